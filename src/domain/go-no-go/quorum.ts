import { itLeadsOf } from '../people/from-scopes';
import { actsFor, type At } from '../people/involved';
import type { RecordOf } from '../register/workbook';
import { modelOf } from '../releases/model';
import { text, type Text } from '../text/say';

type Release = RecordOf<'releases'>;
type Vote = Pick<RecordOf<'decisions'>, 'person' | 'result'>;

/** In which quality a person votes, and for which domains; no quality: the vote is an opinion. */
export interface Voter {
  readonly capacity: 'dm' | 'it-lead' | 'opinion';
  readonly domains: readonly string[];
}

/** What of the quorum is still missing; complete when nothing is. */
export interface Quorum {
  readonly complete: boolean;
  readonly missing: readonly Text[];
}

/** A person has one vote, as Delivery Manager and for every domain whose IT Lead they are or stand in for (clarification 68). */
export function voterOf(mail: string, release: Release, at: At): Voter {
  const selves = actsFor(release, mail, at);
  const domains = release.domains.filter((it) =>
    leadsOf(release, it, at).some((lead) => selves.includes(lead.toLowerCase())),
  );
  if (domains.length > 0 && !isManager(release, selves)) return { capacity: 'it-lead', domains };
  return { capacity: isManager(release, selves) ? 'dm' : 'opinion', domains };
}

const isManager = (release: Release, selves: readonly string[]): boolean =>
  selves.includes(release.deliveryManager.toLowerCase());

/** IT Leads of a domain who are named on the release. Without a scope that tells whose domain is whose, all of them count for it. */
function leadsOf(release: Release, domain: string, { settings }: At): readonly string[] {
  const ofDomain = itLeadsOf(settings, domain, release.service).filter((it) => release.itLeads.includes(it));
  const known = release.domains.flatMap((it) => itLeadsOf(settings, it, release.service));
  const unplaced = release.itLeads.filter((it) => !known.includes(it));
  return [...ofDomain, ...unplaced];
}

/**
 * Has the quorum voted? The Delivery Manager, and one IT Lead or deputy for each domain; one IT Lead is enough for a
 * pre-authorised model and in an emergency (clarification 53). Silence is never a Go.
 */
export function quorum(release: Release, votes: readonly Vote[], at: At): Quorum {
  const voters = votes.filter((it) => it.result !== '').map((it) => voterOf(it.person, release, at));
  const manager = voters.some((it) => it.capacity === 'dm') ? [] : [text('session.quorum.manager')];
  const missing = [...manager, ...leadsMissing(release, voters, at)];
  return { complete: missing.length === 0, missing };
}

function leadsMissing(release: Release, voters: readonly Voter[], { settings }: At): readonly Text[] {
  const voted = new Set(voters.flatMap((it) => it.domains));
  const oneIsEnough = release.emergency || modelOf(settings, release).session === 'one-lead';
  if (oneIsEnough) return voted.size > 0 ? [] : [text('session.quorum.one-lead')];
  return release.domains.filter((it) => !voted.has(it)).map((domain) => text('session.quorum.lead', { domain }));
}

/** True where every domain's IT Lead, or as many as the model asks for, has voted. */
export const leadsHaveVoted = (release: Release, votes: readonly Vote[], at: At): boolean =>
  leadsMissing(
    release,
    votes.filter((it) => it.result !== '').map((it) => voterOf(it.person, release, at)),
    at,
  ).length === 0;
