import { addWorkingDays } from '../../domain/calendar/working-days';
import { openSteps } from '../../domain/deployment/runsheet';
import { withDetail } from '../../domain/releases/details';
import { nextState } from '../../domain/releases/lifecycle';
import { outcomes } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuseField, step } from '../acting/action';
import { changeTask } from '../acting/change-tasks';
import { chosen } from '../acting/chosen';
import { wallOf } from '../acting/draft-fields';
import { everyoneOn } from '../../domain/people/involved';
import { fields, optionsOf, type Option } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

const { success, 'backed-out': backedOut, 'rolled-forward': rolledForward, 'failed-over': failedOver } = outcomes;
const ends = { success, 'backed-out': backedOut, 'rolled-forward': rolledForward, 'failed-over': failedOver } as const;
const options: readonly Option[] = optionsOf(ends);

/** Ends the roll-out with its outcome: the end of a success is the go-live; the first attempt's end is kept either way (clarification 61) [OUT-01, CHG-08]. */
export const finishDeployment = action({
  at: ['deploying'],
  careful: true,
  tabs: () => ['changes', 'milestones', 'runsheet', 'tasks'],
  blocked: ({ release }) => (release.deploymentEnd === '' ? undefined : text('refused.already-finished')),
  fields: (scene) => [
    fields.choice('outcome', options, { required: true }),
    fields.moment('endedAt', { required: true, value: wallOf(scene, scene.now) }),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const { release, now } = scene;
    const endedAt = values.text('endedAt');
    if (endedAt > now) return refuseField('endedAt', text('form.future'));
    if (endedAt < release.deploymentStart) return refuseField('endedAt', text('refused.before-start'));
    const outcome = chosen(ends, values.text('outcome'));
    const why = values.text('note');
    if (outcome === 'backed-out' && why === '') return refuseField('note', text('form.missing'));
    const left = outcome === 'success' ? openSteps(scene.file) : [];
    if (left.length > 0)
      return refuseField('outcome', text('refused.steps-open', { names: left.map((it) => it.step).join(', ') }));
    const live = outcome !== 'backed-out';
    const set: FieldsOf<'releases'> = {
      outcome,
      firstAttemptEnd: release.firstAttemptEnd || endedAt,
      closure: withDetail(release, 'closure', { finishedBy: scene.actor.mail }),
      ...(live
        ? { deploymentEnd: endedAt }
        : { state: nextState(release.state, { event: 'finish', outcome: 'backed-out' }), decision: '', decidedAt: '' }),
    };
    return step(
      [updateRelease(scene, set, why), ...(live ? deployed(scene, endedAt) : [])],
      text(live ? 'said.deployed' : 'said.backed-out'),
      [{ key: live ? 'deployment-done' : 'backed-out', to: everyoneOn(release), chat: true, reason: why }],
    );
  },
});

/** Deployment is where release and change meet: every RFC gets its deployment time, and its owner the task to follow it until it is closed [ACT-38]. */
function deployed(scene: Scene, at: string): readonly Change[] {
  const { file, settings, today } = scene;
  const due = addWorkingDays(
    today,
    settings.threshold('review.days'),
    settings.holidays.map((it) => it.id),
  );
  return file
    .of('changes')
    .flatMap((it): readonly Change[] => [
      { update: 'changes', id: it.id, set: { deployedAt: at }, why: '' },
      ...(it.closedOn === '' ? [changeTask(scene, it, { what: 'follow', due })] : []),
    ]);
}
