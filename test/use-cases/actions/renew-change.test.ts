import { describe, expect, test } from '@jest/globals';
import { people } from '../walk/company';
import { inSession, readying } from '../walk/minor';

const { owner, manager, run } = people;
const later = { windowStart: '2026-04-02T18:00', windowEnd: '2026-04-02T20:00' };

/** A release that the board has delayed: its RFC still speaks of the old window. */
function delayed() {
  const desk = inSession();
  desk.does(manager, 'decide-go', { decision: 'no-go-delayed', reason: 'The service desk is not briefed.', ...later });
  return desk;
}

const change = (desk: ReturnType<typeof delayed>) => desk.register.all('changes')[0];

describe('an RFC whose release has moved', () => {
  test('[MOD-01, GOV-06] keeps the board shut until the change authority confirms it for the new window', () => {
    const desk = delayed();
    const subject = change(desk)?.id ?? '';
    expect(desk.refusal(owner, 'renew-change', {}, { subject })).toMatch(/not yours/);
    expect(desk.refusal(manager, 'renew-change', { windowEnd: '2026-04-02T19:00' }, { subject })).toMatch(
      /whole window/,
    );
    desk.does(manager, 'renew-change', {}, { subject });
    expect(change(desk)).toMatchObject({
      windowStart: desk.row.windowStart,
      windowEnd: desk.row.windowEnd,
      decision: 'approved',
      decidedBy: manager,
    });
  });

  test('is confirmed once: afterwards it holds already', () => {
    const desk = delayed();
    const subject = change(desk)?.id ?? '';
    desk.does(manager, 'renew-change', {}, { subject });
    expect(desk.refusal(manager, 'renew-change', {}, { subject })).toMatch(
      /holds for the window of the release already/,
    );
  });

  test('needs no word where nothing moved', () => {
    const desk = readying();
    expect(desk.refusal(manager, 'renew-change', {}, { subject: change(desk)?.id ?? '' })).toMatch(/already/);
    expect(desk.refusal(run, 'renew-change', {}, { subject: change(desk)?.id ?? '' })).not.toBe('');
  });
});
