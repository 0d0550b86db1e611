import { describe, expect, it } from '@jest/globals';
import { safeLink } from '../../../src/domain/register/safe-link';

describe('A link', () => {
  it.each([
    'https://kb.acme.example',
    'https://kb.acme.example:8443/a?b=c#d',
    'HTTPS://kb.acme.example/é',
    'mailto:desk@acme.example',
  ])('%s is kept', (link) => {
    expect(safeLink(` ${link} `)).toBe(link);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'JaVa\tScript:alert(1)',
    'http://kb.acme.example',
    'https://user:secret@kb.acme.example',
    'https://kb.acme.example\\@evil.test',
    'https://',
    'https://kb.acme.example/a b',
    '//kb.acme.example',
    'kb.acme.example',
    '',
  ])('[BAD-13] %p is refused', (link) => {
    expect(safeLink(link)).toBeNull();
  });
});
