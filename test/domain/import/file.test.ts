import { describe, expect, test } from '@jest/globals';
import { matcherOf, planRecord, type KnownRelease } from '../../../src/domain/import/plan-record';
import { proposeMapping } from '../../../src/domain/import/propose-mapping';
import { readFile, type FileWishes, type ImportFile } from '../../../src/domain/import/read-file';
import type { ReadRecord } from '../../../src/domain/import/read-record';
import { importTargets } from '../../../src/domain/import/import-columns';
import { say } from '../../../src/domain/text/say';

const wishes: FileWishes = {
  locale: 'en_GB',
  language: 'en',
  time: { dayIn: (instant) => instant.slice(0, 10), instantOf: (wall) => `${wall}:00Z` },
};

function read(csv: string, set: Partial<FileWishes> = {}): ImportFile {
  const file = readFile(csv, { ...wishes, ...set });
  if ('refused' in file) throw new Error(say('en', file.refused));
  return file;
}

const fieldsOf = (record: ReadRecord | undefined) => (record && 'fields' in record ? record.fields : undefined);
const reasonOf = (record: ReadRecord | undefined) =>
  record && 'refused' in record ? say('en', record.refused) : undefined;

describe('the header mapping', () => {
  test('every column of the register is found by its header in both languages and by its name', () => {
    for (const { column, header } of importTargets) {
      for (const name of [...header, column]) expect(Object.values(proposeMapping([name]))).not.toEqual(['']);
    }
    expect(proposeMapping(importTargets.map((it) => it.column))).toEqual(
      Object.fromEntries(importTargets.map((it) => [it.column, it.column])),
    );
  });

  test.each([0, 1])('the register’s own header row, language %i, is understood whole', (place) => {
    const headers = importTargets.map((it) => it.header[place] ?? '');
    expect(Object.values(proposeMapping(headers))).toEqual(importTargets.map((it) => it.column));
  });

  test('headers of other tools are proposed', () => {
    expect(
      proposeMapping([
        'Key',
        'Summary',
        'Fix version',
        'Application',
        'Status',
        'Due date',
        'Release date',
        'Any caused inc.',
        'Score',
      ]),
    ).toEqual({
      Key: 'id',
      Summary: 'title',
      'Fix version': 'version',
      Application: 'service',
      Status: 'state',
      'Due date': 'plannedGoLive',
      'Release date': 'deploymentEnd',
      'Any caused inc.': 'incidentsCaused',
      Score: 'scores',
    });
  });

  test('near misses are proposed and strangers are not', () => {
    expect(proposeMapping(['Baselin go live', 'Dscription', 'Favourite colour'])).toEqual({
      'Baselin go live': 'baselineGoLive',
      Dscription: 'description',
      'Favourite colour': '',
    });
  });

  test('a column is given once, to the header that names it best', () => {
    expect(proposeMapping(['Release', 'Id'])).toEqual({ Release: 'title', Id: 'id' });
  });

  test('what only the product writes is not taken from a file', () => {
    expect(proposeMapping(['UAT signature', 'Seal', 'Imported from', 'Révision'])).toEqual({
      'UAT signature': '',
      Seal: '',
      'Imported from': '',
      Révision: '',
    });
  });

  test('[BAD-15] a header called __proto__ is an ordinary header', () => {
    expect(proposeMapping(['__proto__', 'Title']).Title).toBe('title');
  });
});

