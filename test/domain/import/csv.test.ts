import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvRecords, detectSeparator, type Separator } from '../../../src/domain/import/csv';

const cellsOf = (csv: string, separator: Separator = ',') => [...csvRecords(csv, separator)].map((it) => it.cells);

describe('records of a CSV text', () => {
  test('[BAD-06] commas, quotes, line ends and semicolons inside quotes belong to the value', () => {
    expect(cellsOf('a,"b,""c""\r\nd;e"\r\nf,g\r\n')).toEqual([
      ['a', 'b,"c"\r\nd;e'],
      ['f', 'g'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('a line end %j ends a record, also mixed with others', (end) => {
    expect(cellsOf(`a,b${end}c,d\ne,f`)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  test('spaces are part of the value, and an empty last cell is a cell', () => {
    expect(cellsOf(' a , b,\n')).toEqual([[' a ', ' b', '']]);
  });

  test('blank lines are left out, and the rows after them keep their number', () => {
    expect([...csvRecords('a\n\n\nb\n', ',')].map((it) => it.row)).toEqual([1, 4]);
  });

  test('text after a closing quote and a quote that never closes are marked', () => {
    expect([...csvRecords('"a"x,b\nc,"d', ',')].map((it) => it.broken)).toEqual([true, true]);
  });

  test('every table that papaparse writes is read as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'é', '=', "'") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom<Separator>(',', ';', '\t'), (rows, delimiter) => {
        expect(cellsOf(Papa.unparse(rows, { delimiter }), delimiter)).toEqual(rows);
      }),
    );
  });

  test('it reads what papaparse reads', () => {
    const line = fc.array(fc.constantFrom('a', 'bc', '', '"d"', '"e,f"', '"g""h"', ' i '), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const csv = lines.map((it) => it.join(',')).join(end);
        expect(cellsOf(csv)).toEqual(Papa.parse<string[]>(csv, { delimiter: ',', newline: end }).data);
      }),
    );
  });
});

describe('the separator', () => {
  test.each<[Separator, string]>([
    [',', 'Title,Version\n"a;b",1\n'],
    [';', 'Titre;Version;Notes\nA;1;"x, y, z"\nB;2;1,5\n'],
    ['\t', 'Title\tVersion\na, b; c\t1\n'],
    [',', 'Title\nonly one column\n'],
  ])('%j is found', (separator, csv) => {
    expect(detectSeparator(csv)).toBe(separator);
  });

  test('a first line that declares it decides', () => {
    expect(detectSeparator('sep=;\r\nTitle,x;Version\n')).toBe(';');
  });
});
