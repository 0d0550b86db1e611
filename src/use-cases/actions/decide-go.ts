import { needsOf } from '../../domain/gates/evaluate';
import { goDecisions } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { action, refuse, refuseField } from '../acting/action';
import { chosen } from '../acting/chosen';
import { wallOf } from '../acting/draft-fields';
import { fields, optionsOf } from '../acting/field';
import { decideGoAhead } from '../acting/go-ahead';
import { openSession as openSessionIn } from '../../domain/go-no-go/session';
import { decidedAlready } from '../acting/late';
import { neighbourColumns } from '../acting/neighbours';
import { decideNoGo } from '../acting/no-go';
import { tiedReleases } from '../acting/tied';
import { ownPackage } from '../packages/named';
import { packTabs } from './open-session';

/** The board's decision, by the Delivery Manager: Go, Go with conditions, No-Go with a new window or an end [WF-23 to WF-26, GOV-06]. */
export const decideGo = action({
  at: ['move2run'],
  careful: true,
  right: () => ({ gate: 'G4' }),
  tabs: () => [...new Set([...packTabs, ...needsOf('G4'), 'milestones' as const])],
  alsoReads: () => ({ columns: [neighbourColumns] }),
  late: decidedAlready,
  thenReads: (release) => [...tiedReleases(release), ...ownPackage(release)],
  blocked: ({ file }) => (openSessionIn(file) ? undefined : text('refused.no-session')),
  fields: (scene) => [
    fields.choice('decision', optionsOf(goDecisions), { required: true }),
    fields.long('reason', { max: 2_000, help: 'field.reason.decision' }),
    fields.long('override', { max: 2_000, help: 'field.override.help' }),
    fields.text('approvalRef', { max: 60, help: 'field.approvalRef.help' }),
    fields.people('participants'),
    fields.moment('windowStart', { value: wallOf(scene, scene.release.windowStart), help: 'field.newWindow.help' }),
    fields.moment('windowEnd', { value: wallOf(scene, scene.release.windowEnd) }),
  ],
  decide: (scene, values) => {
    const session = openSessionIn(scene.file);
    if (!session) return refuse(text('refused.no-session'));
    const decision = chosen(goDecisions, values.text('decision'));
    if (decision === 'go' || decision === 'go-with-conditions')
      return decideGoAhead(scene, { session, decision, values });
    if (values.text('reason') === '') return refuseField('reason', text('form.missing'));
    return decideNoGo(scene, { session, cancelled: decision === 'no-go-cancelled', values });
  },
});
