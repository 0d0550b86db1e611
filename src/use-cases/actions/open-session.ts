import { missingInputs } from '../../domain/go-no-go/session';
import { personsOf } from '../../domain/people/involved';
import { accountable, consulted } from '../../domain/raci/raci';
import { text } from '../../domain/text/say';
import type { ChildTab } from '../../domain/register/workbook';
import { action, refuse, step } from '../acting/action';
import { openSession as openSessionIn } from '../../domain/go-no-go/session';
import { asked, replyDay } from '../acting/work';

/** Tabs that the pack is made of. */
export const packTabs: readonly ChildTab[] = [
  'checklist',
  'tests',
  'runbook',
  'decisions',
  'tasks',
  'changes',
  'communications',
  'components',
];

/** Opens the Go/No-Go session: only with checklist, test summary, rollback plan and Runbook at hand; asks the voters [GOV-04, GOV-05, WF-23]. */
export const openSession = action({
  at: ['move2run'],
  careful: true,
  tabs: () => packTabs,
  blocked: ({ file }) => (openSessionIn(file) ? text('refused.session-open') : undefined),
  fields: () => [],
  decide: (scene) => {
    const { release, settings, now, today, actor, file } = scene;
    const missing = missingInputs({ file });
    if (missing.length > 0)
      return refuse(text('refused.session-inputs', { count: missing.length }), {
        reasons: missing,
        next: text('refused.session-inputs.next'),
      });
    const due = replyDay(scene);
    const leads = personsOf('it-leads', release, { settings, today });
    const open = file
      .of('tasks')
      .filter((it) => it.raciRow === '4.3' && it.state === 'open')
      .map((it) => it.person);
    const asks = leads
      .filter((it) => !open.includes(it))
      .map((person) => ({ row: '4.3', kind: 'do' as const, person, due }));
    const tasks = asked(scene, release, asks).changes;
    const row = { kind: 'session', gate: 'G4', person: actor.mail, result: 'open', at: now, due } as const;
    return step(
      [{ create: 'decisions', release: release.id, set: row, why: '' }, ...tasks],
      text('said.session-opened'),
      [
        { key: 'vote-asked', to: leads, date: due, what: text('asked.vote') },
        {
          key: 'session-opened',
          to: [
            ...consulted(settings, release, '4.3'),
            ...accountable(settings, release, '4.3'),
            release.requester,
            release.serviceOwner,
          ],
          chat: true,
          date: due,
        },
      ],
    );
  },
});
