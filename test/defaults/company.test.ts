import { describe, expect, test } from '@jest/globals';
import defaults from '../../src/defaults';

const valueOf = (language: 'en' | 'fr', id: string) => defaults[language].company.find((it) => it.id === id)?.value;
const threshold = (id: string) => defaults.en.thresholds.find((it) => it.id === id)?.value;

describe('the company that a register starts with', () => {
  test('speaks the language that was chosen', () => {
    expect([valueOf('en', 'language'), valueOf('fr', 'language')]).toEqual(['en', 'fr']);
  });

  test('[SYS-11] works without the ITSM platform', () => {
    expect(valueOf('en', 'itsmMode')).toBe('off');
  });

  test('[CHK-04] blocks on the checklist from October 2025 on', () => {
    expect(valueOf('en', 'checklistCutOff')).toBe('2025-10-01');
  });

  test('[DOC-01] [DOC-03] [DOC-04] treats the procedure as draft 0.1 in force, internal', () => {
    expect(['processVersion', 'processStatus', 'confidentiality'].map((it) => valueOf('en', it))).toEqual([
      '0.1',
      'in-progress',
      'internal',
    ]);
  });

  test('names a time zone that exists', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: valueOf('en', 'zone') ?? '' })).not.toThrow();
  });
});

describe('the numbers that a register starts with', () => {
  test.each([
    ['late.tolerance.days', 0],
    ['due.high.days', 10],
    ['due.medium.days', 5],
    ['due.low.days', 2],
    ['due.emergency.days', 5],
    ['hypercare.emergency.days', 2],
    ['hypercare.quiet.days', 3],
    ['hypercare.runSolved.percent', 80],
    ['review.days', 10],
    ['written.vote.days', 2],
    ['freeze.tail.days', 2],
    ['window.warn.days', 400],
    ['runbook.fresh.months', 6],
    ['period.closed.days', 60],
    ['minor.systems.confirm', 1],
    ['major.communication.four-eyes', 1],
  ])('%s is %d', (id, value) => {
    expect(threshold(id)).toBe(value);
  });

  test('each says its unit and what it decides', () => {
    expect(defaults.en.thresholds.filter((it) => it.unit === '' || it.meaning === '' || it.value === null)).toEqual([]);
  });
});
