import { describe, expect, test } from '@jest/globals';
import defaults from '../../src/defaults';
import { roles } from '../../src/domain/people/roles';
import type { RecordOf } from '../../src/domain/register/workbook';
import { itemsInShort } from './items-in-short';

type Item = RecordOf<'checklistTemplate'>;

const items = defaults.en.checklistTemplate;
const idsOf = (list: readonly Item[]): readonly string[] => list.map((it) => it.id);
const withPriority = (priority: Item['priority']): readonly Item[] => items.filter((it) => it.priority === priority);

const priorityLetter = { high: 'H', medium: 'M', low: 'L', '': '?' };
const whenLetter = { always: 'Y', changed: 'C', never: '-', '': '?' };
const emergencyLetter = { now: 'N', declared: 'R', later: 'L', '': '?' };

const inShort = (it: Item): string =>
  [
    it.id,
    priorityLetter[it.priority],
    whenLetter[it.major],
    whenLetter[it.minor],
    emergencyLetter[it.emergency],
    it.raciRow,
    it.responsible,
    it.accountable,
    it.section,
  ].join(' ');

describe('the checklist that ships', () => {
  test('[CHK-01] has the 80 items with the codes of the domain, in their order', () => {
    expect(items.map(inShort)).toEqual(itemsInShort.trim().split('\n'));
  });

  test('[CHK-05] has 43 high, 30 medium and 7 low items', () => {
    expect([withPriority('high').length, withPriority('medium').length, withPriority('low').length]).toEqual([
      43, 30, 7,
    ]);
  });

  test('asks a Major 76 items always and 3 if changed', () => {
    expect(items.filter((it) => it.major === 'always')).toHaveLength(76);
    expect(idsOf(items.filter((it) => it.major === 'changed'))).toEqual(['E5', 'H6', 'J4']);
  });

  test('asks a Minor 30 items always, 20 of them high, and 46 if changed', () => {
    const fixed = items.filter((it) => it.minor === 'always');
    expect(fixed).toHaveLength(30);
    expect(fixed.filter((it) => it.priority === 'high')).toHaveLength(20);
    expect(items.filter((it) => it.minor === 'changed')).toHaveLength(46);
  });

  test('leaves eight items to the software, so that a Minor leaves 22 to people', () => {
    expect(idsOf(items.filter((it) => it.answeredBySoftware))).toEqual([
      'F5',
      'N1',
      'N3',
      'N4',
      'N5',
      'P2',
      'P4',
      'P5',
    ]);
    expect(items.filter((it) => it.minor === 'always' && !it.answeredBySoftware)).toHaveLength(22);
  });

  test('asks an emergency Minor nine fixed items before go-live, three by the software, and declares fourteen', () => {
    const fixed = items.filter((it) => it.minor === 'always');
    const now = fixed.filter((it) => it.emergency === 'now');
    expect(now).toHaveLength(9);
    expect(idsOf(now.filter((it) => it.answeredBySoftware))).toEqual(['N1', 'N3', 'N4']);
    expect(fixed.filter((it) => it.emergency === 'declared')).toHaveLength(14);
  });

  test('has sixteen topics A to P, each with its title', () => {
    const titles = new Map(items.map((it) => [it.topic, it.topicTitle]));
    expect([...titles.keys()].join('')).toBe('ABCDEFGHIJKLMNOP');
    expect(items.every((it) => it.id.startsWith(it.topic) && it.topicTitle === titles.get(it.topic))).toBe(true);
  });

  test('[CHK-02] points every item to a section of Runbook V0', () => {
    const sections = defaults.en.runbookTemplate.filter((it) => it.version === 'v0').map((it) => Number(it.id));
    expect(items.filter((it) => it.section === null || !sections.includes(it.section))).toEqual([]);
  });

  test('[ACT-39] consults only roles of a release or of the directory', () => {
    const known = ['so', 'dm', 'build', 'run', 'it-leads', 'signatory', ...Object.keys(roles)];
    expect(items.flatMap((it) => it.consulted).filter((it) => !known.includes(it))).toEqual([]);
  });

  test('names a RACI row that exists, whose A accepts the item', () => {
    const accountable = (row: string): string | undefined =>
      defaults.en.raci.find((it) => it.method === 'waterfall' && it.row === row && it.letters.includes('A'))?.role;
    expect(
      items.filter((it) => accountable(it.raciRow) !== it.accountable).map((it) => `${it.id} ${it.raciRow}`),
    ).toEqual([]);
  });

  test('asks for evidence on every item', () => {
    expect(items.filter((it) => it.evidence === '')).toEqual([]);
  });
});
