import Papa from 'papaparse';
import { companyTime } from '../../src/domain/import/company-time';
import { csvRecords } from '../../src/domain/import/csv';
import { readFile } from '../../src/domain/import/read-file';

const rows = 10_000;

const csv = [
  'Key,Title,Version,Service,Type,State,Baseline,Actual,Incidents,Criteria met',
  ...Array.from({ length: rows }, (_, place) => {
    const day = new Date((19_000 + (place % 1500)) * 86_400_000).toISOString().slice(0, 10);
    return `R${String(place)},"Release ""${String(place)}"", again",1.${String(place)},Portal,Minor,Closed,${day},${day},0,1`;
  }),
].join('\n');

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export const name = `CSV of ${String(rows)} releases`;

/** Milliseconds: our records, papaparse's, and the whole file read and checked. */
export function run() {
  const ours = timed(() => [...csvRecords(csv, ',')]);
  const naive = timed(() => Papa.parse(csv, { delimiter: ',' }));
  const checked = timed(() => readFile(csv, { language: 'en', locale: 'en_GB', time: companyTime('Europe/Brussels') }));
  return { ours, naive, checked };
}
