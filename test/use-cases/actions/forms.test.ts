import { describe, expect, test } from '@jest/globals';
import { people } from '../walk/company';
import { planning, request, submitted } from '../walk/minor';

const { owner, manager, build } = people;

describe('what is typed into a form', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'JaVa\tScript:alert(1)', 'http://plain.test/x'])(
    '[BAD-13] the link %j is refused',
    (link) => {
      const desk = planning();
      expect(desk.refusal(build, 'set-rollback', { planLink: link })).toMatch(/Only links/);
    },
  );

  test.each(['31/04/2026', '29/02/2027', '2026-13-01', '0', '99999999'])(
    '[BAD-27] the day %s is refused with an example',
    (day) => {
      expect(planning().refusal(owner, 'set-plan', { planningEnd: day })).toMatch(/is not a day. Example: 14 May 2026/);
    },
  );

  test('[BAD-28] 03/04/2026 is 3 April', () => {
    const desk = planning();
    desk.does(owner, 'set-plan', { planningEnd: '03/04/2026' });
    expect(desk.register.all('milestones').find((it) => it.kind === 'planning')?.forecast).toBe('2026-04-03');
  });

  test('[BAD-29] a time that the clocks skip or show twice is named', () => {
    const desk = submitted();
    expect(desk.refusal(owner, 'edit-release', { windowStart: '2027-03-28T02:30' })).toMatch(
      /skip 2027-03-28T02:30 in Europe\/Brussels/,
    );
    expect(desk.refusal(owner, 'edit-release', { windowStart: '2026-10-25T02:30' })).toMatch(/twice/);
  });

  test('[BAD-31] a window that ends before or as it starts is refused', () => {
    const desk = submitted();
    expect(desk.act(owner, 'edit-release', { windowEnd: '2026-05-14T19:00' })).toMatchObject({
      kind: 'refusal',
      fields: { windowEnd: { key: 'window.end-first' } },
    });
    expect(desk.act(owner, 'edit-release', { windowEnd: '2026-05-14T20:00' })).toMatchObject({
      kind: 'refusal',
      fields: { windowEnd: { key: 'window.empty' } },
    });
  });

  test('[BAD-26] version 1.10 stays text', () => {
    expect(submitted().row.version).toBe('1.10');
  });

  test('[BAD-1] text that looks like a formula is ordinary text', () => {
    const desk = submitted();
    desk.does(owner, 'edit-release', { title: '=IMPORTXML("http://x.test/","//a")' });
    expect(desk.row.title).toBe('=IMPORTXML("http://x.test/","//a")');
  });

  test('[BAD-15] a field named __proto__ is refused, and no object is changed', () => {
    const values: unknown = JSON.parse('{"__proto__": {"polluted": true}, "reason": "x"}');
    const outcome = submitted().act(manager, 'hold', values as Record<string, string>);
    expect(outcome.kind).toBe('refusal');
    expect('polluted' in {}).toBe(false);
  });

  test('a person has to be active in the directory', () => {
    expect(
      planning().refusal(manager, 'add-risk', {
        riskTitle: 'x',
        probability: 'low',
        impact: 'low',
        owner: 'gone@acme.test',
      }),
    ).toMatch(/knows nobody active as gone@acme.test/);
  });

  test('numbers and choices are checked', () => {
    const desk = submitted();
    expect(desk.refusal(owner, 'edit-release', { title: 'x'.repeat(201) })).toMatch(
      /At most 200 characters; there are 201/,
    );
    expect(planning().refusal(owner, 'set-plan', { incidentBaseline: 'NaN' })).toMatch(/“NaN” is not a number/);
    expect(planning().refusal(owner, 'set-plan', { incidentBaseline: -1 })).toMatch(/Between 0/);
    expect(planning().refusal(owner, 'add-change', { ...request, rfcNumber: '1' })).toMatch(/no field/);
  });

  test('a value of the wrong kind is refused', () => {
    expect(submitted().refusal(owner, 'edit-release', { title: ['x'] })).toMatch(/not the kind of value/);
  });
});
