import type { RecordOf } from '../register/workbook';

type Test = Pick<RecordOf<'tests'>, 'type' | 'round' | 'planned' | 'executed'>;

/** The last round of each type of test: a repeated type is judged by it. */
export const lastRounds = <T extends Test>(tests: readonly T[]): readonly T[] =>
  tests.filter((it) => tests.every((other) => other.type !== it.type || (other.round ?? 0) <= (it.round ?? 0)));

/** How often testing went round: the highest round of any type; 0 before the first test [WF-20]. */
export const iteration = (tests: readonly Test[]): number => Math.max(0, ...tests.map((it) => it.round ?? 1));

/** Executed of planned in percent, whole; null where nothing is planned [PSF-14, KRI-08]. */
export const coverage = ({ planned, executed }: Test): number | null =>
  planned === null || planned <= 0 ? null : Math.floor((100 * (executed ?? 0)) / planned);

/** What testing of a Major has to hold: functional, something beyond functions, and the users' own tests [ACV-11, ACV-12, CHG-05]. */
export const missingTypes = (tests: readonly Test[]): readonly ('functional' | 'performance' | 'uat')[] => {
  const has = (...types: readonly string[]): boolean => tests.some((it) => types.includes(it.type));
  return [
    ...(has('functional') ? [] : (['functional'] as const)),
    ...(has('integration', 'regression', 'performance', 'security') ? [] : (['performance'] as const)),
    ...(has('uat') ? [] : (['uat'] as const)),
  ];
};
