import { describe, expect, test } from '@jest/globals';
import defaults from '../../src/defaults';
import { gateIds } from '../../src/domain/gates/gate';

const { gates } = defaults.en;

describe('the gates that ship', () => {
  test('[WF-02] ask criteria at each of the eight gates', () => {
    expect(gateIds.map((gate) => gates.filter((it) => it.gate === gate).length)).toEqual([7, 16, 6, 5, 14, 2, 11, 10]);
  });

  test('ask all of them of every model', () => {
    expect(gates.filter((it) => !it.active || it.models.length > 0)).toEqual([]);
  });
});
