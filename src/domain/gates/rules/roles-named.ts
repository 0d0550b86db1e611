import { itLeadsOf } from '../../people/from-scopes';
import { personOf } from '../../people/person';
import type { RecordOf } from '../../register/workbook';
import type { Settings } from '../../settings/settings';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every role of the release is held by a person who is there, with an IT Lead for each domain [ACV-02, ACT-35, MOD-13]. */
export const rolesNamed: Criterion = {
  id: 'roles-named',
  gate: 'G1',
  title: text('criterion.roles-named'),
  needs: [],
  action: 'set-plan',
  judge: ({ file: { release }, settings, today }) => {
    const there = (mail: string): boolean => personOf(settings, mail, today) !== null;
    const roles = columns.filter((it) => !there(release[it])).map((it) => text(`criterion.role.${it}`));
    const leads = release.itLeads.filter(there);
    const domains = release.domains.filter(
      (domain) => !leads.some((lead) => leadsDomain(lead, { domain, release, settings })),
    );
    const missing = [...roles, ...domains.map((domain) => text('criterion.role.itLead', { domain }))];
    return missing.length === 0 ? met : notMet(text('criterion.roles-named.no', { roles: missing }));
  },
};

const columns = ['serviceOwner', 'deliveryManager', 'buildLead', 'runLead'] as const;

interface Seat {
  readonly domain: string;
  readonly release: RecordOf<'releases'>;
  readonly settings: Settings;
}

// A lead whom no scope places counts for every domain: the release names them on purpose.
function leadsDomain(lead: string, { domain, release, settings }: Seat): boolean {
  const placed = settings.scopes.some((it) => it.itLeads.includes(lead));
  return !placed || itLeadsOf(settings, domain, release.service).includes(lead);
}
