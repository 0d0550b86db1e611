import { afterEach, describe, expect, test } from '@jest/globals';
import { addChange, createRelease, editRelease } from './commands';
import { atEveryCrashPoint, brokenRules } from './crash-points';
import { maya, readyDesk, type TestDesk } from './desk';
import { only, rowsOf } from './audit-of';

let desk: TestDesk;
afterEach(() => desk.close());

function withRelease(): void {
  desk = readyDesk();
  desk.store().run(createRelease, { title: 'One', to: maya }, { key: 'key-start001' });
}

const releases = () => only(rowsOf(desk, 'releases'), 'id', 'title');

describe('[BAD-70] a run killed at any service call, then repeated under its key', () => {
  test('[BAD-58] [BAD-70] creating a release with a message: one release, one entry, one message', () => {
    desk = readyDesk();
    const points = atEveryCrashPoint({
      desk,
      start: desk.workspace.save(),
      work: () => desk.store().run(createRelease, { title: 'One', to: maya }, { key: 'key-crash001' }),
      check: (answer, at) => {
        expect({ at, answer }).toMatchObject({
          answer: { kind: 'done', ids: ['REL-2026-0001'], messages: ['MSG-000001'] },
        });
        expect(releases()).toEqual([{ id: 'REL-2026-0001', title: 'One' }]);
      },
    });
    expect(points).toBeGreaterThan(16);
  }, 120_000);

  test('[BAD-70] changing a release: changed once', () => {
    withRelease();
    atEveryCrashPoint({
      desk,
      start: desk.workspace.save(),
      work: () =>
        desk
          .store()
          .run(editRelease, { id: 'REL-2026-0001', set: { title: 'Two' }, to: maya }, { key: 'key-crash002' }),
      check: (answer) => {
        expect(answer).toMatchObject({ kind: 'done', answer: { revision: 2 } });
        expect(releases()).toEqual([{ id: 'REL-2026-0001', title: 'Two' }]);
      },
    });
  }, 120_000);

  test('[BAD-70] adding a record: counted once by its release', () => {
    withRelease();
    atEveryCrashPoint({
      desk,
      start: desk.workspace.save(),
      work: () => desk.store().run(addChange, { release: 'REL-2026-0001', title: 'RFC' }, { key: 'key-crash003' }),
      check: (answer) => expect(answer).toMatchObject({ kind: 'done', ids: ['REL-2026-0001/CHG-1'] }),
    });
  }, 120_000);
});

test('the rules of the register hold on a new one, and are seen broken by a hand edit', () => {
  withRelease();
  expect(brokenRules(desk)).toEqual([]);
  desk.workspace.hands(maya).type('Releases', 'B2', 'Something else');
  expect(brokenRules(desk)).toEqual(['Releases, row 2: REL-2026-0001 was edited by hand.']);
});
