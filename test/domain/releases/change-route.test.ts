import { describe, expect, it } from '@jest/globals';
import { changeModelOf, routeOf } from '../../../src/domain/releases/change-route';
import { isAssessed } from '../../../src/domain/releases/change-state';
import { aChange, someSettings } from '../../builders';

const settings = someSettings();
const at = (type: 'major' | 'minor', kind: 'standard' | 'normal' | 'emergency', risk: 'low' | 'medium' | 'high') => {
  const model = changeModelOf(settings, { type }, { kind, risk });
  return `${model?.id ?? 'unique'} → ${routeOf(model)}`;
};

describe('[CHG-03, MOD-05] the route table', () => {
  it.each([
    ['minor', 'standard', 'low', 'STANDARD → none'],
    ['minor', 'standard', 'high', 'STANDARD → none'],
    ['minor', 'normal', 'low', 'NORMAL-LOW → authority'],
    ['minor', 'normal', 'medium', 'NORMAL-MEDIUM → authority'],
    ['minor', 'normal', 'high', 'NORMAL-HIGH → cab'],
    ['major', 'normal', 'low', 'NORMAL-MAJOR → cab'],
    ['major', 'normal', 'medium', 'NORMAL-MAJOR → cab'],
    ['major', 'normal', 'high', 'NORMAL-MAJOR → cab'],
    ['minor', 'emergency', 'low', 'EMERGENCY → e-cab'],
    ['major', 'emergency', 'high', 'EMERGENCY → e-cab'],
  ] as const)('%s release, %s change of %s risk: %s', (...[type, kind, risk, expected]) => {
    expect(at(type, kind, risk)).toBe(expected);
  });

  it('[MOD-05] follows the catalogue of the settings', () => {
    const changeModels = settings.changeModels.map((it) => (it.id === 'NORMAL-LOW' ? { ...it, route: 'cab' } : it));
    const model = changeModelOf(someSettings({ changeModels }), { type: 'minor' }, { kind: 'normal', risk: 'low' });
    expect(routeOf(model)).toBe('cab');
  });

  it('[CHG-03] sends what fits no model, or a model whose authority nobody knows, to the CAB', () => {
    expect(
      changeModelOf(someSettings({ changeModels: [] }), { type: 'minor' }, { kind: 'normal', risk: 'low' }),
    ).toBeUndefined();
    expect(routeOf(undefined)).toBe('cab');
    const [model] = settings.changeModels;
    expect(routeOf(model && { ...model, route: 'toString' })).toBe('cab');
  });
});

describe('[CHG-02] an assessed RFC', () => {
  it('has impact, risk and dependencies', () => {
    const whole = aChange({ dependencies: 'None known' });
    expect(isAssessed(whole)).toBe(true);
    expect(isAssessed({ ...whole, impact: '' })).toBe(false);
    expect(isAssessed({ ...whole, risk: '' })).toBe(false);
    expect(isAssessed({ ...whole, dependencies: ' ' })).toBe(false);
  });
});
