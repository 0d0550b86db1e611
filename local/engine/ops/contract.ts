import type { sheets_v4 } from '@googleapis/sheets';
import type { UiRequest, LogLine } from '../types';
import type { TriggerRule } from '../state';

/** What `MailApp.sendEmail` was given. */
export interface MailMessage {
  readonly to: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly replyTo?: string;
}

/** What `UrlFetchApp.fetch` was given, as far as the workspace knows it. */
export interface FetchParams {
  readonly method?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string;
  readonly muteHttpExceptions?: boolean;
  readonly followRedirects?: boolean;
}

export interface FetchAnswer {
  readonly code: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The spreadsheet in front of the person. */
export interface ActiveSpreadsheet {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

export interface TriggerInfo {
  readonly id: string;
  readonly fn: string;
  readonly event: 'CLOCK' | 'ON_EDIT';
}

/** A property store: the script's, or the running person's own. */
export type StoreName = 'script' | 'user';

type SheetsArgs = Readonly<Record<string, unknown>>;

/**
 * Every way out of the script, by service and method: the stand-ins call these, the workspace carries them out, counts
 * them and lets test hooks in between.
 */
export interface Ops {
  'Sheets.Spreadsheets.create': (body: sheets_v4.Schema$Spreadsheet, args: SheetsArgs) => sheets_v4.Schema$Spreadsheet;
  'Sheets.Spreadsheets.get': (id: string, args: SheetsArgs) => sheets_v4.Schema$Spreadsheet;
  'Sheets.Spreadsheets.Values.batchGet': (id: string, args: SheetsArgs) => sheets_v4.Schema$BatchGetValuesResponse;
  'Sheets.Spreadsheets.batchUpdate': (
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
    id: string,
    args: SheetsArgs,
  ) => sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
  'LockService.tryLock': (ms: number) => boolean;
  'LockService.waitLock': (ms: number) => null;
  'LockService.releaseLock': () => null;
  'LockService.hasLock': () => boolean;
  'CacheService.getAll': (keys: readonly string[]) => Readonly<Record<string, string>>;
  'CacheService.putAll': (values: Readonly<Record<string, string>>, seconds: number) => null;
  'CacheService.removeAll': (keys: readonly string[]) => null;
  'PropertiesService.getProperties': (store: StoreName) => Readonly<Record<string, string>>;
  'PropertiesService.getProperty': (store: StoreName, key: string) => string | null;
  'PropertiesService.setProperties': (
    store: StoreName,
    values: Readonly<Record<string, string>>,
    deleteOthers: boolean,
  ) => null;
  'PropertiesService.deleteProperty': (store: StoreName, key: string) => null;
  'MailApp.sendEmail': (message: MailMessage) => null;
  'MailApp.getRemainingDailyQuota': () => number;
  'UrlFetchApp.fetch': (url: string, params: FetchParams) => FetchAnswer;
  'SpreadsheetApp.getActiveSpreadsheet': () => ActiveSpreadsheet | null;
  'SpreadsheetApp.getUi': () => null;
  'SpreadsheetApp.show': (what: UiRequest) => null;
  'HtmlService.file': (name: string) => string;
  'Session.getActiveUser': () => string;
  'Session.getEffectiveUser': () => string;
  'Session.getActiveUserLocale': () => string;
  'Session.getScriptTimeZone': () => string;
  'ScriptApp.newTrigger': (fn: string, rule: TriggerRule) => TriggerInfo;
  'ScriptApp.getProjectTriggers': () => readonly TriggerInfo[];
  'ScriptApp.deleteTrigger': (id: string) => null;
  'Utilities.sleep': (ms: number) => null;
  'console.log': (level: LogLine['level'], text: string) => null;
}

export type OpName = keyof Ops;

/** Carries out one op, blocking; throws what the service throws. */
export type Call = <K extends OpName>(op: K, ...args: Parameters<Ops[K]>) => ReturnType<Ops[K]>;
