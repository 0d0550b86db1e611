import type { Call } from '../engine/ops/contract';
import { cacheService } from './cache-service';
import { htmlService } from './html-service';
import { lockService } from './lock-service';
import { mailApp } from './mail-app';
import { propertiesService } from './properties-service';
import { scriptApp } from './script-app';
import { session } from './session';
import { sheetsService } from './sheets-service';
import { spreadsheetApp } from './spreadsheet-app';
import { urlFetchApp } from './url-fetch-app';
import { utilities } from './utilities';

/** Every Google service that the product calls, under the name that a script knows it by. */
export const googleGlobals = (call: Call): Readonly<Record<string, object>> => ({
  Sheets: sheetsService(call),
  SpreadsheetApp: spreadsheetApp(call),
  HtmlService: htmlService(call),
  LockService: lockService(call),
  CacheService: cacheService(call),
  PropertiesService: propertiesService(call),
  Session: session(call),
  Utilities: utilities(call),
  MailApp: mailApp(call),
  UrlFetchApp: urlFetchApp(call),
  ScriptApp: scriptApp(call),
});
