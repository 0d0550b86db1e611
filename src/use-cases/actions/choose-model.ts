import { cleanRuns, cleanRunsNeeded, lastRun, runColumns } from '../../domain/releases/clean-runs';
import { withDetail } from '../../domain/releases/details';
import { modelsFor } from '../../domain/releases/model';
import { text } from '../../domain/text/say';
import { action, refuse, step } from '../acting/action';
import { fields, plainOptions, reason } from '../acting/field';
import { updateRelease } from '../acting/set';

const standard = 'MINOR-STANDARD';

/**
 * Takes another model of the same type, with the reason [MOD-06]. The pre-authorised one is for what went well three times
 * running; less than that stays a Minor. Its last run is noted, so that its evidence can be taken over (domain.md 2.2).
 */
export const chooseModel = action({
  at: ['initiation'],
  careful: true,
  tabs: () => [],
  alsoReads: () => ({ columns: [{ tab: 'releases', names: runColumns }] }),
  fields: ({ release, settings }) => [
    fields.choice('model', plainOptions(modelsFor(settings, release).map((it) => it.id)), {
      required: true,
      value: release.model,
    }),
    reason(),
  ],
  decide: (scene, values) => {
    const { release, world } = scene;
    const model = values.text('model');
    const rows = world.rows('releases').filter((it) => it.id !== release.id);
    const count = cleanRuns(rows, release.service);
    if (model === standard && count < cleanRunsNeeded)
      return refuse(text('refused.clean-runs', { count, needed: cleanRunsNeeded }), {
        next: text('refused.clean-runs.next'),
        fields: { model: text('refused.clean-runs', { count, needed: cleanRunsNeeded }) },
      });
    const relations =
      model === standard
        ? withDetail(release, 'relations', { madeFrom: lastRun(rows, release.service) })
        : release.relations;
    return step([updateRelease(scene, { model, relations }, values.text('reason'))], text('said.model', { model }), [
      { key: 'course', to: [release.deliveryManager, release.serviceOwner], what: text('said.model', { model }) },
    ]);
  },
});
