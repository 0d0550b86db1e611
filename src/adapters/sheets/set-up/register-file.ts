import type { Language } from '../../../domain/register/schema';
import type { SettingsRows } from '../../../domain/settings/settings';
import { say, text } from '../../../domain/text/say';
import type { FileFacts, RegisterFile, SetUpRequest } from '../../../use-cases/set-up/ports';
import { withScriptLock } from '../../apps-script/script-lock';
import { titleOf } from '../layout/tab-ids';
import { openSession, type Session } from '../register/session';
import { commitOwn } from '../write/commit-own';
import { pictureOf } from './file-facts';
import { migrate, stateIn } from './migrations';
import { steps } from './steps';

/** What the wiring passes: register id, who may change the settings tabs, and the default settings of a language. */
export interface RegisterFileDeps {
  readonly register: string;
  readonly editors: readonly string[];
  readonly defaults: (language: Language) => SettingsRows;
}

/** The spreadsheet as set-up sees it. */
export function openRegisterFile({ register, editors, defaults }: RegisterFileDeps): RegisterFile {
  const opened = (): Session => {
    const session = openSession(register);
    if (!session) throw new Error('The register has no root key yet.');
    return session;
  };
  return {
    alone: (work) => withScriptLock(20_000, work),
    facts: () => factsOf(register),
    migrate: () => migrate(opened()),
    carryOut: (step, request) => steps[step]({ register, editors, defaults: defaults(request.language) }, request),
    audit: (request, made) => commitOwn(opened, () => entryOf(request, made)),
  };
}

function factsOf(register: string): FileFacts {
  const session = openSession(register);
  if (!session) return { language: null, schema: null };
  const hasState = pictureOf(register).sheet('state') !== undefined;
  return { language: session.language, schema: hasState ? (stateIn(session)?.schema ?? null) : null };
}

function entryOf({ actor, now, language }: SetUpRequest, made: readonly string[]) {
  const why = say(language, text('set-up.audit'));
  const changed = {
    tab: titleOf('state', language),
    record: 'set-up',
    revision: 0,
    from: {},
    to: { made: made.join(', ') },
    why,
  };
  return { author: { actor, now, year: now.slice(0, 4), command: 'set-up', key: '' }, changed: [changed] };
}
