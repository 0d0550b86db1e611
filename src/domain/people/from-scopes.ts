import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

/** The people whom the tab Scopes proposes for a release [ACT-09]; '' or empty where it names nobody. */
export interface Proposed {
  readonly serviceOwner: string;
  readonly deliveryManager: string;
  readonly deputy: string;
  readonly buildLead: string;
  readonly runLead: string;
  readonly itLeads: readonly string[];
}

type Scope = RecordOf<'scopes'>;

/** Rows of a domain that speak of the service, then those that speak of the whole domain. */
export function scopesFor(settings: Settings, domain: string, service: string): readonly Scope[] {
  const here = settings.scopes.filter((it) => it.domain === domain);
  return [...here.filter((it) => it.service === service && service !== ''), ...here.filter((it) => it.service === '')];
}

/** IT Leads of a domain for a service; where the service belongs to another domain, those of all its services [ACT-34]. */
export function itLeadsOf(settings: Settings, domain: string, service: string): readonly string[] {
  const fitting = scopesFor(settings, domain, service);
  const rows = fitting.length > 0 ? fitting : settings.scopes.filter((it) => it.domain === domain);
  return [...new Set(rows.flatMap((it) => it.itLeads))];
}

/**
 * Proposes the people of a release: the row of the service in the first of its domains wins, the row of the domain fills
 * what that leaves open; IT Leads come from every domain.
 */
export function peopleFromScopes(
  settings: Settings,
  { service, domains }: Pick<RecordOf<'releases'>, 'service' | 'domains'>,
): Proposed {
  const rows = domains.flatMap((it) => scopesFor(settings, it, service));
  const byFit = [...rows.filter((it) => it.service !== ''), ...rows.filter((it) => it.service === '')];
  const first = (of: (scope: Scope) => string): string => byFit.map(of).find((it) => it !== '') ?? '';
  return {
    serviceOwner: first((it) => it.serviceOwner),
    deliveryManager: first((it) => it.deliveryManager),
    deputy: first((it) => it.deputy),
    buildLead: first((it) => it.buildLead),
    runLead: first((it) => it.runLead),
    itLeads: [...new Set(domains.flatMap((it) => itLeadsOf(settings, it, service)))],
  };
}
