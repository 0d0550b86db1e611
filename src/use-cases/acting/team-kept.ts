import type { Found } from '../../domain/register/found';

/** True for the Build and Run leads of a Major, which are never empty once they are named [ACT-35]. */
export const teamKept = (release: Found<'releases'>, field: string): boolean =>
  release.type === 'major' && (field === 'buildLead' || field === 'runLead');
