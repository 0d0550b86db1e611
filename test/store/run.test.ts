import { afterEach, describe, expect, test } from '@jest/globals';
import { createRelease, editRelease, addChange } from './commands';
import { readyDesk, type TestDesk } from './desk';

let desk: TestDesk;
afterEach(() => desk.close());

describe('a unit of work', () => {
  test('creates a release, numbers it by year and answers with its id', () => {
    desk = readyDesk();
    const outcome = desk
      .store()
      .run(createRelease, { title: '=IMPORTXML("x")', to: 'it@northwind.example' }, { key: 'key-00000001' });
    expect(outcome).toMatchObject({
      kind: 'done',
      answer: { release: 'REL-2026-0001' },
      ids: ['REL-2026-0001'],
      messages: ['MSG-000001'],
      again: false,
    });
    const { world } = desk.store().look({
      records: [
        { tab: 'releases', ids: ['REL-2026-0001'] },
        { tab: 'outbox', ids: ['MSG-000001'] },
      ],
    });
    expect(world.record('releases', 'REL-2026-0001')).toMatchObject({
      title: '=IMPORTXML("x")',
      revision: 1,
      edited: false,
      state: 'draft',
    });
    expect(world.record('outbox', 'MSG-000001')).toMatchObject({
      subject: 'REL-2026-0001 was made',
      edited: false,
      to: ['it@northwind.example'],
    });
  });
  test('changes it and adds a record, whose tally the release keeps', () => {
    desk = readyDesk();
    desk.store().run(createRelease, { title: 'One' }, { key: 'key-00000001' });
    expect(
      desk.store().run(editRelease, { id: 'REL-2026-0001', set: { title: 'Two' } }, { key: 'key-00000002' }),
    ).toMatchObject({ kind: 'done' });
    expect(
      desk.store().run(addChange, { release: 'REL-2026-0001', title: 'RFC' }, { key: 'key-00000003' }),
    ).toMatchObject({ ids: ['REL-2026-0001/CHG-1'] });
    const { world } = desk.store().look({ children: { release: 'REL-2026-0001', tabs: ['changes'] } });
    expect(world.record('releases', 'REL-2026-0001')).toMatchObject({ title: 'Two', revision: 3, edited: false });
    expect(world.children('changes', 'REL-2026-0001')).toMatchObject([
      { id: 'REL-2026-0001/CHG-1', title: 'RFC', edited: false },
    ]);
    expect(world.whole('REL-2026-0001', 'changes')).toBe(true);
  });
});
