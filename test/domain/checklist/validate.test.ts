import { describe, expect, it } from '@jest/globals';
import { mayValidate } from '../../../src/domain/checklist/validate';
import { anItem, aPerson, aRelease, someSettings, today, who } from '../../builders';

const ask = (actor: string, item: Parameters<typeof anItem>[0], settings = someSettings()) =>
  mayValidate(anItem({ doneBy: who.build, ...item }), { actor, release: aRelease(), settings, today });

describe('What somebody did', () => {
  it('[CHK-01] is validated by the accountable of its RACI row', () => {
    expect(ask(who.owner, { raciRow: '2.1' }).allowed).toBe(true);
    expect(ask(who.manager, { raciRow: '2.1' }).allowed).toBe(false);
    expect(ask(who.manager, { raciRow: '3.2' }).allowed).toBe(true);
  });

  it('is never validated by the one who did it', () => {
    expect(ask(who.build, { raciRow: '2.1' }).allowed).toBe(false);
    expect(ask(who.owner, { raciRow: '2.1', doneBy: who.owner }).allowed).toBe(false);
    expect(ask('', { raciRow: '2.1' }).allowed).toBe(false);
  });

  it('goes to the specialist or the Delivery Manager where the accountable did it', () => {
    const item = { item: 'N1', raciRow: '1.4', doneBy: who.owner };
    const settings = someSettings({
      people: [...someSettings().people, aPerson('chris@acme.example', { roles: ['cab-chair'] })],
    });
    expect(ask('chris@acme.example', item, settings).allowed).toBe(true);
    expect(ask(who.manager, item, settings).allowed).toBe(true);
    expect(ask(who.run, item, settings).allowed).toBe(false);
  });

  it('says who may', () => {
    const answer = ask(who.run, { raciRow: '2.1' });
    expect(answer.allowed ? [] : answer.who).toEqual([who.owner]);
  });

  it('can be validated by the deputy of who may', () => {
    const people = someSettings().people.map((it) => (it.id === who.owner ? { ...it, deputy: who.observer } : it));
    expect(ask(who.observer, { raciRow: '2.1' }, someSettings({ people })).allowed).toBe(true);
  });
});
