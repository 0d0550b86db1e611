import type { Pair } from '../../domain/register/schema';

/** One message: its mail, line by line, and what the Chat thread of the release says of it. */
export interface Template {
  readonly subject: Pair;
  readonly mail: readonly Pair[];
  readonly chat: Pair;
}

export type Templates = Readonly<Record<string, Template>>;

/** An empty line between two thoughts. */
export const gap: Pair = ['', ''];

/** Where to go on. */
export const register: Pair = ['Release Desk: {link}', 'Release Desk : {link}'];

/** Which release a mail speaks of. */
export const release: Pair = ['Release: {id} {title}', 'Mise en production : {id} {title}'];

/** Service and phase of that release. */
export const stands: Pair = ['Service: {service}, phase: {phase}', 'Service : {service}, phase : {phase}'];

/** When it is meant to go live. */
export const window: Pair = ['Window: {start} to {end} ({zone})', 'Fenêtre : {start} à {end} ({zone})'];
