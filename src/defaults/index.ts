import type { Language } from '../domain/register/schema';
import type { SettingsRows } from '../domain/settings/settings';
import { changeModels } from './change-models';
import { checklistTemplate } from './checklist-template';
import { company } from './company';
import { freezes } from './freezes';
import { gates } from './gates';
import { holidays } from './holidays';
import { messageTemplates } from './message-templates';
import { models } from './models';
import { people } from './people';
import { raci } from './raci';
import { rights } from './rights';
import { runbookTemplate } from './runbook-template';
import { scopes } from './scopes';
import { thresholds } from './thresholds';

const rowsIn = (language: Language): SettingsRows => ({
  models: models(language),
  changeModels: changeModels(language),
  gates: gates(language),
  raci: raci(language),
  rights: rights(language),
  checklistTemplate: checklistTemplate(language),
  runbookTemplate: runbookTemplate(language),
  people,
  scopes,
  freezes,
  holidays,
  messageTemplates: messageTemplates(language),
  thresholds: thresholds(language),
  company: company(language),
});

const defaults: Readonly<Record<Language, SettingsRows>> = { en: rowsIn('en'), fr: rowsIn('fr') };

/**
 * The settings of a new register in both languages, every tab of them; choice and list columns hold codes. Set-up takes
 * the rows of the company's language out of the built resource; nothing else reads them (decision 9).
 */
export default defaults;