describe('reading a file', () => {
  test.each(['1.10', '2026.3', '5.1.10', '1e5', '007', '3-4'])('[BAD-26] version %s stays text', (version) => {
    expect(fieldsOf(read(`Title,Version\nA,${version}\n`).records[0])).toMatchObject({ version });
  });

  test('[BAD-08] a row with a cell too few is refused with its number, the others are kept', () => {
    const { records } = read('Title,Version,Service\nA,1,S\nB,2\nC,3,S\n');
    expect(records.map((it) => it.row)).toEqual([2, 3, 4]);
    expect(reasonOf(records[1])).toBe('2 cells instead of 3, as in the header');
    expect(fieldsOf(records[2])).toMatchObject({ title: 'C' });
  });

  test('[BAD-07] a semicolon file of a French sheet is read by its locale', () => {
    const csv =
      'Titre;Type;État;Mise en service de référence;Somme des notes;Nombre de notes\nPaie;Majeure;Clôturée;03/04/2026;15,5;2\n';
    expect(fieldsOf(read(csv, { locale: 'fr_BE', language: 'fr' }).records[0])).toEqual({
      title: 'Paie',
      type: 'major',
      state: 'closed',
      baselineGoLive: '2026-04-03',
      scoreSum: 15.5,
      scoreCount: 2,
    });
  });

  test('an empty cell says nothing', () => {
    expect(fieldsOf(read('Title,Version,Emergency\nA,,\n').records[0])).toEqual({ title: 'A' });
  });

  test('[BAD-05] a text that was made safe for spreadsheets gets its own first character back', () => {
    expect(fieldsOf(read("Title,Version\n'=1+1,x\n").records[0])).toMatchObject({ title: '=1+1' });
  });

  test('[BAD-33] an error left by a formula is named, not taken for text', () => {
    expect(reasonOf(read('Title,Version\nA,#REF!\n').records[0])).toBe('Version: the cell holds the error #REF!');
  });

  test.each([
    ['Baseline', '31/04/2026', 'Baseline: "31/04/2026" is no day; write it like 31/12/2026'],
    ['Type', 'Patch', 'Type: "Patch" is not known; use one of: Major, Minor'],
    ['Incidents', '-1', 'Incidents: "-1" is no whole number from 0 up'],
    ['Incidents', '1.5', 'Incidents: "1.5" is no whole number from 0 up'],
    ['Requester', 'Jean', 'Requester: "Jean" is no mail address'],
    ['Emergency', 'perhaps', 'Emergency: "perhaps" is neither yes nor no'],
    ['Key', 'a/b', 'Key: "a/b" is no release number; letters, digits, dot and dash, 40 at most'],
  ])('[BAD-27] %s %s is refused with what would be right', (header, cell, reason) => {
    expect(reasonOf(read(`Title,${header}\nA,${cell}\n`).records[0])).toBe(reason);
  });

  test.each([
    ['Window start,Window end', '2026-01-02 10:00,2026-01-02 09:00', 'the window ends before it starts'],
    ['Window start,Window end', '2026-01-02 10:00,2026-01-02 10:00', 'the window ends before it starts'],
    ['Deployment start,Deployment end', '2026-01-02,2026-01-01', 'the deployment ends before it starts'],
    ['Incidents,Major incidents', '1,2', 'more P1–P2 or major incidents than incidents caused'],
    ['Score sum,Score count', '25,2', 'the sum of scores is more than 10 for each answer'],
  ])('[BAD-31] %s: %s is refused', (headers, cells, reason) => {
    expect(reasonOf(read(`Title,${headers}\nA,${cells}\n`).records[0])).toBe(reason);
  });

  test('[BAD-41] 50,000 characters are taken, one more is refused naming the column', () => {
    const { records } = read(`Title,Description\nA,${'x'.repeat(50_000)}\nB,${'x'.repeat(50_001)}\n`);
    expect(fieldsOf(records[0])?.description).toHaveLength(50_000);
    expect(reasonOf(records[1])).toBe('Description: 50001 characters; a cell holds at most 50,000');
  });

  test('[BAD-45] control characters and halves of a pair are dropped', () => {
    expect(fieldsOf(read('Title,Version\n"A\u0000\u0008\ud800B\tC",1\n').records[0])?.title).toBe('AB\tC');
  });

  test('the same release twice in a file is refused the second time, naming the first', () => {
    const csv = 'Key,Title,Service,Version\nR1,A,S,1\nR1,B,S,2\n,C,S,3\n,c,s,3\n,C,S,4\n';
    expect(read(csv).records.map(reasonOf)).toEqual([
      undefined,
      'the same release as in row 2',
      undefined,
      'the same release as in row 4',
      undefined,
    ]);
  });

  test('a review marked only as held is dated at go-live', () => {
    const { records } = read('Title,Actual,PRR\nA,2026-01-15,1\nB,2026-01-15,0\nC,,1\n');
    expect(records.map((it) => fieldsOf(it)?.reviewHeld)).toEqual(['2026-01-15', undefined, undefined]);
    expect(reasonOf(records[2])).toContain('a review was held');
  });

  test('[BAD-28] short dates in a register whose locale is not known ask for the order, and the answer is used', () => {
    const csv = 'Title,Baseline\nA,03/04/2026\n';
    expect(read(csv, { locale: 'en' }).askDayOrder).toBe(true);
    const told = read(csv, { locale: 'en', dayOrder: 'mdy' });
    expect(told.askDayOrder).toBe(false);
    expect(fieldsOf(told.records[0])?.baselineGoLive).toBe('2026-03-04');
  });

  test('a confirmed mapping is used instead of the proposal', () => {
    expect(fieldsOf(read('A,B\nx,y\n', { mapping: { A: '', B: 'title' } }).records[0])).toEqual({ title: 'y' });
  });

  test.each([
    ['Title\n', 'import.file.empty'],
    ['', 'import.file.empty'],
    ['Colour,Size\nred,1\n', 'import.file.no-title'],
  ])('a file without what is needed is refused: %j', (csv, key) => {
    expect(readFile(csv, wishes)).toMatchObject({ refused: { key } });
  });

  test.each([
    [{ A: 'seal', B: 'title' }, 'import.mapping.unknown'],
    [{ A: 'title', B: 'title' }, 'import.mapping.twice'],
  ])('a mapping onto the product’s own columns, or twice onto one, is refused', (mapping, key) => {
    expect(readFile('A,B\nx,y\n', { ...wishes, mapping })).toMatchObject({ refused: { key } });
  });
});

