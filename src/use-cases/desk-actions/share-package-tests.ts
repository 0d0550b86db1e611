import { testTypes } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { fields, optionsOf } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import { membersField, membersOf, noPackage, packageWants } from '../packages/package-in';
import { onMembers, wantsOnMembers } from '../packages/on-members';

const figures = ['planned', 'executed', 'passed', 'failed', 'blockedTests'] as const;

/** Records a round of tests that counts for every member: one evidence, the figures on each of their test lists [DEF-07]. */
export const sharePackageTests = deskAction({
  wants: packageWants,
  thenReads: (world, { subject }) => wantsOnMembers('record-tests', membersOf(world, subject)),
  blocked: noPackage,
  fields: (scene) => [
    membersField(scene),
    fields.choice('testType', optionsOf(testTypes), { required: true }),
    ...figures.map((it) => fields.number(it, { required: true })),
    fields.link('evidence', { required: true }),
  ],
  decide: (scene, values) => {
    const members = values.list('members');
    const evidence = values.text('evidence');
    const numbers = Object.fromEntries(figures.map((it) => [it, values.number(it)]));
    const tests = { testType: values.text('testType'), evidence, ...numbers };
    const done = onMembers(scene, { action: 'record-tests', members, values: tests });
    if ('kind' in done) return done;
    return deskStep(
      [{ update: 'packages', id: scene.subject, set: { evidence }, why: '' }, ...done.changes],
      text('said.package-tests', { count: members.length }),
      { notices: done.notices },
    );
  },
});
