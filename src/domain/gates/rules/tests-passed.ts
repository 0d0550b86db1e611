import type { Found } from '../../register/found';
import { testTypes } from '../../register/vocabulary';
import { lastRounds, missingTypes } from '../../testing/rounds';
import { text, type TextKey } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** In the last round of each type every planned test was carried out, none is blocked, and each failure is accepted by another person [WF-19, ACV-11, CHG-05, KRI-08]. */
export const testsPassed: Criterion = {
  id: 'tests-passed',
  gate: 'G3',
  title: text('criterion.tests-passed'),
  needs: ['tests'],
  action: 'record-tests',
  judge: ({ file }) => {
    const rounds = lastRounds(file.of('tests'));
    if (rounds.length === 0) return notMet(text('criterion.tests-passed.none'));
    const types = file.release.type === 'major' ? missingTypes(rounds) : [];
    if (types.length > 0)
      return notMet(text('criterion.tests-passed.types', { names: types.map((it) => text(`criterion.test.${it}`)) }));
    for (const [key, wrong] of faults) {
      const names = rounds
        .filter(wrong)
        .map((it) => text('criterion.test', { type: it.type === '' ? it.id : { word: testTypes[it.type] } }));
      if (names.length > 0) return notMet(text(key, { names }));
    }
    return met;
  },
};

type Test = Found<'tests'>;

const count = (figure: number | null): number => figure ?? 0;

const faults: readonly (readonly [TextKey, (it: Test) => boolean])[] = [
  ['criterion.tests-passed.empty', (it) => count(it.planned) <= 0],
  [
    'criterion.tests-passed.sum',
    (it) => count(it.passed) + count(it.failed) > count(it.executed) || count(it.executed) > count(it.planned),
  ],
  ['criterion.tests-passed.blocked', (it) => count(it.blocked) > 0],
  [
    'criterion.tests-passed.left',
    (it) => count(it.executed) < count(it.planned) || count(it.passed) + count(it.failed) < count(it.executed),
  ],
  [
    'criterion.tests-passed.failed',
    (it) => count(it.failed) > 0 && (it.acceptedBy === '' || it.acceptedBy === it.recordedBy || it.acceptance === ''),
  ],
];
