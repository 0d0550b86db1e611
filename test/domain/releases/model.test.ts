import { describe, expect, it } from '@jest/globals';
import { modelOf, modelsFor, proposeModel } from '../../../src/domain/releases/model';
import { aRelease, someSettings } from '../../builders';

const settings = someSettings();
const proposed = (set: Parameters<typeof aRelease>[0]): string => proposeModel(settings, aRelease(set));

describe('The model of a release', () => {
  it('follows type, method and trigger', () => {
    expect(proposed({})).toBe('MINOR');
    expect(proposed({ method: 'agile' })).toBe('AGILE-MINOR');
    expect(proposed({ trigger: 'security' })).toBe('SECURITY');
    expect(proposed({ type: 'major' })).toBe('MAJOR');
    expect(proposed({ type: 'major', method: 'agile' })).toBe('MAJOR');
    expect(proposed({ type: 'major', trigger: 'end-of-support' })).toBe('MAJOR-RETIRE');
  });

  it('is the plain one of its type where the fitting one is switched off', () => {
    const models = settings.models.map((it) => (it.id === 'SECURITY' ? { ...it, active: false } : it));
    expect(proposeModel(someSettings({ models }), aRelease({ trigger: 'security' }))).toBe('MINOR');
  });

  it('is the one that it names, else the one that fits', () => {
    expect(modelOf(settings, aRelease({ model: 'MINOR-STANDARD' })).hypercareDays).toBe(1);
    expect(modelOf(settings, aRelease({ model: 'GONE' })).id).toBe('MINOR');
    expect(() => modelOf(someSettings({ models: [] }), aRelease())).toThrow('Models');
  });

  it('can be chosen among those for its type and method', () => {
    expect(modelsFor(settings, aRelease()).map((it) => it.id)).toEqual([
      'MINOR',
      'MINOR-STANDARD',
      'SECURITY',
      'PACKAGE',
    ]);
  });
});
