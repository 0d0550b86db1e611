// data table: who is involved where a practice is touched (clarification 67, source appendix) [INT-13]
import type { Pair } from '../register/schema';
import type { RecordOf } from '../register/workbook';
import { personsOf, type At } from './involved';

/** A practice of the company that a release may touch. */
export interface Practice {
  readonly title: Pair;
  /** Topics of the checklist that touch it; every Major touches the portfolio. */
  readonly topics: readonly string[];
  readonly major?: true;
  /** Roles of the release or of the directory; Operational Teams are Run. */
  readonly involved: readonly string[];
}

export const practices = {
  change: {
    title: ['Change', 'Changements'],
    topics: ['N'],
    involved: ['dm', 'requester', 'change-requester', 'run'],
  },
  knowledge: {
    title: ['Knowledge', 'Connaissances'],
    topics: ['F', 'G'],
    involved: ['dm', 'so', 'architect', 'knowledge-manager', 'run'],
  },
  'service-level': {
    title: ['Service level', 'Niveaux de service'],
    topics: ['B'],
    involved: ['dm', 'so', 'service-level-manager'],
  },
  incident: { title: ['Incident', 'Incidents'], topics: ['C'], involved: ['dm', 'so', 'incident-manager', 'run'] },
  configuration: {
    title: ['Asset and configuration', 'Actifs et configurations'],
    topics: ['E'],
    involved: ['dm', 'so', 'sac-manager'],
  },
  'service-request': {
    title: ['Service request', 'Demandes de service'],
    topics: ['D'],
    involved: ['dm', 'so', 'service-request-manager'],
  },
  portfolio: {
    title: ['Portfolio', 'Portefeuille'],
    topics: [],
    major: true,
    involved: ['dm', 'portfolio-manager', 'it-leads'],
  },
} as const satisfies Readonly<Record<string, Practice>>;

/** Practices that changed topics of a release touch. */
export const practicesTouched = (
  { type }: Pick<RecordOf<'releases'>, 'type'>,
  changed: readonly string[],
): readonly Practice[] =>
  Object.values<Practice>(practices).filter(
    (it) => it.topics.some((topic) => changed.includes(topic)) || (it.major === true && type === 'major'),
  );

/** The people involved in a practice on this release, each once. */
export const involvedIn = (practice: Practice, release: RecordOf<'releases'>, at: At): readonly string[] => [
  ...new Set(practice.involved.flatMap((role) => personsOf(role, release, at))),
];
