import type { RecordOf } from '../register/workbook';
import { detailOf, withDetail } from '../releases/details';
import type { Settings } from '../settings/settings';
import { personOf } from './person';

type Release = RecordOf<'releases'>;

/** Who holds what in a sprint; the starred roles of the procedure are columns of the release. */
export interface Sprint {
  readonly sprint: string;
  /** First day of the sprint. */
  readonly since: string;
  readonly productManager: string;
  readonly productOwner: string;
  readonly scrumMaster: string;
  readonly team: readonly string[];
  readonly requester: string;
  readonly deliveryManager: string;
  readonly runLead: string;
}

/** The starred roles, and the directory role that holds each where no member of the team does. */
export const starred = {
  requester: 'service-owner',
  deliveryManager: 'delivery-manager',
  runLead: 'run-lead',
} as const;

export type Starred = keyof typeof starred;

/** Starred roles of a sprint that are held by somebody who is neither of the agile team nor in the directory for it [ACT-40]. */
export function misplaced(
  sprint: Sprint,
  release: Release,
  at: { settings: Settings; today: string },
): readonly Starred[] {
  const { productManager, productOwner, scrumMaster, team } = sprint;
  const members = [...team, productManager, productOwner, scrumMaster];
  return (Object.keys(starred) as Starred[]).filter((role) => {
    const holder = sprint[role];
    const fits = personOf(at.settings, holder, at.today)?.roles.includes(starred[role]) ?? false;
    return holder !== '' && holder !== release[role] && !members.includes(holder) && !fits;
  });
}

/** The release with the roles of a sprint; who held them before goes into the history. */
export function withSprint(release: Release, next: Sprint): Pick<Release, Starred | 'agile'> {
  const { requester, deliveryManager, runLead, ...own } = next;
  const { history, ...before } = detailOf(release, 'agile');
  const holders = {
    productManager: before.productManager,
    productOwner: before.productOwner,
    scrumMaster: before.scrumMaster,
    team: before.team.join(', '),
    requester: release.requester,
    deliveryManager: release.deliveryManager,
    runLead: release.runLead,
  };
  const past = { sprint: before.sprint, since: before.since, until: next.since, holders };
  const agile = withDetail(release, 'agile', { ...own, team: [...own.team], history: [...history, past] });
  return { requester, deliveryManager, runLead, agile };
}
