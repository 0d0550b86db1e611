import { describe, expect, test } from '@jest/globals';
import { archivedIn, archivedTabs, archiveText } from '../../../src/domain/releases/archived';
import { dueForArchive } from '../../../src/domain/releases/due-for-archive';

const about = { today: '2026-06-20', days: 90, zone: 'Europe/Brussels' };
const children = JSON.stringify({ tests: [4, 'a'], checklist: [3, 'b'], decisions: [9, 'c'] });
const ended = { id: 'R1', state: 'closed', closedAt: '2026-03-02T10:00:00Z', closure: '', children } as const;
const gone = (held: Readonly<Record<string, readonly [number, string]>>): string =>
  JSON.stringify({ archived: { year: '2026', file: 'f', at: 'x', rows: 1, held } });
const due = (...releases: Parameters<typeof dueForArchive>[0]) => dueForArchive(releases, about);

describe('the archive is due', () => {
  test('for releases that were closed or cancelled, with the rows that move', () => {
    expect(due(ended)).toEqual([{ release: 'R1', year: '2026', rows: 7 }]);
    expect(due({ ...ended, state: 'cancelled' })).toHaveLength(1);
    for (const state of ['rolled-back', 'hypercare', 'draft', ''] as const)
      expect(due({ ...ended, state })).toEqual([]);
  });
  test('more than so many days after the end, counted in the company’s zone; 0 days means never', () => {
    expect(due({ ...ended, closedAt: '2026-03-21T22:59:00Z' })).toHaveLength(1);
    expect(due({ ...ended, closedAt: '2026-03-21T23:00:00Z' })).toEqual([]);
    expect(due({ ...ended, closedAt: '' }, { ...ended, closedAt: 'typed by hand' })).toEqual([]);
    expect(dueForArchive([ended], { ...about, days: 0 })).toEqual([]);
  });
  test('in the year in which the release ended in the company’s zone, the oldest first', () => {
    const old = { ...ended, id: 'R2', closedAt: '2025-12-31T23:30:00Z' };
    const older = { ...ended, id: 'R3', closedAt: '2025-12-31T22:30:00Z' };
    expect(due(ended, old, older).map((it) => [it.release, it.year])).toEqual([
      ['R3', '2025'],
      ['R2', '2026'],
      ['R1', '2026'],
    ]);
  });
  test('until nothing is left in the register; decisions, RFCs and lessons stay', () => {
    expect(due({ ...ended, closure: gone({ tests: [4, 'a'] }) })).toEqual([{ release: 'R1', year: '2026', rows: 3 }]);
    expect(due({ ...ended, closure: gone({ tests: [4, 'a'], checklist: [3, 'b'] }) })).toEqual([]);
    expect(due({ ...ended, children: JSON.stringify({ decisions: [9, 'c'] }) })).toEqual([]);
    expect(archivedTabs).not.toEqual(expect.arrayContaining(['lessons']));
    expect(archivedTabs).toHaveLength(17);
  });
  test('whatever hands typed into the cells', () => {
    expect(due({ ...ended, children: '{"tests":4}' }, { ...ended, children: '[' })).toEqual([]);
    expect(due({ ...ended, closure: '{"archived":' })).toHaveLength(1);
    expect(archivedIn({ closure: '{"archived":{"year":2026}}' })).toBeUndefined();
  });
});

test('where the details stand is said by year and link', () => {
  expect(archiveText({ closure: '{}' })).toBeUndefined();
  expect(archiveText({ closure: gone({}) })).toMatchObject({
    key: 'archive.where',
    values: { year: '2026', link: 'https://docs.google.com/spreadsheets/d/f/edit' },
  });
});
