import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../../src/domain/settings/read-settings';
import type { SettingsRows } from '../../../src/domain/settings/settings';
import { say } from '../../../src/domain/text/say';
import { modelOf } from '../../../src/domain/releases/model';
import { settingsFor } from '../../../src/use-cases/acting/settings-for';
import { publishSettings } from '../../../src/use-cases/set-up/publish-settings';
import type { SettingsDrafts } from '../../../src/use-cases/set-up/ports';
import { people, rows } from '../walk/company';
import { Desk } from '../walk/desk';
import { request } from '../walk/minor';

const { owner, deliveryLead } = people;

/** The settings tabs as a Delivery Lead has typed them, and the versions made of them. */
function tabsOf(drafted: SettingsRows) {
  const published: { readonly rows: SettingsRows; readonly reason: string; readonly actor: string }[] = [];
  const drafts: SettingsDrafts = {
    alone: (work) => ({ value: work() }),
    read: () => ({
      kind: 'drafts',
      rows: drafted,
      problems: [],
      cellOf: (tab, row, column) => `${tab}!${row}/${column}`,
    }),
    publish: (whole, { actor, reason }) => published.push({ rows: whole, actor, reason }) + 1,
  };
  return { drafts, published };
}

const about = { actor: deliveryLead, now: '2026-03-02T08:00:00Z', reason: 'Shorter hypercare' };
const refusalOf = (set: Partial<SettingsRows>): string => {
  const { drafts, published } = tabsOf({ ...rows, ...set });
  const outcome = publishSettings(drafts, about);
  if (outcome.kind !== 'refusal') throw new Error('published');
  expect(published).toEqual([]);
  return (outcome.reasons ?? []).map((it) => say('en', it)).join('\n');
};

const changed: SettingsRows = {
  ...rows,
  models: rows.models.map((it) => (it.id === 'MINOR' ? { ...it, hypercareDays: 1 } : it)),
  thresholds: rows.thresholds.map((it) => (it.id === 'written.vote.days' ? { ...it, value: 5 } : it)),
  checklistTemplate: rows.checklistTemplate.map((it) => (it.id === 'L2' ? { ...it, title: 'Another wording' } : it)),
};

const checklistOf = (desk: Desk) => desk.register.get('checklist', `${desk.release}/L2`).title;
const submitAt = (desk: Desk, version: string): void => {
  desk.release = '';
  desk.release = desk.does(owner, 'submit', { ...request, version }).release;
};
const circumstancesOf = (desk: Desk) => desk.register.look({}).circumstances;
const commentDue = (desk: Desk) =>
  desk.register.all('tasks').find((it) => it.id.startsWith(desk.release) && it.kind === 'comment')?.due;

describe('publishing the settings', () => {
  test('[ACT-02, ACT-06] makes a version with author and reason', () => {
    const { drafts, published } = tabsOf(changed);
    expect(publishSettings(drafts, about)).toEqual({ kind: 'published', version: 2 });
    expect(published).toEqual([{ rows: changed, actor: deliveryLead, reason: 'Shorter hypercare' }]);
  });

  test('[ACT-02, MOD-06] a changed model, threshold and item count for new releases; running ones keep theirs', () => {
    const desk = new Desk();
    submitAt(desk, '1.10');
    const running = desk.release;
    desk.register.versions.set(1, desk.register.settings);
    desk.register.settings = readSettings(changed, 2);
    desk.does(owner, 'decide-gate', { note: 'x' }, { subject: 'G0' });
    expect(checklistOf(desk)).not.toBe('Another wording');
    expect(desk.row.settingsVersion).toBe(1);
    expect(commentDue(desk)).toBe('2026-03-04');
    const days = () =>
      modelOf(settingsFor(circumstancesOf(desk).settingsOf(desk.row.settingsVersion), desk.register.settings), desk.row)
        .hypercareDays;
    expect(days()).toBe(3);
    submitAt(desk, '1.11');
    expect(desk.release).not.toBe(running);
    expect(desk.row.settingsVersion).toBe(2);
    expect(commentDue(desk)).toBe('2026-03-09');
    expect(days()).toBe(1);
    desk.does(owner, 'decide-gate', { note: 'x' }, { subject: 'G0' });
    expect(checklistOf(desk)).toBe('Another wording');
  });

  test('two A, or none, are refused at publication with the cell named', () => {
    const letters = (id: string, to: string) => ({
      raci: rows.raci.map((it) => (it.id === id ? { ...it, letters: to } : it)),
    });
    expect(refusalOf(letters('waterfall 3.1 run', 'R,A'))).toMatch(/raci!waterfall 3\.1 run\/letters.*more than one A/);
    expect(refusalOf(letters('agile 4.3 rm', 'C'))).toMatch(/raci!agile 4\.3 .*\/letters.*no A/);
  });

  test('[ACT-01, ACT-06] a second Delivery Lead is refused with the cell named, on the day of publication', () => {
    const other = { ...rows.people[0], id: 'x@acme.test', roles: ['delivery-lead'] } as (typeof rows.people)[number];
    expect(refusalOf({ people: [...rows.people, other] })).toContain('people!x@acme.test/roles');
  });

  test('a zone that does not exist is named and stops nothing else from being told', () => {
    const company = rows.company.map((it) => (it.id === 'zone' ? { ...it, value: 'Nowhere' } : it));
    expect(refusalOf({ company })).toContain('company!zone/value');
  });
});
