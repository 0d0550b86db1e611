import { describe, expect, it } from '@jest/globals';
import {
  accountable,
  consulted,
  fourEyes,
  informed,
  lettersIn,
  lettersOf,
  responsible,
  rowsOfPhase,
} from '../../../src/domain/raci/raci';
import { aRelease, someSettings, who } from '../../builders';

const settings = someSettings();
const release = aRelease();

describe('The RACI table of a release', () => {
  it('[RW-06] names who works on a row, who accepts it and who hears of it', () => {
    expect(responsible(settings, release, '3.1')).toEqual([who.build, who.run]);
    expect(accountable(settings, release, '3.1')).toEqual([who.owner]);
    expect(informed(settings, release, '3.1')).toEqual([who.manager]);
    expect(consulted(settings, release, '3.1')).toEqual([]);
  });

  it('[RW-10] asks the IT Leads for the Go/No-Go, and the board for its opinion', () => {
    expect(responsible(settings, release, '4.3')).toEqual([who.financeLead]);
    expect(accountable(settings, release, '4.3')).toEqual([who.manager]);
    expect(consulted(settings, release, '4.3')).toEqual([who.owner, who.board]);
  });

  it('[RA-05] reads the agile table where the release is agile', () => {
    const agile = aRelease({ method: 'agile', requester: who.signatory });
    expect(responsible(settings, agile, '2.1')).toEqual([who.build, who.run]);
    expect(accountable(settings, agile, '2.1')).toEqual([who.signatory]);
  });

  it('gives a person every letter of the roles they hold', () => {
    expect(lettersOf(settings, release, { row: '1.1', mail: who.owner })).toEqual(['R', 'A']);
    expect(lettersOf(settings, release, { row: '1.1', mail: who.manager })).toEqual(['C']);
    expect(lettersOf(settings, release, { row: '1.1', mail: who.stranger })).toEqual([]);
  });

  it('reads letters however they are separated', () => {
    expect(lettersIn('A/R')).toEqual(['R', 'A']);
    expect(lettersIn('-')).toEqual([]);
    expect(lettersIn('c')).toEqual(['C']);
  });

  it('knows which rows belong to a phase', () => {
    expect(rowsOfPhase(settings, 'waterfall', 'planning')).toEqual(['1.2', '1.3', '1.4']);
    expect(rowsOfPhase(settings, 'waterfall', 'nowhere')).toEqual([]);
  });

  it('asks for four eyes on the communication of a Major, and where the settings say so', () => {
    expect(fourEyes(settings, aRelease({ type: 'major' }), '4.4')).toBe(true);
    expect(fourEyes(settings, release, '4.4')).toBe(false);
    const marked = someSettings({ raci: settings.raci.map((it) => ({ ...it, fourEyes: it.row === '4.1' })) });
    expect(fourEyes(marked, release, '4.1')).toBe(true);
  });
});
