import { describe, expect, test } from '@jest/globals';
import { people } from '../walk/company';
import { building, planning } from '../walk/minor';

const { owner, run, specialist, manager } = people;
const link = 'https://docs.example.test/page';

describe('specialists', () => {
  test('[ACT-39] who are consulted on an item are told when it is done, once for all of theirs', () => {
    const desk = building();
    const items = desk.register
      .all('checklist')
      .filter((it) => it.item === 'C2' || it.item === 'C3' || it.item === 'B1');
    const template = desk.register.settings.checklistTemplate;
    const asked = items.filter((it) =>
      template.find((row) => row.id === it.item)?.consulted.includes('incident-manager'),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const it of asked) desk.register.put('checklist', it.id, { state: 'open' });
    const from = desk.register.notices.length;
    const doer = [owner, run, manager].find(
      (who) => desk.act(who, 'complete-items', { items: asked.map((it) => it.id), evidence: link }).kind === 'done',
    );
    expect(doer).toBeDefined();
    const told = desk.register.notices.slice(from).filter((it) => it.to.includes(specialist));
    expect(told).toHaveLength(1);
    for (const it of asked) expect(told[0]?.body).toContain(`${it.item} ${it.title}`);
  });

  test('[INT-13] of a practice hear that a release touches it, once', () => {
    const desk = planning();
    const told = (from: number) =>
      desk.register.notices.slice(from).filter((it) => it.body.includes('Knowledge') && it.to.includes(specialist));
    const start = desk.register.notices.length;
    desk.does(owner, 'set-topics', { changed: ['F', 'L'], reason: 'Manual' });
    expect(told(start).map((it) => it.to)).toEqual([[manager, specialist, run]]);
    const again = desk.register.notices.length;
    desk.does(owner, 'set-topics', { changed: ['F', 'G', 'L'], reason: 'Manual and training' });
    expect(told(again)).toEqual([]);
  });
});
