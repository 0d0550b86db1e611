import { describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/engine/api';
import type { Reply } from '../../src/sidebar-api';
import { people } from '../use-cases/walk/company';
import { liveDesk } from './live-desk';

const publish = (desk: Workspace, as: string): Reply<{ readonly said: string }> => {
  const done = desk.execHere({ fn: 'publishSettings', as, surface: 'sheet', args: ['Thresholds of the quarter'] });
  if (!done.ok) throw new Error(done.error.message);
  return done.value as Reply<{ readonly said: string }>;
};
const refused = { ok: false, problem: { code: 'rights', saved: 'nothing' } };

describe('publishing the settings', () => {
  test('[ACT-02] is for the Delivery Lead', () => {
    const desk = liveDesk();
    expect(publish(desk, people.manager)).toMatchObject(refused);
    expect(publish(desk, people.deliveryLead)).toMatchObject({ ok: true });
  });

  test('[ACT-02] is not for an administrator any more, once the register has a Delivery Lead', () => {
    expect(publish(liveDesk(people.observer), people.observer)).toMatchObject(refused);
  });
});
