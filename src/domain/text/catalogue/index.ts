import type { Pair } from '../../register/schema';
import { storeTexts } from './store';
import { gateTexts } from './gates';
import { actingTexts } from './acting';
import { actionTexts } from './actions';
import { entryTexts } from './entry';
import { fieldTexts } from './fields';
import { pageTexts } from './pages';
import { noticeTexts } from './notices';
import { importTexts } from './import';
import { kpiTexts } from './kpis';
import { setUpTexts } from './set-up';
import { calendarTexts } from './calendar';
import { rightTexts } from './rights';
import { peopleTexts } from './people';
import { releaseTexts } from './releases';
import { checklistTexts } from './checklist';
import { sessionTexts } from './session';
import { roomTexts } from './go-no-go-room';
import { deploymentTexts } from './deployment';
import { hypercareTexts } from './hypercare';
import { reviewTexts } from './reviews';
import { settingTexts } from './settings';
import { startWords } from './start-words';
import { pageWords } from './page-words';
import { handOverTexts } from './hand-over';
import { packageTexts } from './packages';
import { courseTexts } from './course';
import { processTexts } from './process';
import { planningTexts } from './planning';
import { controlTexts } from './control';
import { archiveTexts } from './archive';

/**
 * Every sentence that a person reads, English and French side by side, so that a missing translation does not compile.
 * Keys are unique over the subjects: each starts with its subject's word.
 */
export const catalogue = {
  ...storeTexts,
  ...gateTexts,
  ...actionTexts,
  ...actingTexts,
  ...entryTexts,
  ...fieldTexts,
  ...pageTexts,
  ...noticeTexts,
  ...importTexts,
  ...kpiTexts,
  ...setUpTexts,
  ...calendarTexts,
  ...rightTexts,
  ...peopleTexts,
  ...releaseTexts,
  ...checklistTexts,
  ...sessionTexts,
  ...roomTexts,
  ...deploymentTexts,
  ...hypercareTexts,
  ...reviewTexts,
  ...settingTexts,
  ...startWords,
  ...pageWords,
  ...handOverTexts,
  ...courseTexts,
  ...packageTexts,
  ...processTexts,
  ...planningTexts,
  ...controlTexts,
  ...archiveTexts,
} as const satisfies Readonly<Record<string, Pair>>;
