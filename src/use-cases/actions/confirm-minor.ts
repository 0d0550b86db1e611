import { proposeModel } from '../../domain/releases/model';
import { releaseTypes } from '../../domain/register/vocabulary';
import { withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf, reason } from '../acting/field';
import { updateRelease } from '../acting/set';

/** The Delivery Manager settles the type, with the reason that is logged (DEF-05, clarifications 42 and 43). */
export const confirmMinor = action({
  at: ['initiation', 'planning'],
  careful: true,
  tabs: () => [],
  fields: ({ release }) => [
    fields.choice('type', optionsOf(releaseTypes), { value: release.type, required: true }),
    reason(),
  ],
  decide: (scene, values) => {
    const type = chosen(releaseTypes, values.text('type')) || 'major';
    const { release, now, actor, settings } = scene;
    const why = values.text('reason');
    const classification = withDetail(release, 'classification', {
      confirmedBy: actor.mail,
      confirmedAt: now,
      reason: why,
    });
    const model = proposeModel(settings, { type, method: release.method, trigger: release.trigger });
    return step(
      [updateRelease(scene, { type, classification, ...(type === release.type ? {} : { model }) }, why)],
      text('said.type', { type: { word: releaseTypes[type] } }),
    );
  },
});
