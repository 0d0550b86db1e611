import { describe, expect, it } from '@jest/globals';
import { changedOn, isOlder, isProven, messageOf, type LastChange } from '../../../src/domain/checklist/evidence';
import { isDone } from '../../../src/domain/checklist/blocking';
import { anItem, aRecord, who } from '../../builders';

describe('Evidence', () => {
  it('is a link, a message or a record number; a sentence alone is enough for low items only', () => {
    const proven = (set: Parameters<typeof anItem>[0]) => isProven(anItem({ priority: 'medium', ...set }));
    expect(proven({ evidence: 'https://kb.acme.example/1' })).toBe(true);
    expect(proven({ evidenceKind: 'record', evidenceRef: 'CRQ-17' })).toBe(true);
    expect(proven({ evidenceKind: 'message', evidenceRef: '<1@acme.example>' })).toBe(true);
    expect(proven({ evidenceKind: 'sentence', evidenceRef: 'We did it' })).toBe(false);
    expect(proven({ evidenceKind: '', evidenceRef: 'CRQ-17' })).toBe(false);
    expect(proven({ evidenceKind: 'record' })).toBe(false);
    expect(proven({})).toBe(false);
    expect(proven({ priority: 'low' })).toBe(true);
    const done = { state: 'done', doneBy: who.build } as const;
    expect(isDone(anItem({ ...done, evidenceKind: 'record', evidenceRef: 'CRQ-17' }))).toBe(true);
    expect(isDone(anItem(done))).toBe(false);
  });

  it('of a message keeps who, when and the word, and has no place for the body (clarification 57)', () => {
    const kept = JSON.stringify({ sender: who.owner, sentOn: '2026-05-04', word: 'approved', body: 'Dear all' });
    expect(messageOf(anItem({ message: kept }))).toEqual({
      sender: who.owner,
      sentOn: '2026-05-04',
      word: 'approved',
      authentication: '',
      recordedBy: '',
    });
    expect(messageOf(anItem()).sender).toBe('');
  });

  const pack = (day: string) => aRecord('components', { id: 'C', kind: 'build-package', changedOn: day });
  const last: LastChange = {
    answeredOn: '2026-05-04',
    changed: { L: true, A: true, J: false },
    packages: [pack('2026-05-06'), pack('2026-05-02'), aRecord('components', { id: 'D', changedOn: '2026-05-09' })],
  };

  it('ages with its topic, and what is built with each version of the build package', () => {
    expect(changedOn('A', last)).toBe('2026-05-04');
    expect(changedOn('L', last)).toBe('2026-05-06');
    expect(changedOn('J', { ...last, packages: [] })).toBe('');
    expect(changedOn('B', last)).toBe('');
  });

  it('is marked when it is older than the change; of the same day it still counts', () => {
    expect(isOlder('2026-05-05', changedOn('L', last))).toBe(true);
    expect(isOlder('2026-05-06', changedOn('L', last))).toBe(false);
    expect(isOlder('', '2026-05-06')).toBe(false);
    expect(isOlder('2026-05-05', '')).toBe(false);
  });
});
