import { describe, expect, test } from '@jest/globals';
import { isShown } from '../../src/client/parts/is-shown';
import type { Field } from '../../src/sidebar-api';

const deadline: Field = {
  id: 'deadline',
  kind: 'day',
  label: 'Hard deadline',
  required: false,
  when: { field: 'trigger', is: ['security', 'regulation'] },
};

describe('a field that belongs to a choice', () => {
  test('shows only while that choice is made', () => {
    expect(isShown(deadline, { trigger: 'security' })).toBe(true);
    expect(isShown(deadline, { trigger: 'bug-fix' })).toBe(false);
    expect(isShown(deadline, { trigger: '' })).toBe(false);
  });

  test('shows where the form has no such choice, as every other field does', () => {
    expect(isShown(deadline, {})).toBe(true);
    expect(isShown({ ...deadline, when: { field: 'title', is: [] } }, { trigger: 'x' })).toBe(true);
    const plain: Field = { id: 'title', kind: 'text', label: 'Title', required: true };
    expect(isShown(plain, { trigger: 'bug-fix' })).toBe(true);
  });
});
