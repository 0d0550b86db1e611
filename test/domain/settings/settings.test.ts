import { describe, expect, it } from '@jest/globals';
import defaults from '../../../src/defaults/index';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { settingsProblems } from '../../../src/domain/settings/settings-problems';
import type { SettingsRows } from '../../../src/domain/settings/settings';
import { aPerson, aRecord, companyWith, someRows, someSettings } from '../../builders';

const problems = (set: Partial<SettingsRows>): readonly string[] =>
  settingsProblems(someRows(set)).map(({ tab, row, column, why }) => `${tab} ${row} ${column}: ${why.key}`);
const { raci, rights, gates, checklistTemplate, thresholds } = someRows();
const cell = (id: string, letters: string): SettingsRows['raci'] =>
  raci.map((it) => (it.id === id ? { ...it, letters } : it));

describe('Settings as rules read them', () => {
  it('know the company', () => {
    const company = readSettings(
      someRows({ company: companyWith('mailDomains', 'acme.example, Acme.Test') }),
      3,
    ).companySettings;
    expect(company).toMatchObject({
      language: 'en',
      zone: 'Europe/Brussels',
      itsmMode: 'off',
      checklistCutOff: '2025-10-01',
    });
    expect(company.mailDomains).toEqual(['acme.example', 'acme.test']);
  });

  it('give a threshold by its id, and throw where it is missing', () => {
    expect(someSettings().threshold('due.high.days')).toBe(10);
    expect(() => someSettings({ thresholds: [] }).threshold('due.high.days')).toThrow('due.high.days');
  });
});

describe('Settings to be published', () => {
  it('are sound as they ship, in both languages', () => {
    const keys = (rows: SettingsRows) => settingsProblems(rows).map((it) => it.why.key);
    // A new register knows nobody; the first thing to fill in is who leads the process.
    expect(keys(defaults.en)).toEqual(['setting.lead.none']);
    expect(keys(defaults.fr)).toEqual(['setting.lead.none']);
    expect(problems({})).toEqual([]);
  });

  it('[ACT-06] are refused with two accountable people on one row, naming the cell', () => {
    expect(problems({ raci: cell('waterfall 3.1 build', 'R,A') })).toEqual([
      'raci waterfall 3.1 build letters: setting.raci.two-accountable',
    ]);
  });

  it('are refused with nobody accountable or responsible', () => {
    expect(problems({ raci: cell('waterfall 2.1 so', '-') })).toEqual([
      'raci waterfall 2.1 so letters: setting.raci.no-accountable',
    ]);
    expect(problems({ raci: cell('waterfall 2.1 build', 'C') })).toEqual([
      'raci waterfall 2.1 so letters: setting.raci.no-responsible',
    ]);
  });

  it('are refused with a letter or a role that does not exist', () => {
    expect(problems({ raci: cell('waterfall 2.1 run', 'X') })).toEqual([
      'raci waterfall 2.1 run letters: setting.raci.letters',
    ]);
    expect(problems({ people: [...someRows().people, aPerson('x@acme.example', { roles: ['king'] })] })).toEqual([
      'people x@acme.example roles: setting.role',
    ]);
    expect(problems({ rights: [...rights, aRecord('rights', { id: 'x', roles: ['__proto__'] })] })).toEqual([
      'rights x roles: setting.role',
    ]);
  });

  it('[CHK-02] are refused where a high item has no section of Runbook V0', () => {
    const template = checklistTemplate.map((it) => (it.id === 'L2' ? { ...it, section: 16 } : it));
    expect(problems({ checklistTemplate: template })).toEqual(['checklistTemplate L2 section: setting.section']);
  });

  it('are refused where a row names what another tab does not have', () => {
    expect(problems({ gates: [...gates, aRecord('gates', { id: 'sunny-weather', models: ['MEDIUM'] })] })).toEqual([
      'gates sunny-weather id: setting.criterion',
      'gates sunny-weather models: setting.model',
    ]);
    expect(problems({ rights: [...rights, aRecord('rights', { id: 'x', raciRow: '9.9', letters: 'R' })] })).toEqual([
      'rights x raciRow: setting.raci-row',
    ]);
  });

  it('are refused with a key that stands twice, a missing number, a freeze that ends before it starts', () => {
    expect(problems({ rights: [...rights, ...rights.slice(0, 1)] })).toEqual(['rights save-draft id: setting.twice']);
    expect(
      problems({ thresholds: thresholds.map((it) => (it.id === 'due.high.days' ? { ...it, value: null } : it)) }),
    ).toEqual(['thresholds due.high.days value: setting.number']);
    const freeze = aRecord('freezes', { id: 'F', start: '2026-05-14T08:00:00Z', end: '2026-05-14T08:00:00Z' });
    expect(problems({ freezes: [freeze] })).toEqual(['freezes F end: setting.freeze']);
  });
});
