import type { Pair } from '../../domain/register/schema';
import { releaseStates } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, step, type ReleaseState } from '../acting/action';
import { everyoneOn } from '../../domain/people/involved';
import { afterChanges } from '../acting/after';
import { fields, optionsOf, reason } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import { laterRow } from '../acting/chase';
import { dropTasks, openPhase } from '../acting/work';

const way = ['initiation', 'planning', 'build', 'test', 'move2run'] as const satisfies readonly ReleaseState[];

/** Back to an earlier phase, with a documented reason: the only way backwards [WF-01, WF-20]. A release that was rolled back is planned anew by it. */
export const sendBack = action({
  at: ['planning', 'build', 'test', 'move2run', 'authorised', 'rolled-back'],
  careful: true,
  tabs: () => ['tasks', 'milestones', 'decisions'],
  fields: ({ release }) => [fields.choice('to', optionsOf(earlier(release.state)), { required: true }), reason()],
  decide: (scene, values) => {
    const state = way.find((it) => it === values.text('to'));
    if (state === undefined || !(state in earlier(scene.release.state))) return refuseField('to', text('form.missing'));
    const why = values.text('reason');
    const release = { ...scene.release, state, decision: '' as const, decidedAt: '', criteriaMet: '' as const };
    const dropped = dropTasks(scene, [laterRow]);
    const opened = openPhase({ ...scene, file: afterChanges(scene.file, dropped) }, release, state);
    const row = { kind: 'send-back', person: scene.actor.mail, result: 'done', at: scene.now, reason: why } as const;
    return step(
      [
        updateRelease(scene, { state, decision: '', decidedAt: '', criteriaMet: '', ...plannedAnew(scene) }, why),
        { create: 'decisions', release: release.id, set: row, why },
        ...dropped,
        ...opened.changes,
      ],
      text('said.sent-back', { phase: { word: releaseStates[state] } }),
      [{ key: 'sent-back', to: everyoneOn(release), chat: true, reason: why }, ...opened.notices],
    );
  },
});

/** What of the first attempt no longer holds once a rolled-back release is planned anew; that it was rolled back stays. */
const plannedAnew = ({ release }: Scene): FieldsOf<'releases'> =>
  release.state === 'rolled-back'
    ? {
        deploymentStart: '',
        deploymentEnd: '',
        hypercarePlannedEnd: '',
        hypercareEnd: '',
        approvalRef: '',
        endReason: '',
        closure: withDetail(release, 'closure', { verifiedBy: '', verifiedAt: '', businessConfirmedBy: '' }),
      }
    : {};

/** Phases before a state, with their words. */
function earlier(state: string): Readonly<Record<string, Pair>> {
  const here = way.findIndex((it) => it === state);
  return Object.fromEntries(way.slice(0, here < 0 ? way.length : here).map((it) => [it, releaseStates[it]]));
}
