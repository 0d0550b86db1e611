import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { detailOf } from '../releases/details';
import { activeHolders, deputyOf } from './person';
import type { RaciRole } from './roles';

/** What a person is on one release, by the columns of its row. */
export type ReleaseRole = 'requester' | 'so' | 'dm' | 'deputy' | 'build' | 'run' | 'it-leads' | 'signatory';

type Release = RecordOf<'releases'>;

const columns: Readonly<Record<ReleaseRole, (release: Release) => readonly string[]>> = {
  requester: (it) => [it.requester],
  so: (it) => [it.serviceOwner],
  dm: (it) => [it.deliveryManager],
  deputy: (it) => [it.deputy],
  build: (it) => [it.buildLead],
  run: (it) => [it.runLead],
  'it-leads': (it) => it.itLeads,
  signatory: (it) => [it.signatory],
};

/** The people in a role of a release; empty where nobody is named. */
export const peopleAs = (release: Release, role: ReleaseRole): readonly string[] =>
  columns[role](release).filter((it) => it !== '');

/** Every role that a person is named for on a release; empty for strangers to it. */
export function rolesOn(release: Release, mail: string): readonly ReleaseRole[] {
  if (mail === '') return [];
  const wanted = mail.toLowerCase();
  return (Object.keys(columns) as ReleaseRole[]).filter((role) =>
    peopleAs(release, role).some((it) => it.toLowerCase() === wanted),
  );
}

/** Everybody who is named on a release, each once; on an agile one also the team of the sprint. */
export const everyoneOn = (release: Release): readonly string[] => [
  ...new Set([
    ...(Object.keys(columns) as ReleaseRole[]).flatMap((role) => peopleAs(release, role)),
    ...['pm', 'po', 'sm', 'team'].flatMap((role) => agileHolders(role, release) ?? []),
  ]),
];

/** Who holds an agile role that the sprint names; undefined where it names nobody, so that the release's own column counts. */
function agileHolders(role: string, release: Release): readonly string[] | undefined {
  if (release.method !== 'agile' || !release.agile) return undefined;
  const { productManager, productOwner, scrumMaster, team } = detailOf(release, 'agile');
  const named = { pm: [productManager], po: [productOwner], sm: [scrumMaster], team }[role];
  const holders = named?.filter((it) => it !== '') ?? [];
  return holders.length > 0 ? holders : undefined;
}

/**
 * The release's column behind each column of the RACI tables. Agile reads Service Owner as Product Manager and Product
 * Owner, Build as the team with its Scrum Master, Run as DevOps (domain.md 5, ambiguity 37).
 */
const raciColumns: Readonly<Partial<Record<RaciRole, ReleaseRole>>> = {
  so: 'so',
  dm: 'dm',
  build: 'build',
  run: 'run',
  'it-leads': 'it-leads',
  pm: 'so',
  po: 'so',
  sm: 'build',
  team: 'build',
  requester: 'requester',
  rm: 'dm',
  devops: 'run',
};

const columnOf: Readonly<Record<string, ReleaseRole>> = { ...raciColumns, signatory: 'signatory', deputy: 'deputy' };

/** When a directory role is looked up: who holds it on this day. */
export interface At {
  readonly settings: Settings;
  readonly today: string;
}

/**
 * The people behind a role on this release: a column of the RACI tables, a role of the release, or else a role of the
 * directory; the Portfolio Board and the specialists come from there.
 */
export function personsOf(role: string, release: Release, { settings, today }: At): readonly string[] {
  const agile = agileHolders(role, release);
  if (agile) return agile;
  const column = Object.prototype.hasOwnProperty.call(columnOf, role) ? columnOf[role] : undefined;
  if (column) return [...new Set(peopleAs(release, column))];
  return activeHolders(settings, role === 'board' ? 'portfolio-board' : role, today)
    .filter(({ scope }) => scope.length === 0 || release.domains.some((it) => scope.includes(it)))
    .map((it) => it.mail);
}

/** Primary addresses of those whose deputy somebody is on a day, by the directory. */
export const representedBy = (actor: string, { settings, today }: At): readonly string[] =>
  settings.people.filter((it) => it.deputy !== '' && deputyOf(settings, it.id, today) === actor).map((it) => it.id);

/**
 * The people for whom an actor may act on a day: themselves, those whose deputy they are in the directory, and the
 * Delivery Manager whose deputy the release names, unless the directory dates that (clarification 68).
 */
export function actsFor(release: Release, actor: string, { settings, today }: At): readonly string[] {
  const represented = representedBy(actor, { settings, today });
  const standing =
    release.deputy === actor && actor !== '' && !datedElsewhere(settings, release) ? [release.deliveryManager] : [];
  return [...new Set([actor, ...represented, ...standing].map((it) => it.toLowerCase()))].filter((it) => it !== '');
}

const datedElsewhere = (settings: Settings, release: Release): boolean =>
  settings.people.some(
    (it) =>
      it.id === release.deliveryManager && it.deputy === release.deputy && (it.deputyFrom !== '' || it.deputyTo !== ''),
  );
