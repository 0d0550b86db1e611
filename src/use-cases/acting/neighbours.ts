import type { OwnWindow } from '../../domain/releases/overlaps';
import type { RecordOf } from '../../domain/register/workbook';

/** Columns of all releases that the overlap check looks at: twelve cells a release, in the same one read. */
export const neighbourColumns = {
  tab: 'releases',
  names: [
    'id',
    'title',
    'state',
    'service',
    'domains',
    'systems',
    'package',
    'windowStart',
    'windowEnd',
    'plannedGoLive',
    'deploymentStart',
    'deploymentEnd',
  ],
} as const;

/** The window of a release and what it touches, as the freeze and overlap checks ask for it. */
export const ownWindow = (release: RecordOf<'releases'>): OwnWindow => ({
  id: release.id,
  start: release.windowStart,
  end: release.windowEnd,
  domains: release.domains,
  service: release.service,
  systems: release.systems,
  package: release.package,
});
