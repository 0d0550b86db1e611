import { confidentialities, processStatuses } from '../register/vocabulary';
import type { RecordOf } from '../register/workbook';
import type { Company } from '../settings/settings';
import { text, type Text } from '../text/say';

/**
 * What everything that is generated carries: confidentiality label (the release's own before the company's), version,
 * status and approver of the procedure [DOC-01] [DOC-02] [DOC-03] [DOC-04].
 */
export function stampOf(company: Company, release?: Pick<RecordOf<'releases'>, 'confidentiality'>): Text {
  const label = release?.confidentiality ? release.confidentiality : company.confidentiality;
  return text(company.processApprover === '' ? 'document.stamp' : 'document.stamp.approved', {
    label: { word: confidentialities[label] },
    version: company.processVersion,
    status: { word: processStatuses[company.processStatus] },
    approver: company.processApprover,
    day: company.processApprovedOn === '' ? '–' : { day: company.processApprovedOn },
  });
}
