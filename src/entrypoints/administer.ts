import { openRegisterFile } from '../adapters/sheets/set-up/register-file';
import { openSettingsDrafts } from '../adapters/sheets/set-up/settings-drafts';
import { scriptProperties } from '../adapters/apps-script/script-properties';
import type { Language } from '../domain/register/schema';
import type { SettingsRows } from '../domain/settings/settings';
import { say, text, type Text } from '../domain/text/say';
import type { Reply } from '../sidebar-api';
import { refreshDashboard as refresh } from '../use-cases/kpis/refresh-dashboard';
import type { Refusal } from '../use-cases/ports';
import { publishSettings as publish } from '../use-cases/set-up/publish-settings';
import { setUpRegister as setUp } from '../use-cases/set-up/set-up-register';
import { accountLanguage, type Caller } from './caller';
import { given, notAllowed, serve, type Given } from './guard';
import { now } from './wiring';

/** What a menu act answers: a sentence. */
export interface Said {
  readonly said: string;
}

/** Shows how a menu act ended, and gives it to whoever called it from elsewhere. */
function shownTo(reply: Reply<Said>): Reply<Said> {
  const ui = SpreadsheetApp.getUi();
  if (reply.ok) SpreadsheetApp.getActiveSpreadsheet().toast(reply.value.said);
  else ui.alert([reply.problem.title, ...reply.problem.reasons, reply.problem.savedText, reply.problem.next].filter((it) => it !== '').join('\n'));
  return reply;
}

const sentence = (why: Text): Given<Said> => given({ said: say(accountLanguage(), why) });

/** Turns an empty file into the register, or repairs it; safe to run twice. */
export function setUpRegister(language?: unknown): Reply<Said> {
  return shownTo(serve('setUpRegister', ({ caller }) => setUpFor(caller, language === 'fr' || language === 'en' ? language : caller.language)));
}

function setUpFor({ mail, register }: Caller, language: Language): Given<Said> | Refusal {
  const { administrators, editors } = trusted();
  const file = openRegisterFile({ register, editors, defaults: defaultsIn });
  const done = setUp(file, administrators, { actor: mail, now: now(), language });
  return done.kind === 'refusal' ? done : sentence(text('set-up.done'));
}

/** Administrators, and all who may edit the really protected tabs, by the script properties. */
function trusted(): { readonly administrators: readonly string[]; readonly editors: readonly string[] } {
  const properties = scriptProperties();
  const listed = (name: string): readonly string[] => (properties[name] ?? '').split(',').map((it) => it.trim().toLowerCase()).filter((it) => it !== '');
  const administrators = listed('ADMINISTRATORS');
  return { administrators, editors: [...new Set([...listed('DESK_ACCOUNT'), ...administrators])] };
}

/** Publishes the settings tabs; the first directory of people is published by an administrator, who is in none yet. */
export function publishSettings(): Reply<Said> {
  return shownTo(
    serve('publishSettings', ({ desk, caller }) => {
      const { administrators, editors } = trusted();
      const no = administrators.includes(caller.mail) ? undefined : notAllowed('publishSettings', desk.circumstances());
      if (no) return no;
      const drafts = openSettingsDrafts({ register: caller.register, editors });
      const done = publish(drafts, { actor: caller.mail, now: now(), reason: '' });
      return done.kind === 'refusal' ? done : sentence(text('set-up.published', { version: done.version }));
    }),
  );
}

/** The default settings, out of the resource that is read only here. */
function defaultsIn(language: Language): SettingsRows {
  const resource = HtmlService.createHtmlOutputFromFile('defaults').getContent();
  const all: Readonly<Record<Language, SettingsRows>> = JSON.parse(resource);
  return all[language];
}

/** Computes the figures and draws the dashboard anew. */
export function refreshDashboard(): Reply<Said> {
  return shownTo(
    serve('refreshDashboard', ({ desk }) => {
      const no = notAllowed('refreshDashboard', desk.circumstances());
      return no ?? given({ said: refresh(desk.store, desk.board).said });
    }),
  );
}
