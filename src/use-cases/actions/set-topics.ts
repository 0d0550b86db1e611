import { switchTopics } from '../../domain/checklist/switch';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuseField, step } from '../acting/action';
import { fields } from '../acting/field';
import { tellPractices } from '../acting/tell-involved';
import { updateRelease } from '../acting/set';

/** Answers "does this release change it?" for the sixteen topics: a topic that is off closes its items with one reason (domain.md 5). */
export const setTopics = action({
  at: ['planning', 'build', 'test', 'move2run'],
  tabs: () => ['checklist'],
  fields: ({ release }) => [
    fields.ids('changed', { required: false, value: changedNow(detailOf(release, 'topics').changed) }),
    fields.long('reason', { max: 2_000, value: detailOf(release, 'topics').reason }),
  ],
  decide: (scene, values) => {
    const { release, settings, file, actor, now } = scene;
    const letters = [...new Set(settings.checklistTemplate.map((it) => it.topic))];
    const chosen = values.list('changed');
    const stranger = chosen.find((it) => !letters.includes(it));
    if (stranger !== undefined) return refuseField('changed', text('form.choice', { value: stranger }));
    const reason = values.text('reason');
    if (chosen.length < letters.length && reason === '') return refuseField('reason', text('refused.topics-reason'));
    const changed = Object.fromEntries(letters.map((it) => [it, chosen.includes(it)]));
    const topics = withDetail(release, 'topics', {
      changed,
      reason,
      answeredBy: actor.mail,
      answeredAt: now,
      seenBy: '',
      seenAt: '',
    });
    const items = switchTopics(file.of('checklist'), changed, { reason, settings }).map(({ id, set }): Change => ({
      update: 'checklist',
      id,
      set,
      why: reason,
    }));
    const told =
      release.runLead === actor.mail
        ? []
        : [{ key: 'comment-asked' as const, to: [release.runLead], what: text('asked.topics') }];
    return step([updateRelease(scene, { topics }, reason), ...items], text('said.topics', { count: chosen.length }), [
      ...told,
      ...tellPractices(scene, chosen),
    ]);
  },
});

const changedNow = (changed: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(changed).flatMap(([letter, yes]) => (yes ? [letter] : []));
