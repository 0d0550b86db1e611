import { text } from '../../domain/text/say';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import { onMembers, wantsOnMembers } from '../packages/on-members';
import { membersOf, noPackage, packageWants, runningMembers } from '../packages/package-in';

/** Opens the one Go/No-Go session of a package: every member is in it, or it does not open and says what is missing [DEF-07]. */
export const openPackageSession = deskAction({
  wants: packageWants,
  thenReads: (world, { subject }) => wantsOnMembers('open-session', membersOf(world, subject)),
  blocked: noPackage,
  fields: () => [],
  decide: (scene) => {
    const members = runningMembers(scene);
    const done = onMembers(scene, { action: 'open-session', members, values: {} });
    if ('kind' in done) return done;
    return deskStep(
      [{ update: 'packages', id: scene.subject, set: { sessionAt: scene.now }, why: '' }, ...done.changes],
      text('said.package-session', { count: members.length }),
      { notices: done.notices },
    );
  },
});
