import { afterEach, describe, expect, test } from '@jest/globals';
import { processView } from '../../src/use-cases/views/process';
import { readyDesk, type TestDesk } from './desk';

let desk: TestDesk;
afterEach(() => desk.close());

describe('the versions of the settings', () => {
  test('[ACT-02] can be listed out of the register', () => {
    desk = readyDesk();
    const { world } = desk.store().look(processView.wants('process'));
    const [first] = world.rows('snapshots');
    expect(first).toMatchObject({ version: 1, publishedAt: expect.stringMatching(/Z$/) });
  });
});
