import { afterEach, expect, test } from '@jest/globals';
import { createRelease } from './commands';
import { admin, readyDesk, type TestDesk } from './desk';

let desk: TestDesk;
afterEach(() => desk.close());

const make = (title: string) => desk.store().run(createRelease, { title }, { key: `made-${title.padStart(8, '0')}` });

test('[DEF-01] a number is never used again, even where its release was deleted by hand', () => {
  desk = readyDesk();
  expect([make('One'), make('Two')]).toMatchObject([{ ids: ['REL-2026-0001'] }, { ids: ['REL-2026-0002'] }]);
  desk.workspace.hands(admin).deleteRows('Releases', 3);
  desk.restart();
  expect(make('Three')).toMatchObject({ kind: 'done', ids: ['REL-2026-0003'] });
});

test('[DEF-01] the same press twice makes one release', () => {
  desk = readyDesk();
  expect([make('One'), make('One')]).toMatchObject([
    { ids: ['REL-2026-0001'], again: false },
    { ids: ['REL-2026-0001'], again: true },
  ]);
});
