import { describe, expect, test } from '@jest/globals';
import defaults from '../../src/defaults';
import { changeRoutes } from '../../src/domain/register/vocabulary';

const { models, changeModels } = defaults.en;
const modelOf = (id: string) => models.find((it) => it.id === id);

describe('the release models that ship', () => {
  test('[MOD-06] are seven, with their hypercare in working days', () => {
    expect(models.map((it) => [it.id, it.hypercareDays])).toEqual([
      ['MAJOR', 10],
      ['MAJOR-RETIRE', 10],
      ['MINOR', 3],
      ['MINOR-STANDARD', 1],
      ['AGILE-MINOR', 3],
      ['SECURITY', 3],
      ['PACKAGE', null],
    ]);
  });

  test('[DEF-06] ask board and SIP of a Major only, [DEF-04] the security screen of a Minor only', () => {
    for (const it of models.filter(({ type }) => type === 'major'))
      expect(it).toMatchObject({ board: true, sip: true, screen: false });
    for (const it of models.filter(({ type }) => type === 'minor'))
      expect(it).toMatchObject({ board: false, sip: false, screen: true });
  });

  test('let a standard Minor go with one IT Lead and the two-question review', () => {
    expect(modelOf('MINOR-STANDARD')).toMatchObject({ session: 'one-lead', review: 'light' });
    expect(models.filter((it) => it.review === 'light' || it.session === 'one-lead')).toHaveLength(1);
  });

  test('tell users of a retirement 40 working days before, and again at 20', () => {
    expect([modelOf('MAJOR')?.notices, modelOf('MAJOR-RETIRE')?.notices]).toEqual(['20, 5, 1', '40, 20, 5, 1']);
  });

  test('preset the method for agile work only', () => {
    expect(models.filter((it) => it.method !== 'any').map((it) => [it.id, it.method])).toEqual([
      ['AGILE-MINOR', 'agile'],
    ]);
  });
});

describe('the change models that ship', () => {
  test.each([
    ['STANDARD', 'none'],
    ['NORMAL-LOW', 'authority'],
    ['NORMAL-MEDIUM', 'authority'],
    ['NORMAL-HIGH', 'cab'],
    ['NORMAL-MAJOR', 'cab'],
    ['EMERGENCY', 'e-cab'],
  ])('[MOD-05] route %s to %s', (id, route) => {
    expect(changeModels.find((it) => it.id === id)?.route).toBe(route);
    expect(Object.keys(changeRoutes)).toContain(route);
  });
});
