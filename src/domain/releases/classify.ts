import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { text, type Text } from '../text/say';
import { detailOf, type Detail } from './details';
import { riskOf } from './risk';

/** What the classifier says of a release, and why, in sentences. */
export interface Classified {
  readonly type: 'major' | 'minor' | 'undecided';
  readonly why: readonly Text[];
  /** A Delivery Manager has to confirm "Minor" with a reason (clarifications 42 and 43). */
  readonly needsConfirmation: boolean;
}

type Answers = Detail<'classification'>;
type Classifiable = Pick<RecordOf<'releases'>, 'classification' | 'risk' | 'domains' | 'systems'>;

/**
 * The type of a release by the five questions of domain.md 2.1 [DEF-03, DEF-05]. New service, architecture or several
 * domains make it Major. Several systems, incompatibility or a risk above low leave it Minor only once a Delivery Manager
 * has confirmed so. A question without an answer leaves it undecided. The trigger never decides (ambiguity 29).
 */
export function classify(release: Classifiable, settings: Settings): Classified {
  const answers = detailOf(release, 'classification');
  const forcing = forcingReasons(answers, release);
  if (forcing.length > 0) return { type: 'major', why: forcing, needsConfirmation: false };
  if (open(answers)) return { type: 'undecided', why: [text('release.class.open')], needsConfirmation: false };
  const doubts = doubtsOf(answers, release, settings);
  if (doubts.length === 0) return { type: 'minor', why: [text('release.class.minor')], needsConfirmation: false };
  const confirmed = answers.confirmedBy !== '' && answers.reason !== '';
  const why = confirmed ? [...doubts, text('release.class.confirmed', { reason: answers.reason })] : doubts;
  return { type: 'minor', why, needsConfirmation: !confirmed };
}

function forcingReasons(answers: Answers, { domains }: Classifiable): readonly Text[] {
  return [
    ...(answers.newService ? [text('release.class.new-service')] : []),
    ...(answers.architecture ? [text('release.class.architecture')] : []),
    ...(answers.severalDomains || domains.length > 1 ? [text('release.class.several-domains')] : []),
  ];
}

const open = (answers: Answers): boolean =>
  [
    answers.newService,
    answers.architecture,
    answers.severalDomains,
    answers.severalSystems,
    answers.incompatible,
  ].includes(null);

function doubtsOf(answers: Answers, release: Classifiable, settings: Settings): readonly Text[] {
  const asksAboutSystems = settings.threshold('minor.systems.confirm') > 0;
  const { level } = riskOf(detailOf(release, 'risk'));
  return [
    ...(asksAboutSystems && (answers.severalSystems || release.systems.length > 1)
      ? [text('release.class.several-systems')]
      : []),
    ...(answers.incompatible ? [text('release.class.incompatible')] : []),
    ...(level === 'medium' || level === 'high' ? [text('release.class.risk')] : []),
  ];
}
