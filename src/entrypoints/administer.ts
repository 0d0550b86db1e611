import { openOlderFile } from '../adapters/sheets/set-up/older-file';
import { openRegisterCheck } from '../adapters/sheets/set-up/register-check';
import { openRegisterFile } from '../adapters/sheets/set-up/register-file';
import { openSettingsDrafts } from '../adapters/sheets/set-up/settings-drafts';
import { keepNoticed } from '../adapters/sheets/register/noticed';
import { scriptProperties } from '../adapters/apps-script/script-properties';
import type { Language } from '../domain/register/schema';
import { dayIn } from '../domain/calendar/zone';
import { peopleWith } from '../domain/people/person';
import type { Settings, SettingsRows } from '../domain/settings/settings';
import { say, text, type Text } from '../domain/text/say';
import type { Problem, Reply } from '../sidebar-api';
import { refreshDashboard as refresh } from '../use-cases/kpis/refresh-dashboard';
import type { Refusal } from '../use-cases/ports';
import { acceptRegister as accept } from '../use-cases/set-up/accept-register';
import { publishSettings as publish } from '../use-cases/set-up/publish-settings';
import { setUpRegister as setUp } from '../use-cases/set-up/set-up-register';
import { verifyRegister as verify } from '../use-cases/set-up/verify-register';
import { accountLanguage, type Caller } from './caller';
import { given, notAllowed, serve, type Given } from './guard';
import { now } from './wiring';

/** What a menu act answers: a sentence. */
export interface Said {
  readonly said: string;
}

/** Shows how a menu act ended, and gives it to whoever called it from elsewhere. */
function shownTo<T extends Said>(reply: Reply<T>): Reply<T> {
  try {
    if (reply.ok) SpreadsheetApp.getActiveSpreadsheet().toast(reply.value.said);
    else SpreadsheetApp.getUi().alert(problemText(reply.problem));
  } catch {
    // Called from outside the sheet: nobody looks at a screen, and the reply says it all.
  }
  return reply;
}

const problemText = ({ title, reasons, savedText, next }: Problem): string =>
  [title, ...reasons, savedText, next].filter((it) => it !== '').join('\n');

const sentence = (why: Text): Given<Said> => given({ said: say(accountLanguage(), why) });

/** Turns an empty file into the register, or repairs it; safe to run twice. */
export function setUpRegister(language?: unknown): Reply<Said> {
  return shownTo(
    serve('setUpRegister', ({ caller }) =>
      setUpFor(caller, language === 'fr' || language === 'en' ? language : caller.language),
    ),
  );
}

function setUpFor({ mail, register }: Caller, language: Language): Given<Said> | Refusal {
  const { administrators, editors } = trusted();
  const file = openRegisterFile({ register, editors, defaults: defaultsIn });
  const done = setUp(file, administrators, { actor: mail, now: now(), language });
  if (done.kind === 'refusal') return done;
  return sentence(text(done.made.length === 0 ? 'set-up.nothing' : 'set-up.done'));
}

/** Administrators, and all who may edit the really protected tabs, by the script properties. */
function trusted(): { readonly administrators: readonly string[]; readonly editors: readonly string[] } {
  const properties = scriptProperties();
  const listed = (name: string): readonly string[] =>
    (properties[name] ?? '')
      .split(',')
      .map((it) => it.trim().toLowerCase())
      .filter((it) => it !== '');
  const administrators = listed('ADMINISTRATORS');
  return { administrators, editors: [...new Set([...listed('DESK_ACCOUNT'), ...administrators])] };
}

/** Publishes the settings tabs: for the Delivery Lead alone; an administrator does it as long as there is none, as at the start [ACT-02]. */
export function publishSettings(reason?: unknown): Reply<Said> {
  return shownTo(
    serve('publishSettings', ({ desk, caller }) => {
      const { administrators, editors } = trusted();
      const known = desk.circumstances();
      const first = administrators.includes(caller.mail) && !isLed(known.settings, known.now);
      const no = first ? undefined : notAllowed('publishSettings', known);
      if (no) return no;
      const drafts = openSettingsDrafts({ register: caller.register, editors });
      const done = publish(drafts, {
        actor: caller.mail,
        now: now(),
        reason: typeof reason === 'string' ? reason : '',
      });
      return done.kind === 'refusal' ? done : sentence(text('set-up.published', { version: done.version }));
    }),
  );
}

const isLed = (settings: Settings, at: string): boolean =>
  peopleWith(settings, 'delivery-lead', dayIn(settings.companySettings.zone, at)).length > 0;

/** The default settings, out of the resource that is read only here. */
function defaultsIn(language: Language): SettingsRows {
  const resource = HtmlService.createHtmlOutputFromFile('defaults').getContent();
  // Our own build wrote the resource out of the same type.
  const all = JSON.parse(resource) as Readonly<Record<Language, SettingsRows>>;
  return all[language];
}

/** Compares the whole register with its audit and says what does not fit. */
export function verifyRegister(): Reply<Said & { readonly findings: readonly string[] }> {
  const reply = serve('verifyRegister', ({ desk, caller: { register } }) => {
    const no = notAllowed('verifyRegister', desk.circumstances());
    if (no) return no;
    const { entries, records, findings, noticed } = verify(openRegisterCheck(register));
    keepNoticed(noticed);
    const said = text(findings.length === 0 ? 'verify.sound' : 'verify.found', {
      count: findings.length,
      records,
      entries,
    });
    return given({
      said: say(accountLanguage(), said),
      findings: findings.slice(0, mostFindings).map((it) => say(accountLanguage(), it)),
    });
  });
  shownTo(reply);
  if (reply.ok && reply.value.findings.length > 0)
    SpreadsheetApp.getUi().alert([reply.value.said, ...reply.value.findings].join('\n'));
  return reply;
}

/** More findings than this fit no dialog; the first ones lead to the rest. */
const mostFindings = 30;

/** Goes on from a file that was put back to an earlier version. */
export function acceptRegister(): Reply<Said> {
  return shownTo(
    serve('acceptRegister', ({ caller: { mail, register } }) => {
      const done = accept(openOlderFile(register), trusted().administrators, { actor: mail, now: now() });
      return done.kind === 'refusal' ? done : sentence(text('set-up.accepted', { n: done.stand.file }));
    }),
  );
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
