import { coversWindow, isAuthorised } from '../../domain/releases/change-state';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuseField, states, step } from '../acting/action';
import { authorityRefusal, chairField } from '../acting/change-authority';
import { wallOf } from '../acting/draft-fields';
import { fields } from '../acting/field';

/**
 * The change authority's word that an approved RFC holds for the window to which the release has moved, e.g. after a delay;
 * without it the release cannot go live under that RFC [MOD-01, GOV-06].
 */
export const renewChange = action({
  at: states.beforeLive,
  tabs: () => ['changes'],
  blocked: about('changes', (it, { release, settings }) => {
    if (settings.companySettings.itsmMode !== 'off') return text('refused.change-in-itsm');
    if (!isAuthorised(it)) return text('refused.change-pending');
    return coversWindow(it, release) ? text('refused.change-covers') : undefined;
  }),
  fields: (scene) => [
    fields.moment('windowStart', { required: true, value: wallOf(scene, scene.release.windowStart) }),
    fields.moment('windowEnd', { required: true, value: wallOf(scene, scene.release.windowEnd) }),
    ...chairField(scene),
    fields.link('evidence'),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const { release, actor, today } = scene;
    const change = recordIn(scene, 'changes');
    const no = authorityRefusal(scene, change, values);
    if (no) return no;
    const window = { windowStart: values.text('windowStart'), windowEnd: values.text('windowEnd') };
    if (!coversWindow({ ...change, ...window }, release))
      return refuseField('windowEnd', text('refused.change-window'));
    const why = values.text('note');
    const evidence = values.text('evidence') || change.evidence;
    const set = { ...window, evidence, decidedBy: actor.mail, decidedOn: today };
    return step(
      [{ update: 'changes', id: change.id, set, why }],
      text('said.change-renewed', { number: change.number }),
      [
        {
          key: 'change-decided',
          to: [change.requester, release.serviceOwner, release.deliveryManager],
          chat: true,
          what: change.number,
          reason: why,
        },
      ],
    );
  },
});
