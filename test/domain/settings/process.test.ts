import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { settingsProblems } from '../../../src/domain/settings/settings-problems';
import type { SettingsRows } from '../../../src/domain/settings/settings';
import { aPerson, companyWith, someRows, someSettings, today, who } from '../../builders';
import { activeHolders } from '../../../src/domain/people/person';

const problems = (set: Partial<SettingsRows>, day = today): readonly string[] =>
  settingsProblems(someRows(set), day).map(({ tab, row, column, why }) => `${tab} ${row} ${column}: ${why.key}`);
const { people, models, checklistTemplate, thresholds, changeModels, scopes } = someRows();
const lead = (id: string, set = {}) => aPerson(id, { roles: ['delivery-lead'], ...set });
const without = people.filter((it) => it.id !== who.lead);

describe('The process has', () => {
  it('[ACT-01] exactly one active Delivery Lead', () => {
    expect(problems({ people: without, scopes: [] })).toEqual(['people  roles: setting.lead.none']);
    expect(problems({ people: [...people, lead('two@acme.example')] })).toEqual([
      'people two@acme.example roles: setting.lead.two',
    ]);
  });

  it('[ACT-01] a Delivery Lead who hands over on a day', () => {
    const handOver = [
      ...without,
      lead(who.lead, { to: '2026-05-31' }),
      lead('next@acme.example', { from: '2026-06-01' }),
    ];
    expect([problems({ people: handOver }), problems({ people: handOver }, '2026-06-01')]).toEqual([[], []]);
    expect(problems({ people: [...without, lead(who.lead, { to: '2026-04-30' })] })).toEqual([
      'people  roles: setting.lead.none',
    ]);
  });

  it('[ACT-41] a Release Practice Lead: the Delivery Lead, unless the directory names another', () => {
    const holders = (settings = someSettings()) =>
      activeHolders(settings, 'release-practice-lead', today).map((it) => it.mail);
    expect(holders()).toEqual([who.lead]);
    const other = aPerson('practice@acme.example', { roles: ['release-practice-lead'] });
    expect(holders(someSettings({ people: [...people, other] }))).toEqual(['practice@acme.example']);
  });

  it('[DOC-01, DOC-02, DOC-04] a version, an approver with a day, and a status', () => {
    const company = (set: Readonly<Record<string, string>>) =>
      someRows().company.map((it) => ({ ...it, value: set[it.id] ?? it.value }));
    const approved = {
      processStatus: 'approved',
      processApprover: 'Steering Committee',
      processApprovedOn: '2026-01-15',
    };
    expect(problems({ company: company(approved) })).toEqual([]);
    expect(readSettings(someRows({ company: company(approved) }), 4).companySettings).toMatchObject({
      processVersion: '0.1',
      ...approved,
      confidentiality: 'internal',
    });
    expect(problems({ company: company({ ...approved, processApprover: '', processApprovedOn: '' }) })).toEqual([
      'company processApprover value: setting.approval',
      'company processApprovedOn value: setting.approval',
    ]);
    expect(problems({ company: companyWith('processStatus', 'perfect') })).toContain(
      'company processStatus value: setting.company',
    );
    expect(problems({ company: companyWith('processVersion', '') })).toEqual([
      'company processVersion value: setting.company',
    ]);
  });
});

describe('Settings are refused, with the cell named,', () => {
  it.each([
    ['zone', 'Mars/Olympus'],
    ['language', 'de'],
    ['itsmMode', 'magic'],
    ['confidentiality', 'secret'],
    ['checklistCutOff', '1 October'],
  ])('where the company value %s is %s', (id, value) => {
    expect(problems({ company: companyWith(id, value) })).toEqual([`company ${id} value: setting.company`]);
  });

  it('[MOD-06] where a release model lacks what the procedure asks of it', () => {
    const changed = (id: string, set: Partial<SettingsRows['models'][number]>) =>
      problems({ models: models.map((it) => (it.id === id ? { ...it, ...set } : it)) });
    expect(changed('MINOR', { hypercareDays: null, review: '' })).toEqual([
      'models MINOR review: setting.empty',
      'models MINOR hypercareDays: setting.number',
    ]);
    expect(changed('MAJOR', { notices: 'soon' })).toEqual(['models MAJOR notices: setting.notices']);
    expect(changed('PACKAGE', { hypercareDays: null })).toEqual([]);
    expect(problems({ models: models.map((it) => ({ ...it, active: it.type !== 'major' })) })).toEqual([
      'models MAJOR active: setting.type-gone',
    ]);
    expect(problems({ changeModels: changeModels.map((it) => ({ ...it, route: 'pope' })) })).toHaveLength(
      changeModels.length,
    );
  });

  it('where a checklist item names a role that nobody knows, or has no priority', () => {
    const changed = checklistTemplate.map((it) =>
      it.id === 'L2' ? { ...it, consulted: ['wizard'], responsible: 'elf', priority: '' as const } : it,
    );
    expect(problems({ checklistTemplate: changed })).toEqual([
      'checklistTemplate L2 priority: setting.empty',
      'checklistTemplate L2 responsible: setting.role',
      'checklistTemplate L2 consulted: setting.role',
    ]);
  });

  it('where a number that rules use is gone', () => {
    expect(problems({ thresholds: thresholds.filter((it) => it.id !== 'due.high.days') })).toEqual([
      'thresholds due.high.days id: setting.threshold-gone',
    ]);
  });

  it('where one address is two people, or a deputy is nobody else (clarification 68)', () => {
    const with_ = (set: Parameters<typeof aPerson>[1]) =>
      problems({ people: [...people, aPerson('new@acme.example', set)] });
    expect(with_({ aliases: [who.owner] })).toEqual(['people new@acme.example aliases: setting.alias']);
    expect(with_({ deputy: 'new@acme.example' })).toEqual(['people new@acme.example deputy: setting.deputy']);
    expect(with_({ deputy: who.stranger })).toEqual(['people new@acme.example deputy: setting.deputy']);
    expect(with_({ from: '2026-02-01', to: '2026-01-01' })).toEqual(['people new@acme.example to: setting.days']);
    expect(with_({ deputy: who.owner, deputyFrom: '2026-02-01', deputyTo: '2026-01-01' })).toEqual([
      'people new@acme.example deputyTo: setting.days',
    ]);
  });

  it('where a scope names somebody unknown, or a right nobody', () => {
    const [first, ...rest] = scopes;
    if (!first) throw new Error('no scope');
    expect(problems({ scopes: [{ ...first, runLead: who.stranger, itLeads: [who.stranger] }, ...rest] })).toEqual([
      'scopes FIN runLead: setting.unknown-person',
      'scopes FIN itLeads: setting.unknown-person',
    ]);
    const rights = someRows().rights.map((it) => (it.id === 'hold' ? { ...it, letters: '', roles: [] } : it));
    expect(problems({ rights })).toEqual(['rights hold roles: setting.right.nobody']);
  });

  it('where several people would hold one A', () => {
    const raci = someRows().raci.map((it) => {
      if (it.id === 'waterfall 4.3 it-leads') return { ...it, letters: 'R,A' };
      return it.id === 'waterfall 4.3 dm' ? { ...it, letters: 'R' } : it;
    });
    expect(problems({ raci })).toEqual(['raci waterfall 4.3 it-leads letters: setting.raci.many']);
  });
});
