import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { noTally, tallyOf, xorCodes, childCode } from '../../../../src/adapters/sheets/crypto/child-digest';
import { hashOf, macOf } from '../../../../src/adapters/sheets/crypto/digest';
import { keysIn } from '../../../../src/adapters/sheets/crypto/keys';
import { sealOf, sealStateOf, type Sealed } from '../../../../src/adapters/sheets/crypto/seal';

const ring = keysIn({ ROOT_KEY_1: 'one', ROOT_KEY_2: 'two', OTHER: 'x' });
const [newest, older] = ring;
if (!newest || !older) throw new Error('Two keys are expected.');

const record: Sealed = {
  register: 'file',
  tab: 'releases',
  id: 'REL-2026-0001',
  revision: 3,
  fields: { title: 'One', version: '1.10', emergency: false, risk: null },
};

describe('a seal', () => {
  test('is HMAC-SHA256, whatever the characters', () => {
    const text = 'é😀\uD800x';
    expect(hashOf(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(macOf('key', ['a', 'bé'])).toBe(createHmac('sha256', 'key').update('1:a2:bé', 'utf8').digest('hex'));
  });
  test.each([
    '',
    'plain',
    'naïve',
    '€ 10',
    '😀',
    '\uDC00\uD800',
    `${'x'.repeat(200)}é`,
    '\u0000\u007f\u0080\u07ff\u0800\uffff',
  ])('is made of the bytes that UTF-8 has for %j', (text) => {
    expect(hashOf(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(macOf('ключ', [text])).toBe(
      createHmac('sha256', 'ключ').update(`${text.length}:${text}`, 'utf8').digest('hex'),
    );
  });
  test('fits its record, also with an older key', () => {
    expect(sealStateOf(ring, record, sealOf(newest, record))).toBe('whole');
    expect(sealStateOf(ring, record, sealOf(older, record))).toBe('whole');
  });
  test.each<[string, Partial<Sealed>]>([
    ['another value', { fields: { ...record.fields, title: 'Two' } }],
    ['another revision', { revision: 2 }],
    ['another record', { id: 'REL-2026-0002' }],
    ['another tab', { tab: 'changes' }],
    ['[BAD-75] another file', { register: 'copy' }],
    ['a value moved to its neighbour', { fields: { title: 'One1', version: '.10', emergency: false, risk: null } }],
  ])('does not fit %s', (_, other) => {
    expect(sealStateOf(ring, { ...record, ...other }, sealOf(newest, record))).toBe('edited');
  });
  test('of a record that was edited by hand keeps saying so', () => {
    expect(sealStateOf(ring, record, sealOf(newest, record, 'edited'))).toBe('edited');
  });
  test('that is missing does not fit', () => {
    expect(sealStateOf(ring, record, '')).toBe('edited');
  });
});

describe('count and digest of records', () => {
  const records = [
    { id: 'R/CHG-1', revision: 1 },
    { id: 'R/CHG-2', revision: 4 },
  ];
  test('do not depend on the order of rows', () => {
    expect(tallyOf(newest, 'changes', [...records].reverse())).toEqual(tallyOf(newest, 'changes', records));
  });
  test('change with a revision, a deletion, an addition', () => {
    const [count, digest] = tallyOf(newest, 'changes', records);
    expect(
      tallyOf(newest, 'changes', [
        { id: 'R/CHG-1', revision: 2 },
        { id: 'R/CHG-2', revision: 4 },
      ]),
    ).not.toEqual([count, digest]);
    expect(tallyOf(newest, 'changes', records.slice(1))).not.toEqual([count, digest]);
    expect(tallyOf(newest, 'changes', [])).toEqual(noTally);
  });
  test('are renewed without reading the others', () => {
    const [, before] = tallyOf(newest, 'changes', records);
    const moved = [
      childCode(newest, 'changes', { id: 'R/CHG-2', revision: 4 }),
      childCode(newest, 'changes', { id: 'R/CHG-2', revision: 5 }),
    ].reduce(xorCodes, before);
    expect(
      tallyOf(newest, 'changes', [
        { id: 'R/CHG-1', revision: 1 },
        { id: 'R/CHG-2', revision: 5 },
      ])[1],
    ).toBe(moved);
  });
});
