import { windowProblem } from '../../domain/calendar/window-problem';
import { wallIn } from '../../domain/calendar/zone';
import { replanReasons } from '../../domain/register/vocabulary';
import { softwareTabs } from '../../domain/checklist/software';
import { text } from '../../domain/text/say';
import { refuse, refuseField } from '../acting/action';
import { chosen } from '../acting/chosen';
import { composeNotices } from '../acting/compose-notice';
import { fields, optionsOf, reason } from '../acting/field';
import { sceneOf } from '../acting/scene';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import type { Change, Notice } from '../ports';
import { takeWindow } from '../packages/member-window';
import { membersOf, noPackage, packageIn, packageWants, runningMembers } from '../packages/package-in';

/** Moves the common window of a package: every member takes it over in the same step, or none does [DEF-07]. */
export const setPackageWindow = deskAction({
  wants: packageWants,
  thenReads: (world, { subject }) =>
    membersOf(world, subject).map((release) => ({
      records: [{ tab: 'releases', ids: [release] }],
      children: { release, tabs: ['milestones', ...softwareTabs] },
    })),
  blocked: noPackage,
  fields: (scene) => {
    const { zone } = scene.settings.companySettings;
    const it = packageIn(scene);
    return [
      fields.moment('windowStart', { required: true, value: wallIn(zone, it?.windowStart ?? '').slice(0, 16) }),
      fields.moment('windowEnd', { required: true, value: wallIn(zone, it?.windowEnd ?? '').slice(0, 16) }),
      fields.choice('replanReason', optionsOf(replanReasons), { required: true, value: 'other' }),
      reason(),
    ];
  },
  decide: (scene, values) => {
    const [start, end] = [values.text('windowStart'), values.text('windowEnd')];
    const problem = windowProblem(start, end);
    if (problem?.refused) return refuseField('windowEnd', problem.why);
    const note = values.text('reason');
    const window = { start, end, reason: chosen(replanReasons, values.text('replanReason')) || 'other', note } as const;
    const changes: Change[] = [
      { update: 'packages', id: scene.subject, set: { windowStart: start, windowEnd: end }, why: note },
    ];
    const notices: Notice[] = [];
    for (const id of runningMembers(scene)) {
      const member = sceneOf(scene.world, { release: id, subject: '' }, { ...scene, actor: scene.actor.mail });
      if (typeof member === 'string') return refuse(text('refused.no-release', { id }));
      const part = takeWindow(member, window);
      if ('kind' in part) return { ...part, why: text('refused.member', { id, why: part.why }) };
      changes.push(...part.changes);
      notices.push(...part.notices.flatMap((it) => composeNotices(member, member.release, it)));
    }
    return deskStep(changes, text('said.package-window'), { notices });
  },
});
