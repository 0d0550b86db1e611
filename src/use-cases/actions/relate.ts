import { detailOf, withDetail } from '../../domain/releases/details';
import { outOfSequence } from '../../domain/releases/sequence';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** Lets a release follow another one: from then on its window starts no earlier than that one's ends [MOD-11]. */
export const relate = action({
  at: ['draft', ...states.beforeLive],
  careful: true,
  tabs: () => [],
  blocked: ({ release }) => (release.package === '' ? undefined : text('refused.in-package', { id: release.package })),
  thenReads: (_release, { other }) =>
    typeof other === 'string' && other !== '' ? [{ records: [{ tab: 'releases', ids: [other.trim()] }] }] : [],
  fields: () => [
    fields.text('other', { required: true, max: 20, example: 'field.other.example' }),
    fields.flag('over'),
  ],
  decide: (scene, values) => {
    const { release, world } = scene;
    const id = values.text('other');
    const other = id === release.id ? undefined : world.record('releases', id);
    if (!other) return refuseField('other', text('refused.no-release', { id }));
    const own = detailOf(release, 'relations');
    const theirs = detailOf(other, 'relations');
    const over = values.flag('over') === true;
    if (own.followedBy.includes(id)) return refuseField('other', text('refused.circle', { id }));
    const wrong = over ? undefined : outOfSequence(other, release);
    if (wrong) return refuseField('other', wrong);
    const without = (ids: readonly string[], it: string) => ids.filter((one) => one !== it);
    const follows = [...without(own.follows, id), ...(over ? [] : [id])];
    const followedBy = [...without(theirs.followedBy, release.id), ...(over ? [] : [release.id])];
    return step(
      [
        updateRelease(scene, { relations: withDetail(release, 'relations', { follows }) }),
        {
          update: 'releases',
          id,
          set: { relations: withDetail(other, 'relations', { followedBy }) },
          why: '',
        },
      ],
      text(over ? 'said.single' : 'said.follows', { id }),
    );
  },
});
