import { withDetail } from '../../domain/releases/details';
import { isDeclared } from '../../domain/emergency/declared';
import { everyoneOn } from '../../domain/people/involved';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, states, step } from '../acting/action';
import { reason } from '../acting/field';
import { movePlan } from '../acting/move-plan';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

/**
 * Declares the release an emergency, signed by the Service Owner or the Delivery Manager in one step (domain.md 5): items
 * of code R are covered, those of code L follow after go-live, the e-CAB decides what is not decided yet, users hear at once.
 */
export const declareEmergency = action({
  at: states.beforeLive,
  careful: true,
  tabs: () => ['changes', 'milestones', 'checklist', 'communications'],
  blocked: ({ release }) => (isDeclared(release) ? text('refused.declared') : undefined),
  fields: () => [reason()],
  decide: (scene, values) => {
    const { release, actor, now } = scene;
    const why = values.text('reason');
    const declaration = withDetail(release, 'declaration', { by: actor.mail, at: now, reason: why });
    const planned = { ...release, emergency: true };
    return step(
      [
        updateRelease(scene, { emergency: true, declaration }, why),
        ...movePlan(scene, planned, {}),
        ...toEmergencyBoard(scene),
        ...toldAtOnce(scene),
      ],
      text('said.declared'),
      [{ key: 'course', to: everyoneOn(release), chat: true, what: text('said.declared'), reason: why }],
    );
  },
});

/** RFCs that wait for the CAB or another authority wait for the e-CAB instead. */
const toEmergencyBoard = ({ file }: Scene): readonly Change[] =>
  file
    .of('changes')
    .filter((it) => it.decision === 'pending')
    .map((it): Change => ({ update: 'changes', id: it.id, set: { kind: 'emergency', route: 'e-cab' }, why: '' }));

const before: readonly string[] = ['announcement', 'operations', 'service-desk', 'management'];

/** Whoever should have heard days before hears today. */
const toldAtOnce = ({ file, today }: Scene): readonly Change[] =>
  file
    .of('communications')
    .filter((it) => before.includes(it.moment) && it.state !== 'sent' && it.due > today)
    .map((it): Change => ({ update: 'communications', id: it.id, set: { due: today }, why: '' }));
