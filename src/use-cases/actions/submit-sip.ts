import { peopleWith } from '../../domain/people/person';
import { modelOf } from '../../domain/releases/model';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { sipRequest, sipTasks } from '../acting/sip-request';
import { fields } from '../acting/field';
import { replyDay } from '../acting/work';

/** Build hands its security assessment to the SIP Team, and again after a no; each time after the first counts [WF-10, WF-11, WF-14, ACT-36]. */
export const submitSip = action({
  at: states.beforeGo,
  tabs: () => ['sip', 'tasks'],
  blocked: (scene) => {
    if (!modelOf(scene.settings, scene.release).sip) return text('criterion.sip.na');
    const { state = '' } = sipRequest(scene) ?? {};
    return ['', 'adjustments', 'rejected'].includes(state) ? undefined : text('refused.sip-running');
  },
  fields: (scene) => [
    fields.link('file', { required: true, value: sipRequest(scene)?.file ?? '' }),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const { release, actor, now, today, settings } = scene;
    const held = sipRequest(scene);
    const set = {
      kind: 'request',
      file: values.text('file'),
      state: 'submitted',
      submittedAt: now,
      owner: actor.mail,
      updatedOn: today,
      resubmissions: held ? (held.resubmissions ?? 0) + 1 : 0,
    } as const;
    const why = values.text('note');
    return step(
      [
        held ? { update: 'sip', id: held.id, set, why } : { create: 'sip', release: release.id, set, why },
        ...sipTasks(scene),
      ],
      text('said.sip-submitted'),
      [
        {
          key: 'comment-asked',
          to: peopleWith(settings, 'sip-team', today).map((it) => it.mail),
          what: text('asked.sip-file.link', { link: set.file }),
          date: replyDay(scene),
          reason: why,
        },
      ],
    );
  },
});
