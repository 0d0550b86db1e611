import type { CallKind } from '../types';
import type { Host } from '../host';
import { fetchUrl } from './chat-ops';
import type { OpName, Ops } from './contract';
import { releaseLock, sleep, tryLock, waitLock } from './lock-ops';
import { remainingMails, sendEmail } from './mail-ops';
import type { Running, Tally } from './running';
import { sheetsBatchGet, sheetsBatchUpdate, sheetsCreate, sheetsGet } from './sheets-ops';
import { cacheGetAll, cachePutAll, cacheRemoveAll, deleteProperty, propertiesOf, setProperties } from './store-ops';
import { deleteTrigger, newTrigger, projectTriggers } from './trigger-ops';
import { activeSpreadsheet, checkUi, pageFile, show } from './ui-ops';

/** Where an op finds what it works on. */
export interface At {
  readonly host: Host;
  readonly running: Running;
  readonly tally: Tally;
}

type MaybeLater<T> = T | Promise<T>;
export type OpTable = {
  readonly [K in OpName]: (at: At, ...args: Parameters<Ops[K]>) => MaybeLater<ReturnType<Ops[K]>>;
};

const by = ({ host, running, tally }: At) => ({ host, as: running.as, tally });

/** What every op does. */
export const opTable: OpTable = {
  'Sheets.Spreadsheets.create': (at, ...given) => sheetsCreate(by(at), ...given),
  'Sheets.Spreadsheets.get': (at, id, args) => sheetsGet(by(at), id, args),
  'Sheets.Spreadsheets.Values.batchGet': (at, id, args) => sheetsBatchGet(by(at), id, args),
  'Sheets.Spreadsheets.batchUpdate': (at, ...given) => sheetsBatchUpdate(by(at), ...given),
  'LockService.tryLock': ({ host, running }, ms) => tryLock(host, running, ms),
  'LockService.waitLock': ({ host, running }, ms) => waitLock(host, running, ms),
  'LockService.releaseLock': ({ host, running }) => releaseLock(host, running),
  'LockService.hasLock': ({ host, running }) => host.lock.holds(running),
  'CacheService.getAll': ({ host }, keys) => cacheGetAll(host, keys),
  'CacheService.putAll': ({ host }, values, seconds) => cachePutAll(host, values, seconds),
  'CacheService.removeAll': ({ host }, keys) => cacheRemoveAll(host, keys),
  'PropertiesService.getProperties': ({ host, running }, store) => ({ ...propertiesOf(host, running, store) }),
  'PropertiesService.getProperty': ({ host, running }, store, key) => {
    const all = propertiesOf(host, running, store);
    return Object.hasOwn(all, key) ? (all[key] ?? null) : null;
  },
  'PropertiesService.setProperties': ({ host, running }, ...[store, values, deleteOthers]) =>
    setProperties(host, running, { store, values, deleteOthers }),
  'PropertiesService.deleteProperty': ({ host, running }, store, key) => deleteProperty(host, running, { store, key }),
  'MailApp.sendEmail': ({ host, running }, message) => sendEmail(host, running, message),
  'MailApp.getRemainingDailyQuota': ({ host, running }) => remainingMails(host, running.as),
  'UrlFetchApp.fetch': ({ host }, url, params) => fetchUrl(host, url, params),
  'SpreadsheetApp.getActiveSpreadsheet': ({ host, running }) => activeSpreadsheet(host, running),
  'SpreadsheetApp.getUi': ({ running }) => checkUi(running),
  'SpreadsheetApp.show': ({ running }, what) => show(running, what),
  'HtmlService.file': ({ host }, name) => pageFile(host, name),
  'Session.getActiveUser': ({ running }) => (running.origin === 'open' ? '' : running.as),
  'Session.getEffectiveUser': ({ running }) => running.as,
  'Session.getActiveUserLocale': ({ host, running }) => host.person(running.as).locale,
  'Session.getScriptTimeZone': ({ host }) => host.state.timeZone,
  'ScriptApp.newTrigger': ({ host, running }, fn, rule) => newTrigger(host, running, { fn, rule }),
  'ScriptApp.getProjectTriggers': ({ host, running }) => projectTriggers(host, running),
  'ScriptApp.deleteTrigger': ({ host, running }, id) => deleteTrigger(host, running, id),
  'Utilities.sleep': ({ host, running }, ms) => sleep(host, running, ms),
  'console.log': ({ host, running }, level, text) => {
    running.log.push({ at: host.nowText(), level, text });
    return null;
  },
};

/** A cache or property call under the kind that it is counted as. */
export function kindOf(op: OpName): CallKind {
  if (op === 'Sheets.Spreadsheets.batchUpdate' || op === 'Sheets.Spreadsheets.create') return 'write';
  if (op.startsWith('Sheets.')) return 'read';
  if (op.startsWith('LockService.')) return 'lock';
  if (op.startsWith('CacheService.')) return 'cache';
  if (op.startsWith('PropertiesService.')) return 'property';
  if (op.startsWith('MailApp.')) return 'mail';
  if (op.startsWith('UrlFetchApp.')) return 'chat';
  return op.startsWith('SpreadsheetApp.') || op.startsWith('HtmlService.') ? 'ui' : 'other';
}
