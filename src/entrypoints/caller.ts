import type { Language } from '../domain/register/schema';
import { text, type Text } from '../domain/text/say';
import { entryOf, type PublicName, type Surface } from './surfaces';

/** Who calls, from where, and which register the script knows; nothing of it comes from the page. */
export interface Caller {
  /** Address as Google names it, lower case; '' when Google does not say, which is nobody [BAD-49]. */
  readonly mail: string;
  readonly language: Language;
  readonly register: string;
}

/** What the script may not be used for, as a sentence. */
export type Turned = { readonly turned: Text };

const properties = (): Readonly<Record<string, string>> => PropertiesService.getScriptProperties().getProperties();

/** The language of the person's account; French for French, else English. */
export function accountLanguage(): Language {
  try {
    return Session.getActiveUserLocale().startsWith('fr') ? 'fr' : 'en';
  } catch {
    return 'en';
  }
}

const activeMail = (): string => Session.getActiveUser().getEmail().trim().toLowerCase();
const effectiveMail = (): string => Session.getEffectiveUser().getEmail().trim().toLowerCase();

/**
 * The caller of a public function, or why it is turned away: called from elsewhere than its surface, in another file than
 * the register, by nobody, or without standing as administrator or desk account (decisions 1 and 10).
 */
export function callerOf(name: PublicName): Caller | Turned {
  const { surface, need } = entryOf(name);
  const known = properties();
  const register = known.REGISTER_ID ?? '';
  if (register === '') return { turned: text('guard.no-register') };
  const wrong = wrongSurface(surface, register);
  if (wrong) return { turned: wrong };
  const desk = (known.DESK_ACCOUNT ?? '').toLowerCase();
  const mail = surface === 'sheet' ? activeMail() : effectiveMail();
  if (mail === '') return { turned: text('right.nobody') };
  if (need === 'desk' && mail !== desk) return { turned: text('guard.desk-only') };
  if (need === 'administrator' && !administrators(known).includes(mail))
    return { turned: text('guard.administrators', { names: administrators(known).join(', ') }) };
  return { mail, language: accountLanguage(), register };
}

const administrators = (known: Readonly<Record<string, string>>): readonly string[] =>
  (known.ADMINISTRATORS ?? '')
    .split(',')
    .map((it) => it.trim().toLowerCase())
    .filter((it) => it !== '');

function wrongSurface(surface: Surface, register: string): Text | undefined {
  // The types promise a file; a time trigger and the editor of a standalone script have none.
  const open: GoogleAppsScript.Spreadsheet.Spreadsheet | null = SpreadsheetApp.getActiveSpreadsheet();
  const id = (open as typeof open | null)?.getId() ?? '';
  // A trigger on the register's cells may have the register open, and nothing else.
  if (surface === 'edit') return id === '' || id === register ? undefined : text('guard.other-file');
  if (surface === 'sheet' && id !== register) return text(id === '' ? 'guard.sheet-only' : 'guard.other-file');
  return surface !== 'sheet' && id !== '' ? text('guard.not-from-sheet') : undefined;
}
