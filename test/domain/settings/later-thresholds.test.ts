import { expect, it } from '@jest/globals';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { someRows } from '../../builders';

it('a version that was published before a figure existed reads it as shipped; a figure that was always there has to be there', () => {
  const settings = readSettings({ ...someRows(), thresholds: [] }, 1);
  expect(settings.threshold('rollback.factor.percent')).toBe(125);
  expect(settings.threshold('rollback.call.minutes')).toBe(15);
  expect(() => settings.threshold('review.days')).toThrow(/review.days/);
});
