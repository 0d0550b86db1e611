import { expect, test } from '@jest/globals';
import { readBoot } from '../../src/client/boot';

test('a page is told its place, release and language', () => {
  expect(readBoot('{"page":"release","release":"REL-2026-0042","language":"fr"}')).toEqual({
    page: 'release',
    release: 'REL-2026-0042',
    language: 'fr',
  });
});

test.each([['"__BOOT__"'], [''], ['null'], ['{"page":"admin","release":7,"language":"de"}']])(
  'a page that was told %p stands at "My work" in English',
  (json) => {
    expect(readBoot(json)).toEqual({ page: 'my-work', release: '', language: 'en' });
  },
);
