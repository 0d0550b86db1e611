import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuseField, states, step } from '../acting/action';
import { fields, type Option } from '../acting/field';
import { sectionStates } from '../../domain/register/vocabulary';
import { chosen } from '../acting/chosen';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import type { Change } from '../ports';

const written = { empty: sectionStates.empty, draft: sectionStates.draft, complete: sectionStates.complete } as const;
const options: readonly Option[] = Object.entries(written).map(([value, label]) => ({ value, label }));

/** Where a Runbook section stands: touched or not, its page, its state; another person reviews it [RUN-01 to RUN-09, WF-22]. */
export const setSection = action({
  at: states.afterPlanning,
  tabs: () => ['runbook'],
  blocked: about('runbook'),
  fields: (scene) => {
    const held = scene.file.of('runbook').find((it) => it.id === scene.subject);
    return [
      fields.flag('touched', { required: true, value: held?.touched ?? false, help: 'field.touched.help' }),
      fields.choice('sectionState', options, {
        value: held?.state === 'draft' || held?.state === 'complete' ? held.state : 'empty',
      }),
      fields.link('link', { value: held?.link ?? '' }),
    ];
  },
  decide: (scene, values) => {
    const section = recordIn(scene, 'runbook');
    const touched = values.flag('touched') === true;
    const state = touched ? chosen(written, values.text('sectionState')) || 'empty' : 'untouched';
    if (state === 'complete' && values.text('link') === '') return refuseField('link', text('refused.section-link'));
    const set = {
      touched,
      state,
      link: values.text('link'),
      writtenBy: scene.actor.mail,
      reviewedBy: '',
      reviewedOn: '',
    } as const;
    const unfinal = detailOf(scene.release, 'handOver').finalOn === '' ? [] : [unfinished(scene)];
    return step(
      [{ update: 'runbook', id: section.id, set, why: '' }, ...unfinal],
      text('said.section', { section: section.section ?? 0 }),
    );
  },
});

// A Runbook that is written on is not the one that was declared final and taken over by Run.
function unfinished(scene: Scene): Change {
  const { runbook } = detailOf(scene.release, 'handOver');
  const handOver = withDetail(scene.release, 'handOver', {
    finalBy: '',
    finalOn: '',
    runbook: { ...runbook, acceptedBy: '', acceptedOn: '' },
  });
  return updateRelease(scene, { handOver });
}
