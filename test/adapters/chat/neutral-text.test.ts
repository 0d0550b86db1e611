import { describe, expect, test } from '@jest/globals';
import { neutralText } from '../../../src/adapters/chat/neutral-text';

describe('[BAD-16] text for Chat', () => {
  test('[BAD-16] bold, italics, mentions and links under another name are shown as characters', () => {
    const shown = neutralText('*x* _y_ ~z~ `c` <users/all> <https://evil.test|bank>');
    expect(shown).not.toMatch(/[*<>`]/);
    expect(shown).not.toMatch(/(^|\s)[_~]|[_~](\s|$)/);
    expect(shown).toContain('users/all');
  });
  test('[BAD-16] an address with underscores stays an address', () => {
    expect(neutralText('See https://docs.example/a_b/~c/d-e?f_g=1 now')).toBe(
      'See https://docs.example/a_b/~c/d-e?f_g=1 now',
    );
  });
});
