import { decisionResults } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { fields, optionsOf } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import { onMembers, wantsOnMembers } from '../packages/on-members';
import { membersField, membersOf, noPackage, packageWants } from '../packages/package-in';

const { go, 'go-with-conditions': conditional, 'no-go': noGo } = decisionResults;
const votes = { go, 'go-with-conditions': conditional, 'no-go': noGo };
const texts = ['vote', 'reason', 'condition', 'conditionOwner', 'conditionDue'] as const;

/** A vote in the session of a package, for the members that one picks: one press votes for all that go alike [DEF-07]. */
export const votePackage = deskAction({
  wants: packageWants,
  thenReads: (world, { subject }) => wantsOnMembers('cast-vote', membersOf(world, subject)),
  blocked: noPackage,
  fields: (scene) => [
    membersField(scene),
    fields.choice('vote', optionsOf(votes), { required: true }),
    fields.long('reason', { max: 2_000, help: 'field.reason.vote' }),
    fields.text('condition', { help: 'field.condition.help' }),
    fields.person('conditionOwner'),
    fields.day('conditionDue'),
  ],
  decide: (scene, values) => {
    const members = values.list('members');
    const vote = Object.fromEntries(texts.map((it) => [it, values.text(it)]));
    const done = onMembers(scene, { action: 'cast-vote', members, values: vote });
    if ('kind' in done) return done;
    return deskStep(done.changes, text('said.package-voted', { count: members.length }), { notices: done.notices });
  },
});
