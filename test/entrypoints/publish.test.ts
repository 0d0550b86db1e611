import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/engine/api';
import type { Reply } from '../../src/sidebar-api';
import { people } from '../use-cases/walk/company';
import { liveDesk } from './live-desk';

describe('publishing the settings', () => {
  let desk: Workspace;
  beforeAll(() => {
    desk = liveDesk(people.observer);
  });

  const publish = (as: string): Reply<{ readonly said: string }> => {
    const done = desk.execHere({ fn: 'publishSettings', as, surface: 'sheet', args: ['Thresholds of the quarter'] });
    if (!done.ok) throw new Error(done.error.message);
    return done.value as Reply<{ readonly said: string }>;
  };

  test('[ACT-02] is for the Delivery Lead alone; a register that has one takes it of no administrator', () => {
    expect(publish(people.manager)).toMatchObject({ ok: false, problem: { code: 'rights', saved: 'nothing' } });
    expect(publish(people.observer)).toMatchObject({ ok: false, problem: { code: 'rights', saved: 'nothing' } });
    expect(publish(people.deliveryLead)).toMatchObject({ ok: true });
  });
});
