import { describe, expect, it } from '@jest/globals';
import { approvalGap, awaitsApproval } from '../../../src/domain/go-no-go/approval';
import { openConditions } from '../../../src/domain/go-no-go/conditions';
import { isPastEnd } from '../../../src/domain/hypercare/past-end';
import { aFile, aRecord, aRelease, companyWith, someSettings } from '../../builders';

const approved = (approvedAt: string, decidedAt = '2026-05-12T10:00:00Z') =>
  aRelease({ decidedAt, approvalRef: 'CRQ-17', closure: JSON.stringify({ approvedAt }) });

describe('The approval in the ITSM platform', () => {
  it('[WF-24] lies some minutes after the decision, or before it; unknown while one is missing', () => {
    expect(approvalGap(approved('2026-05-12T10:35:00Z'))).toBe(35);
    expect(approvalGap(approved('2026-05-12T09:50:00Z'))).toBe(-10);
    expect(approvalGap(approved(''))).toBeNull();
    expect(approvalGap(approved('2026-05-12T10:35:00Z', ''))).toBeNull();
  });

  it('[WF-24] is waited for with its reference and its time, unless the platform is off', () => {
    const on = someSettings({ company: companyWith('itsmMode', 'file') });
    expect(awaitsApproval(approved(''), on)).toBe(true);
    expect(awaitsApproval({ ...approved('2026-05-12T10:35:00Z'), approvalRef: '' }, on)).toBe(true);
    expect(awaitsApproval(approved('2026-05-12T10:35:00Z'), on)).toBe(false);
    expect(awaitsApproval(approved(''), someSettings())).toBe(false);
  });
});

it('[WF-23] conditions are those of the session that gave the Go, as long as they are open', () => {
  const decisions = (result: 'go' | 'go-with-conditions' | 'no-go-delayed' | 'open') => [
    aRecord('decisions', { id: 'S0', kind: 'session', result: 'go-with-conditions' }),
    aRecord('decisions', { id: 'C0', kind: 'condition', session: 'S0', result: 'open' }),
    aRecord('decisions', { id: 'S1', kind: 'session', result }),
    aRecord('decisions', { id: 'C1', kind: 'condition', session: 'S1', result: 'open' }),
    aRecord('decisions', { id: 'C2', kind: 'condition', session: 'S1', result: 'done' }),
  ];
  const open = (result: Parameters<typeof decisions>[0]) =>
    openConditions(aFile({ decisions: decisions(result) })).map((it) => it.id);
  expect(open('go-with-conditions')).toEqual(['C1']);
  expect(open('go')).toEqual(['C1']);
  expect(open('no-go-delayed')).toEqual([]);
  expect(open('open')).toEqual([]);
  expect(openConditions(aFile())).toEqual([]);
});

it('[ACV-19] hypercare is past its end from the next day on, while nobody has decided', () => {
  const row = { state: 'hypercare', hypercarePlannedEnd: '2026-05-19' } as const;
  expect(isPastEnd(row, '2026-05-19')).toBe(false);
  expect(isPastEnd(row, '2026-05-20')).toBe(true);
  expect(isPastEnd({ ...row, state: 'closing' }, '2026-05-20')).toBe(false);
  expect(isPastEnd({ state: 'hypercare' }, '2026-05-20')).toBe(false);
});
