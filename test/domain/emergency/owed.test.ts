import { describe, expect, test } from '@jest/globals';
import { isBlocking } from '../../../src/domain/checklist/blocking';
import { isDeclared } from '../../../src/domain/emergency/declared';
import { owedItems } from '../../../src/domain/emergency/owed';
import { owedDay } from '../../../src/domain/emergency/owed-day';
import { emergencyDeclared } from '../../../src/domain/gates/rules/emergency-declared';
import { emergencySettled } from '../../../src/domain/gates/rules/emergency-settled';
import { hypercareDays } from '../../../src/domain/hypercare/length';
import { reviewKind } from '../../../src/domain/releases/review-kind';
import { aRelease, aValidatedItem, anItem, facts, someSettings, who } from '../../builders';

const declaration = JSON.stringify({ by: who.owner, at: '2026-05-07T10:00:00Z', reason: 'Hole in the wall' });
const urgent = aRelease({ emergency: true, declaration });
const at = (declared: boolean) => ({
  emergency: true,
  declared,
  answered: new Set<string>(),
  denied: new Set<string>(),
  required: new Set<string>(),
});

describe('the checklist of an emergency (ambiguity 16, clarification 52)', () => {
  test('code N blocks as ever, code L waits, code R is covered by the one signed declaration', () => {
    const item = (emergency: 'now' | 'declared' | 'later') => anItem({ emergency });
    expect([false, true].map((declared) => isBlocking(item('now'), at(declared)))).toEqual([true, true]);
    expect([false, true].map((declared) => isBlocking(item('declared'), at(declared)))).toEqual([true, false]);
    expect([false, true].map((declared) => isBlocking(item('later'), at(declared)))).toEqual([false, false]);
  });

  test('a declaration on a release that is no emergency covers nothing', () => {
    expect(isDeclared(aRelease({ declaration }))).toBe(false);
    expect(isDeclared(urgent)).toBe(true);
  });

  test('what is owed are items of code L that nobody has done; an owner and a day do not settle them', () => {
    const later = anItem({ item: 'C4', emergency: 'later', owner: who.run, due: '2027-01-01' });
    const items = [
      later,
      anItem({ item: 'F6', emergency: 'later', state: 'done', doneBy: who.run }),
      aValidatedItem({ item: 'P3', emergency: 'later' }),
      anItem({ item: 'G4', emergency: 'later', state: 'not-applicable', reason: 'No guide' }),
      anItem({ item: 'P2', emergency: 'later' }),
      anItem({ item: 'L1', emergency: 'declared' }),
      anItem({ item: 'L2', emergency: 'now' }),
    ];
    const circumstance = { emergency: true, answered: new Set(['P2']) };
    expect(owedItems(items, circumstance)).toEqual([later]);
    expect(owedItems(items, { ...circumstance, emergency: false })).toEqual([]);
  });

  test('it is due five working days after the go-live that really was', () => {
    expect(owedDay('2026-05-08T20:00:00Z', someSettings())).toBe('2026-05-15');
    expect(owedDay('', someSettings())).toBe('');
  });
});

describe('the gates of an emergency', () => {
  test('G1 asks for the declaration, of an emergency only', () => {
    expect(emergencyDeclared.judge(facts({ release: aRelease({ emergency: true }) })).state).toBe('not-met');
    expect(emergencyDeclared.judge(facts({ release: urgent })).state).toBe('met');
    expect(emergencyDeclared.judge(facts()).state).toBe('not-applicable');
  });

  test('closure is blocked while something is owed', () => {
    const owed = [anItem({ item: 'C4', emergency: 'later', owner: who.run, due: '2027-01-01' })];
    expect(emergencySettled.judge(facts({ release: urgent, checklist: owed }))).toMatchObject({
      state: 'not-met',
      because: { values: { names: 'C4' } },
    });
    expect(emergencySettled.judge(facts({ release: urgent, checklist: [] })).state).toBe('met');
    expect(emergencySettled.judge(facts({ checklist: owed })).state).toBe('not-applicable');
  });

  test('it is watched two working days longer, and reviewed in full even on the model with the short review', () => {
    const settings = someSettings();
    expect(hypercareDays(settings, urgent) - hypercareDays(settings, aRelease())).toBe(2);
    expect(reviewKind(settings, aRelease({ model: 'MINOR-STANDARD' }))).toBe('light');
    expect(reviewKind(settings, aRelease({ model: 'MINOR-STANDARD', emergency: true }))).toBe('prr');
  });
});
