import { describe, expect, it } from '@jest/globals';
import { isWebhook } from '../../../src/adapters/chat/post-message';
import { plainChatText } from '../../../src/adapters/chat/plain-chat-text';

describe('text of people in a Chat message', () => {
  it('[BAD-16] mentions nobody, links nowhere and is not bold', () => {
    const text = plainChatText('*x* _y_ ~z~ `c` <users/all> <https://evil.test|bank>');
    expect(text).not.toMatch(/[*~`<>]/);
    expect(text).not.toMatch(/(^|\s)_|_(\s|$)/);
    expect(text).toContain('users/all');
  });

  it('keeps words, accents and an underscore inside a name', () => {
    expect(plainChatText('REL_2026 é – 3 > 2')).toBe('REL_2026 é – 3 › 2');
  });
});

describe('the address of a webhook', () => {
  it.each([
    'http://chat.googleapis.com/v1/spaces/a/messages?key=k',
    'https://chat.googleapis.com.evil.test/v1/spaces/a/messages?key=k',
    'https://chat.googleapis.com@evil.test/v1/spaces/a/messages?key=k',
    'https://169.254.169.254/v1/spaces/a/messages?key=k',
    'https://chat.googleapis.com/v1/users/a/messages?key=k',
    'https://chat.googleapis.com/v1/spaces/../x/messages?key=k',
  ])('%s is refused', (url) => {
    expect(isWebhook(url)).toBe(false);
  });

  it('of a Chat space is taken', () => {
    expect(isWebhook('https://chat.googleapis.com/v1/spaces/AAAA1/messages?key=abc-1&token=x_y%3D')).toBe(true);
  });
});
