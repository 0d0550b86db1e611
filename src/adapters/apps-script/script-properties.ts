import { withRetry } from './with-retry';

/** All script properties in one call; they hold secrets and never leave the server. */
export const scriptProperties = (): Readonly<Record<string, string>> =>
  withRetry(() => PropertiesService.getScriptProperties().getProperties());

/** Sets one property; refuses more than 9 KB, which the platform would refuse too [BAD-44]. */
export function setScriptProperty(name: string, value: string): void {
  if (value.length > 9_000)
    throw new Error(`The property ${name} would hold ${value.length} characters; 9,000 are allowed.`);
  withRetry(() => PropertiesService.getScriptProperties().setProperty(name, value));
}
