import { peopleFromScopes, type Proposed } from '../../domain/people/from-scopes';
import type { Found } from '../../domain/register/found';
import type { Settings } from '../../domain/settings/settings';

/** The people of a release as its scopes propose them [ACT-09]; whoever the release already names stays, and the Service Owner is at least the requester. */
export function proposePeople(settings: Settings, release: Found<'releases'>): Proposed {
  const proposed = peopleFromScopes(settings, release);
  return {
    serviceOwner: release.serviceOwner || proposed.serviceOwner || release.requester,
    deliveryManager: release.deliveryManager || proposed.deliveryManager,
    deputy: release.deputy || proposed.deputy,
    buildLead: release.buildLead || proposed.buildLead,
    runLead: release.runLead || proposed.runLead,
    itLeads: release.itLeads.length > 0 ? release.itLeads : proposed.itLeads,
  };
}
