import { windowProblem } from '../calendar/window-problem';
import { dayIn } from '../calendar/zone';
import { peopleFromScopes } from '../people/from-scopes';
import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { text, type Text } from '../text/say';
import { classify } from './classify';
import { detailOf } from './details';
import { beforePlan } from './portfolio-stage';
import { riskOf } from './risk';

type Release = RecordOf<'releases'>;

/** What a release ticket still needs, by field, and how complete it is in per cent. */
export interface TicketState {
  readonly missing: Readonly<Record<string, Text>>;
  /** 100: it may be submitted [IN-06]. */
  readonly complete: number;
}

type Check = (release: Release, settings: Settings, today: string) => Text | null;

const words =
  (field: 'title' | 'service' | 'trigger' | 'objective' | 'justification' | 'benefit'): Check =>
  (release) =>
    release[field].trim() === '' ? text(`release.missing.${field}`) : null;

const proposedOr =
  (field: 'serviceOwner' | 'deliveryManager'): Check =>
  (release, settings) =>
    release[field] === '' && peopleFromScopes(settings, release)[field] === ''
      ? text(`release.missing.${field}`)
      : null;

/** One check a field, in the order of the form [IN-02, IN-03, IN-04, DEF-02, TRG-13, ACT-18, PSF-09]. */
const checks: Readonly<Record<string, Check>> = {
  title: words('title'),
  version: ({ version }) => {
    if (version.trim() === '') return text('release.missing.version');
    return /\s/.test(version.trim()) ? text('release.version.blank') : null;
  },
  service: words('service'),
  domains: ({ domains }, settings) => {
    if (domains.length === 0) return text('release.missing.domains');
    const stranger = domains.find((it) => !settings.scopes.some((scope) => scope.domain === it));
    return stranger === undefined ? null : text('release.unknown.domain', { domain: stranger });
  },
  contentTypes: ({ contentTypes }) => (contentTypes.length === 0 ? text('release.missing.contentTypes') : null),
  trigger: words('trigger'),
  objective: words('objective'),
  justification: words('justification'),
  benefit: words('benefit'),
  description: ({ description }, settings) => {
    const min = settings.threshold('description.min.chars');
    const { length } = description.trim();
    return length < min ? text('release.missing.description', { min, length }) : null;
  },
  classification: (release) => {
    const { newService, architecture, severalDomains, severalSystems, incompatible } = detailOf(
      release,
      'classification',
    );
    const answers = [newService, architecture, severalDomains, severalSystems, incompatible];
    return answers.includes(null) ? text('release.missing.classification') : null;
  },
  risk: (release) => (riskOf(detailOf(release, 'risk')).missing.length > 0 ? text('release.missing.risk') : null),
  windowStart: ({ windowStart }, settings, today) => {
    if (windowStart === '') return text('release.missing.windowStart');
    return dayIn(settings.companySettings.zone, windowStart) < today ? text('release.window.past') : null;
  },
  windowEnd: (release, settings) => {
    if (release.windowEnd === '') return text('release.missing.windowEnd');
    if (release.windowStart === '') return null;
    const problem = windowProblem(release.windowStart, release.windowEnd, settings.threshold('window.warn.days'));
    return problem?.refused ? problem.why : null;
  },
  serviceOwner: proposedOr('serviceOwner'),
  deliveryManager: proposedOr('deliveryManager'),
};

const isMajor = (release: Release, settings: Settings): boolean =>
  (release.type || classify(release, settings).type) === 'major';

const teamOnMajor =
  (field: 'buildLead' | 'runLead'): Check =>
  (release, settings) =>
    isMajor(release, settings) && release[field] === '' && peopleFromScopes(settings, release)[field] === ''
      ? text(`release.missing.${field}`)
      : null;

/** Fields that only some tickets need: a sponsor of a business request, and what a Major needs besides [TRG-07, TRG-11, ACT-35]. */
const conditional: Readonly<Record<string, Check>> = {
  sponsor: (release) =>
    release.trigger === 'business' && detailOf(release, 'origin').sponsor === ''
      ? text('release.missing.sponsor')
      : null,
  portfolioStage: (release, settings) =>
    isMajor(release, settings) && beforePlan(release.portfolioStage) ? text('release.stage.early') : null,
  buildLead: teamOnMajor('buildLead'),
  runLead: teamOnMajor('runLead'),
};

/** Fields that a ticket needs before it can be submitted, in the order of the form. */
export const ticketFields: readonly string[] = Object.keys(checks);

/** Everything that keeps a ticket from being submitted, by field, each with a sentence that says what is needed. */
export function missingFields(release: Release, settings: Settings, today: string): TicketState {
  const found = Object.entries({ ...checks, ...conditional }).flatMap(([field, check]) => {
    const why = check(release, settings, today);
    return why ? [[field, why] as const] : [];
  });
  const all = ticketFields.length;
  return { missing: Object.fromEntries(found), complete: Math.floor((Math.max(0, all - found.length) / all) * 100) };
}
