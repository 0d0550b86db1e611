import type { Language } from '../../domain/register/schema';
import { inLanguage } from '../../domain/text/say';
import type { RecordOf } from '../../domain/register/workbook';
import { change } from './change';
import { closure } from './closure';
import { communication } from './communication';
import { configuration } from './configuration';
import { continuity } from './continuity';
import { deployment } from './deployment';
import { documentation } from './documentation';
import { incidents } from './incidents';
import { knowledgeTransfer } from './knowledge-transfer';
import { monitoring } from './monitoring';
import { obligations } from './obligations';
import { ownership } from './ownership';
import { requestsAndAccess } from './requests-and-access';
import { security } from './security';
import { serviceLevels } from './service-levels';
import { tests } from './tests';
import type { Item, Topic } from './topic';

/** The sixteen topics A to P, in their order. */
const topics: readonly Topic[] = [
  ownership,
  serviceLevels,
  incidents,
  requestsAndAccess,
  configuration,
  documentation,
  knowledgeTransfer,
  security,
  tests,
  continuity,
  monitoring,
  deployment,
  communication,
  change,
  obligations,
  closure,
];

const rowOf = (topic: Topic, item: Item, language: Language): RecordOf<'checklistTemplate'> => ({
  id: item.id,
  topic: topic.letter,
  topicTitle: inLanguage(topic.title, language),
  priority: item.priority,
  title: inLanguage(item.title, language),
  major: item.major,
  minor: item.minor,
  emergency: item.emergency,
  raciRow: item.row,
  responsible: item.responsible,
  accountable: item.accountable,
  consulted: item.consulted,
  evidence: inLanguage(item.evidence, language),
  section: item.section,
  answeredBySoftware: item.bySoftware ?? false,
});

/** The 80 items of the Move2Run checklist with every column, in the order of their topics (domain.md 5) [CHK-01]. */
export const checklistTemplate = (language: Language): readonly RecordOf<'checklistTemplate'>[] =>
  topics.flatMap((topic) => topic.items.map((item) => rowOf(topic, item, language)));
