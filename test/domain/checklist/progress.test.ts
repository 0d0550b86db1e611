import { describe, expect, it } from '@jest/globals';
import { criteriaAtGo, type Circumstance } from '../../../src/domain/checklist/blocking';
import { progressOf } from '../../../src/domain/checklist/progress';
import { anItem, aValidatedItem, who } from '../../builders';

const ordinary: Circumstance = { emergency: false, answered: new Set(), denied: new Set(), required: new Set() };
const done = { state: 'done', doneBy: who.build, evidence: 'https://kb.acme.example/1' } as const;
const excepted = { exception: 'accepted', exceptionBy: who.manager } as const;
const score = (items: readonly ReturnType<typeof anItem>[], circumstance = ordinary): number =>
  progressOf(items, circumstance).score;

describe('Readiness', () => {
  it('[OBJ-02] weighs high 5, medium 3, low 1', () => {
    const items = [
      aValidatedItem(),
      anItem({ item: 'I4', priority: 'medium' }),
      anItem({ item: 'P2', priority: 'low' }),
    ];
    expect(progressOf(items, ordinary)).toEqual({ score: 55, openHigh: 0, openMedium: 1, applicable: 3, finished: 1 });
  });

  it('values done 0.8, excepted 0.5, in progress 0.3, open 0', () => {
    expect(score([anItem(done)])).toBe(80);
    expect(score([anItem(excepted)])).toBe(50);
    expect(score([anItem({ state: 'in-progress' })])).toBe(30);
    expect(score([anItem()])).toBe(0);
  });

  it('leaves out what does not apply, and only with a reason', () => {
    expect(score([aValidatedItem(), anItem({ state: 'not-applicable', reason: 'No users' })])).toBe(100);
    expect(score([aValidatedItem(), anItem({ state: 'not-applicable' })])).toBe(50);
    expect(score([aValidatedItem(), anItem({ state: 'unchanged', reason: 'Same' })])).toBe(50);
    expect(score([aValidatedItem(), anItem({ state: 'unchanged', fixed: false, reason: 'Same' })])).toBe(100);
  });

  it('counts what the register answers by itself as finished', () => {
    expect(score([anItem({ item: 'N3' })], { ...ordinary, answered: new Set(['N3']) })).toBe(100);
  });

  it('of an empty checklist is 0', () => {
    expect(score([])).toBe(0);
  });

  it('never reads 100 while something is open', () => {
    const many = Array.from({ length: 60 }, (_, place) => aValidatedItem({ item: `X${place}` }));
    expect(score([...many, anItem({ item: 'P2', priority: 'low', ...done })])).toBe(99);
  });
});

describe('Whether all criteria were met at the Go', () => {
  it('tells met from met with exceptions from not met', () => {
    expect(criteriaAtGo([aValidatedItem()], ordinary)).toBe('met');
    expect(criteriaAtGo([aValidatedItem(), anItem(excepted)], ordinary)).toBe('exceptions');
    expect(criteriaAtGo([aValidatedItem(), anItem(excepted), anItem()], ordinary)).toBe('not-met');
  });

  it('does not mind what does not apply, nor low items', () => {
    expect(
      criteriaAtGo([anItem({ state: 'not-applicable', reason: 'None' }), anItem({ priority: 'low' })], ordinary),
    ).toBe('met');
  });
});
