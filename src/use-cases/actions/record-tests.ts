import { testTypes } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { lastRounds } from '../../domain/testing/rounds';
import { text, type Text } from '../../domain/text/say';
import { action, refuse, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import type { Scene } from '../acting/scene';
import type { Values } from '../acting/values';

const figures = ['planned', 'executed', 'passed', 'failed', 'blockedTests'] as const;

/** Records the figures of one round of tests; what was only planned is filled in, a repeated type is its next round [ACV-11, ACT-28, WF-18, WF-20]. */
export const recordTests = action({
  at: ['build', 'test', 'move2run'],
  tabs: () => ['tests'],
  fields: () => [
    fields.choice('testType', optionsOf(testTypes), { required: true }),
    ...figures.map((it) => fields.number(it, { required: true })),
    fields.link('evidence'),
  ],
  decide: (scene, values) => {
    const wrong = wrongSums(values);
    if (wrong) return refuse(wrong, { fields: { executed: wrong } });
    const type = chosen(testTypes, values.text('testType'));
    const last = lastRounds(scene.file.of('tests')).find((it) => it.type === type);
    const planOnly = last !== undefined && (last.executed ?? 0) === 0 ? last : undefined;
    const round = planOnly?.round ?? (last?.round ?? 0) + 1;
    const set = { type, round, ...roundSet(scene, values) };
    return step(
      planOnly
        ? [{ update: 'tests', id: planOnly.id, set, why: '' }]
        : [{ create: 'tests', release: scene.release.id, set, why: '' }],
      text('said.tests-recorded', { round }),
    );
  },
});

function roundSet({ actor, today }: Scene, values: Values): FieldsOf<'tests'> {
  const [planned, executed, passed, failed, blocked] = figures.map((it) => values.number(it) ?? 0);
  return {
    planned: planned ?? 0,
    executed: executed ?? 0,
    passed: passed ?? 0,
    failed: failed ?? 0,
    blocked: blocked ?? 0,
    evidence: values.text('evidence'),
    recordedBy: actor.mail,
    recordedOn: today,
  };
}

function wrongSums(values: Values): Text | undefined {
  const [planned = 0, executed = 0, passed = 0, failed = 0, blocked = 0] = figures.map((it) => values.number(it) ?? 0);
  if (executed > planned) return text('refused.tests-more-executed', { executed, planned });
  return passed + failed + blocked > planned || passed + failed > executed
    ? text('refused.tests-sum', { passed, failed, executed })
    : undefined;
}
