import { expect, test } from '@jest/globals';
import { settingsFor } from '../../src/use-cases/acting/settings-for';
import { people, rows, settings, settingsWith } from './walk/company';

test('a running release keeps its rules, while people, freezes and holidays are those in force', () => {
  const kept = settingsWith({ gates: [] });
  const inForce = settingsWith({
    people: rows.people.filter((it) => it.id !== people.observer),
    holidays: [{ id: '2026-05-01', name: 'Labour Day' }],
  });
  const both = settingsFor(kept, inForce);
  // What its version does not know is not asked of it.
  expect(both.gates.some((it) => it.active)).toBe(false);
  expect(both.gates.length).toBe(settings.gates.length);
  expect(both.people.some((it) => it.id === people.observer)).toBe(false);
  expect(both.holidays).toHaveLength(1);
  expect(both.raci).toEqual(settings.raci);
});
