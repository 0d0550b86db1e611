import { companyTime } from '../../domain/import/company-time';
import { importTargets } from '../../domain/import/import-columns';
import { matcherOf, planRecord, type RecordPlan } from '../../domain/import/plan-record';
import { readFile, type ImportFile } from '../../domain/import/read-file';
import type { ImportRequest } from '../../sidebar-api';
import type { Circumstances, Refusal, Wants, World } from '../ports';

/** A file offered for import, and by whom it is read. */
export interface Offer {
  readonly request: ImportRequest;
  /** Locale of the register's sheet, e.g. 'fr_BE'; the company's language where it is not known. */
  readonly locale?: string;
}

/** What an import reads of the register: the columns that a file can fill, of every release. */
export const importWants: Wants = {
  columns: [
    {
      tab: 'releases',
      names: [...importTargets.map((it) => it.column).filter((it) => it !== 'scores' && it !== 'id'), 'imported'],
    },
  ],
};

/** The file as the register's company writes its days and numbers; or why it cannot be read. */
export function readOffer({ request, locale }: Offer, { settings }: Circumstances): ImportFile | Refusal {
  const { language, zone } = settings.companySettings;
  const { mapping, dayOrder } = request;
  const file = readFile(request.text, {
    language,
    locale: locale ?? language,
    time: companyTime(zone),
    ...(mapping ? { mapping } : {}),
    ...(dayOrder ? { dayOrder } : {}),
  });
  return 'refused' in file ? { kind: 'refusal', why: file.refused } : file;
}

/** What every record of the file would do to the register as it stands. */
export function planFile(file: ImportFile, world: World): readonly RecordPlan[] {
  const matcher = matcherOf(world.rows('releases'));
  return file.records.map((it) =>
    'refused' in it ? { kind: 'refused', row: it.row, reason: it.refused } : planRecord(it.row, it.fields, matcher),
  );
}
