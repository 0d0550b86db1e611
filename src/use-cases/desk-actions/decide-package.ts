import { goDecisions } from '../../domain/register/vocabulary';
import { withDays } from '../../domain/packages/days';
import { text } from '../../domain/text/say';
import { fields, optionsOf } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import type { DeskScene } from '../desk-acting/desk-scene';
import type { Change } from '../ports';
import { onMembers, wantsOnMembers } from '../packages/on-members';
import { membersField, membersOf, noPackage, packageIn, packageWants } from '../packages/package-in';

const texts = ['decision', 'reason', 'override', 'approvalRef', 'windowStart', 'windowEnd'] as const;

/** The decision of a package's session, member by member: one press decides those that are picked alike, another the rest [DEF-07]. */
export const decidePackage = deskAction({
  wants: packageWants,
  thenReads: (world, { subject }) => wantsOnMembers('decide-go', membersOf(world, subject)),
  blocked: noPackage,
  fields: (scene) => [
    membersField(scene),
    fields.choice('decision', optionsOf(goDecisions), { required: true }),
    fields.long('reason', { max: 2_000, help: 'field.reason.decision' }),
    fields.long('override', { max: 2_000, help: 'field.override.help' }),
    fields.text('approvalRef', { max: 60, help: 'field.approvalRef.help' }),
    fields.moment('windowStart', { help: 'field.newWindow.help' }),
    fields.moment('windowEnd'),
  ],
  decide: (scene, values) => {
    const members = values.list('members');
    // An empty field keeps what the form of the member holds.
    const given = texts.map((it) => [it, values.text(it)] as const).filter(([, it]) => it !== '');
    const done = onMembers(scene, { action: 'decide-go', members, values: Object.fromEntries(given) });
    if ('kind' in done) return done;
    return deskStep(leftTogether(scene, done.changes), text('said.package-decided', { count: members.length }), {
      notices: done.notices,
    });
  },
});

/** Members that are delayed leave the package, each by itself; the package is written once, without all of them. */
function leftTogether(scene: DeskScene, changes: readonly Change[]): readonly Change[] {
  const left = changes.flatMap((it) =>
    'update' in it && it.update === 'releases' && it.set.package === '' ? [it] : [],
  );
  if (left.length === 0) return changes;
  const own = packageIn(scene);
  const days = left.reduce((cell, { id }) => withDays(cell, id, null), own?.days ?? '');
  const members = (own?.members ?? []).filter((id) => left.every((it) => it.id !== id));
  return [
    ...changes.filter((it) => !('update' in it && it.update === 'packages')),
    { update: 'packages', id: scene.subject, set: { members, days }, why: left[0]?.why ?? '' },
  ];
}
