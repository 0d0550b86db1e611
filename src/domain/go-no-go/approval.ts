import type { RecordOf } from '../register/workbook';
import { detailOf } from '../releases/details';
import type { Settings } from '../settings/settings';

type Release = RecordOf<'releases'>;

/** Minutes from the decision of the board to its approval in the ITSM platform; negative where that came first, null while one is missing (ambiguity 21). */
export function approvalGap(release: Release): number | null {
  const { approvedAt } = detailOf(release, 'closure');
  if (release.decidedAt === '' || approvedAt === '') return null;
  return Math.round((Date.parse(approvedAt) - Date.parse(release.decidedAt)) / 60_000);
}

/** True where the deployment waits for the approval in the ITSM platform; with the platform off the record here is the approval [WF-24]. */
export const awaitsApproval = (release: Release, { companySettings }: Settings): boolean =>
  companySettings.itsmMode !== 'off' && (release.approvalRef === '' || detailOf(release, 'closure').approvedAt === '');
