import { expect, test } from '@jest/globals';
import { chatText } from '../../../local/view/chat/chat-text';

test('stars make bold, angle brackets make a link', () => {
  expect(chatText('*REL-2026-0042* waits: <https://docs.google.com/x|open it>.')).toEqual([
    { kind: 'bold', text: 'REL-2026-0042' },
    { kind: 'plain', text: ' waits: ' },
    { kind: 'link', url: 'https://docs.google.com/x', text: 'open it' },
    { kind: 'plain', text: '.' },
  ]);
});

test('an address that is none of the web stays text', () => {
  const text = '<javascript:alert(1)|press> 2 * 3';
  expect(chatText(text)).toEqual([{ kind: 'plain', text }]);
});

test('no text has no parts', () => {
  expect(chatText('')).toEqual([]);
});
