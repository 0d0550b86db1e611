import { describe, expect, test } from '@jest/globals';
import defaults from '../../src/defaults';
import { gateIds } from '../../src/domain/gates/gate';
import { raciRoles, roles } from '../../src/domain/people/roles';
import { actionIds } from '../../src/domain/rights/actions';

const rights = defaults.en.rights;
const rightOf = (id: string) => rights.find((it) => it.id === id);

const accountable = (method: string, row: string | undefined) =>
  defaults.en.raci.find((it) => it.method === method && it.row === row && it.letters.includes('A'))?.role;

describe('the rights that ship', () => {
  test('know every action and every gate, each once', () => {
    const expected = [...actionIds, ...gateIds.map((it) => `decide-gate:${it}`)];
    expect(rights.map((it) => it.id)).toEqual(expect.arrayContaining(expected));
    expect(rights).toHaveLength(expected.length);
  });

  test('let somebody do each action', () => {
    const nobody = rights.filter((it) => it.roles.length === 0 && (it.raciRow === '' || it.letters === ''));
    expect(nobody).toEqual([]);
  });

  test('name RACI rows and roles that exist', () => {
    const rows = new Set(defaults.en.raci.map((it) => it.row));
    const known = [...Object.keys(roles), ...Object.keys(raciRoles), 'deputy', 'signatory', 'involved', 'anyone'];
    expect(rights.filter((it) => it.raciRow !== '' && !rows.has(it.raciRow))).toEqual([]);
    expect(rights.flatMap((it) => it.roles).filter((it) => !known.includes(it))).toEqual([]);
  });

  test.each([
    ['G0', 'so'],
    ['G1', 'dm'],
    ['G2', 'so'],
    ['G3', 'so'],
    ['G4', 'dm'],
    ['G5a', 'dm'],
    ['G5b', 'so'],
    ['G5c', 'so'],
  ])('let the accountable decide %s: %s', (gate, who) => {
    const right = rightOf(`decide-gate:${gate}`);
    // Beside the Service Owner, the Release Requester closes the release [WF-31].
    expect(right).toMatchObject({ letters: 'A', roles: gate === 'G5c' ? ['requester'] : [] });
    expect(accountable('waterfall', right?.raciRow)).toBe(who);
  });

  test('[ACT-06] leave publishing and set-up to the Delivery Lead and the administrators', () => {
    expect(rightOf('publish-settings')?.roles).toEqual(['delivery-lead']);
    expect(rightOf('set-up')?.roles).toEqual(['delivery-lead', 'administrator']);
  });

  test('leave the import to the Delivery Lead', () => {
    expect(rightOf('import-register')).toMatchObject({ raciRow: '', roles: ['delivery-lead'] });
  });

  test('let everyone on a release add risks, lessons, incidents, defects and feedback', () => {
    for (const id of ['add-risk', 'add-lesson', 'report-incident', 'add-defect', 'record-feedback'])
      expect(rightOf(id)?.roles).toContain('involved');
  });

  test('[WF-29] let Run and the Delivery Manager start a rollback', () => {
    expect(rightOf('roll-back')?.roles).toEqual(['run', 'dm']);
  });

  test('give user acceptance to the business signatory alone', () => {
    expect(rightOf('sign-uat')).toMatchObject({ raciRow: '', letters: '', roles: ['signatory'] });
  });
});
