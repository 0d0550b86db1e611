import { withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuse, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** Says that the CMDB shows every CI of the release as it is now, with the reference [OUT-05, ACV-23, ambiguity 13]. */
export const reconcileCis = action({
  at: [...states.after, 'rolled-back'],
  tabs: () => ['components'],
  fields: ({ release }) => [
    fields.text('cmdbReference', { required: true }),
    fields.text('documentation', { required: release.type === 'major', help: 'field.documentation.help' }),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const { release, file, today, actor } = scene;
    const cis = file.of('components').filter((it) => it.kind === 'ci');
    if (cis.length === 0) return refuse(text('refused.no-cis'));
    const closure = withDetail(release, 'closure', {
      cmdbBy: actor.mail,
      cmdbOn: today,
      cmdbReference: values.text('cmdbReference'),
      documentation: values.text('documentation'),
    });
    const rows = cis.map((it): Change => ({
      update: 'components',
      id: it.id,
      set: { reconciledOn: today },
      why: values.text('note'),
    }));
    return step(
      [updateRelease(scene, { closure }, values.text('note')), ...rows],
      text('said.cis-reconciled', { count: cis.length }),
    );
  },
});
