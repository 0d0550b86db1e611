import { nextState } from '../../domain/releases/lifecycle';
import { withDetail } from '../../domain/releases/details';
import { deciderProblem } from '../../domain/deployment/rollback-authority';
import { everyoneOn } from '../../domain/people/involved';
import { outcomes } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { refuseField, step, type Step } from './action';
import { afterChanges } from './after';
import { chosen } from './chosen';
import { fields, optionsOf, type FieldSpec } from './field';
import type { EventWish } from './notice-wish';
import type { Scene } from './scene';
import { updateRelease } from './set';
import type { Values } from './values';
import { dropTasks, openRow } from './work';

const ways = {
  'backed-out': outcomes['backed-out'],
  'rolled-back': outcomes['rolled-back'],
  'rolled-forward': outcomes['rolled-forward'],
  'failed-over': outcomes['failed-over'],
};

/** The form of a rollback: which of the four ways, who decided, how long it took, with which result [OUT-06]. */
export const rollbackForm = ({ release }: Scene): readonly FieldSpec[] => [
  fields.choice('rollbackWay', optionsOf(waysAt(release.state)), { value: 'rolled-back' }),
  fields.person('decider', { value: release.serviceOwner }),
  fields.moment('calledAt', { help: 'field.calledAt.help' }),
  fields.number('rollbackMinutes', { max: 10_080 }),
  fields.long('rollbackResult', { max: 2_000 }),
];

// Backing out is for a roll-out that is still in its window.
const waysAt = (state: string) =>
  Object.fromEntries(Object.entries(ways).filter(([id]) => id !== 'backed-out' || state === 'deploying'));

/** The rollback with its execution record: reason, decider, duration, result; everyone on the release hears of it [WF-29, OUT-06]. */
export function rolledBack(scene: Scene, values: Values, reason: string): Step | Refusal {
  const { release, actor, now } = scene;
  const [decider, calledAt] = [values.text('decider') || release.serviceOwner, values.text('calledAt')];
  const problem = deciderProblem(release, { decider, calledAt, now }, scene);
  if (problem) return refuseField('decider', problem);
  const way = chosen(ways, values.text('rollbackWay')) || 'rolled-back';
  const closure = withDetail(release, 'closure', {
    rollbackReason: reason,
    rollbackBy: actor.mail,
    rollbackDecider: decider,
    rollbackCalledAt: calledAt,
    rollbackAt: now,
    rollbackWay: way,
    rollbackMinutes: values.number('rollbackMinutes'),
    rollbackResult: values.text('rollbackResult'),
    verifiedBy: '',
    verifiedAt: '',
  });
  const row = { kind: 'rollback', person: decider, result: 'roll-back', at: now, reason } as const;
  const set = { ...effects[way](scene, reason), closure };
  const gone = way === 'rolled-back' || way === 'backed-out';
  const dropped = gone ? dropTasks(scene) : [];
  const opened = openRow({ ...scene, file: afterChanges(scene.file, dropped) }, release, 'rollback');
  return step(
    [
      updateRelease(scene, set, reason),
      { create: 'decisions', release: release.id, set: row, why: reason },
      ...dropped,
      ...opened.changes,
    ],
    text(gone ? 'said.rolled-back' : 'said.repaired'),
    [{ ...toldOf(way), to: everyoneOn(release), chat: true, reason }, ...opened.notices],
  );
}

/** What people hear: gone from live, out of its window, or repaired and still live. */
const toldOf = (way: keyof typeof ways): Pick<EventWish, 'key' | 'what'> =>
  way === 'rolled-back' || way === 'backed-out' ? { key: way } : { key: 'decision', what: text('said.repaired') };

const effects: Readonly<Record<keyof typeof ways, (scene: Scene, reason: string) => FieldsOf<'releases'>>> = {
  'rolled-back': ({ release, now }, reason) => ({
    state: nextState(release.state, { event: 'roll-back' }),
    outcome: 'rolled-back',
    firstAttemptEnd: release.firstAttemptEnd || now,
    endReason: reason,
    hold: '',
  }),
  'backed-out': ({ release, now }) => ({
    state: nextState(release.state, { event: 'finish', outcome: 'backed-out' }),
    outcome: 'backed-out',
    firstAttemptEnd: release.firstAttemptEnd || now,
    deploymentEnd: '',
    decision: '',
    decidedAt: '',
    hold: '',
  }),
  'rolled-forward': (scene) => repaired(scene, 'rolled-forward'),
  'failed-over': (scene) => repaired(scene, 'failed-over'),
};

/** It stays live, on a repaired version or on the other side, and has to be verified again. */
const repaired = ({ release, now }: Scene, outcome: 'rolled-forward' | 'failed-over'): FieldsOf<'releases'> => ({
  outcome,
  firstAttemptEnd: release.firstAttemptEnd || now,
  deploymentEnd: release.deploymentEnd || now,
});
