import { describe, expect, it } from '@jest/globals';
import { itemsFor } from '../../../src/domain/checklist/template';
import { aRelease, someSettings, who } from '../../builders';

const settings = someSettings();
const asked = (set: Parameters<typeof aRelease>[0]) => itemsFor(settings, aRelease(set));

describe('The checklist of a release', () => {
  it('[CHK-01] has 30 fixed items and 46 if changed on a Minor, 20 of the fixed ones high', () => {
    const items = asked({});
    const fixed = items.filter((it) => it.fixed);
    expect([fixed.length, items.length - fixed.length, fixed.filter((it) => it.priority === 'high').length]).toEqual([
      30, 46, 20,
    ]);
  });

  it('[CHK-01] has 76 fixed items and 3 if changed on a Major', () => {
    const items = asked({ type: 'major', model: 'MAJOR' });
    expect([items.filter((it) => it.fixed).length, items.filter((it) => !it.fixed).length]).toEqual([76, 3]);
  });

  it('leaves out what is never asked of its type', () => {
    expect(asked({}).map((it) => it.item)).not.toContain('H1');
    expect(asked({ type: 'major', model: 'MAJOR' }).map((it) => it.item)).not.toContain('H4');
  });

  it('always asks a retirement for its retirement plan', () => {
    const fixed = (model: string) => asked({ type: 'major', model }).find((it) => it.item === 'E5')?.fixed;
    expect(fixed('MAJOR')).toBe(false);
    expect(fixed('MAJOR-RETIRE')).toBe(true);
  });

  it('[MOD-13] gives each item to the person whose role works on it', () => {
    const owner = (item: string) => asked({}).find((it) => it.item === item)?.owner;
    expect(owner('A2')).toBe(who.run);
    expect(owner('L2')).toBe(who.build);
    expect(owner('N5')).toBe(who.financeLead);
  });
});