describe('what a record does to the register', () => {
  const imported: KnownRelease = {
    id: 'R1',
    title: 'Payroll',
    service: 'HR',
    version: '1.10',
    type: 'minor',
    imported: 'old.csv',
  };
  const native: KnownRelease = {
    id: 'REL-2026-0001',
    title: 'Portal',
    service: 'Web',
    version: '2',
    state: 'test',
    imported: '',
  };
  const matcher = matcherOf([imported, native]);
  const plan = (fields: Parameters<typeof planRecord>[1]) => planRecord(7, fields, matcher);

  test('an unknown release is added, closed where the file names no state', () => {
    expect(plan({ title: 'New' })).toEqual({ kind: 'add', row: 7, id: '', set: { title: 'New', state: 'closed' } });
    expect(plan({ id: 'R9', title: 'New', state: 'hypercare' })).toMatchObject({
      kind: 'add',
      id: 'R9',
      set: { state: 'hypercare' },
    });
  });

  test('a known id with the same values changes nothing', () => {
    expect(plan({ id: 'R1', title: 'Payroll', type: 'minor' })).toEqual({ kind: 'same', row: 7, id: 'R1' });
  });

  test('only what differs is changed', () => {
    expect(plan({ id: 'R1', title: 'Payroll', type: 'major' })).toEqual({
      kind: 'change',
      row: 7,
      id: 'R1',
      set: { type: 'major' },
    });
  });

  test('without an id, service, version and title find the release', () => {
    expect(plan({ title: 'payroll', service: 'hr', version: '1.10' })).toMatchObject({
      kind: 'change',
      id: 'R1',
      set: { title: 'payroll', service: 'hr' },
    });
    expect(plan({ title: 'Payroll', service: 'HR', version: '1.1' }).kind).toBe('add');
  });

  test('a bare title is told from its namesakes by its day', () => {
    const monthly = { title: 'Monthly patch', deploymentEnd: '2026-01-15T20:00:00Z' };
    const known = matcherOf([{ ...monthly, id: 'R3', imported: 'old.csv' }]);
    expect(planRecord(7, monthly, known).kind).toBe('same');
    expect(planRecord(7, { ...monthly, deploymentEnd: '2026-02-15T20:00:00Z' }, known).kind).toBe('add');
    expect(plan({ title: 'Payroll' }).kind).toBe('add');
  });

  test('a name that several releases have is refused', () => {
    const twins = matcherOf([imported, { ...imported, id: 'R2' }]);
    expect(planRecord(7, { title: 'Payroll', service: 'HR', version: '1.10' }, twins)).toMatchObject({
      kind: 'refused',
    });
  });

  test('a release that is run here takes a better text from a file, but no state: a file opens no gate', () => {
    expect(plan({ id: 'REL-2026-0001', title: 'Customer portal' }).kind).toBe('change');
    expect(plan({ id: 'REL-2026-0001', state: 'authorised' })).toMatchObject({
      kind: 'refused',
      reason: { key: 'import.row.controlled' },
    });
  });

  test('a new release without a title is refused', () => {
    expect(plan({ id: 'R9', version: '1' })).toMatchObject({ kind: 'refused', reason: { key: 'import.row.title' } });
  });
});
