import { describe, expect, test } from '@jest/globals';
import { people } from '../walk/company';
import { closing, readying } from '../walk/minor';

const { owner } = people;

describe('communications', () => {
  test('[ACT-22, WF-27] are prepared to good addresses, approved, and sent once, word for word', () => {
    const desk = readying();
    const subject = desk.register.all('communications')[0]?.id ?? '';
    expect(
      desk.refusal(
        owner,
        'prepare-communication',
        { recipients: 'a@acme.test, nobody', subject: 'x', body: 'y' },
        { subject },
      ),
    ).toMatch(/no addresses: nobody/);
    expect(desk.refusal(owner, 'send-communication', {}, { subject })).toMatch(/not approved/);
    desk.does(
      owner,
      'prepare-communication',
      { recipients: 'All@acme.test; b@acme.test', subject: 'Faster checkout', body: '{id} $&' },
      { subject },
    );
    desk.does(owner, 'approve-communication', {}, { subject });
    const from = desk.register.notices.length;
    desk.does(owner, 'send-communication', {}, { subject });
    expect(desk.register.notices.slice(from)).toEqual([
      expect.objectContaining({
        // Delivery Manager and IT Lead are informed, so they get copies.
        to: ['all@acme.test', 'b@acme.test', people.manager, people.lead],
        subject: `${desk.release} Faster checkout`,
        body: '{id} $&\n\n-- \nInternal · procedure 0.1, In progress',
      }),
    ]);
    expect(desk.refusal(owner, 'send-communication', {}, { subject })).toMatch(/has been sent/);
    expect(
      desk.refusal(owner, 'prepare-communication', { recipients: 'a@acme.test', subject: 'x', body: 'y' }, { subject }),
    ).toMatch(/has been sent/);
  });

  test('a message that no person has written starts from the template of its moment', () => {
    const desk = readying();
    const form = desk.register.all('communications').map((it) => it.moment);
    expect(form).toContain('announcement');
  });
});

test('a message in doubt is settled by a person, once', () => {
  const desk = closing();
  desk.register.put('outbox', 'MSG-000001', { state: 'in-doubt', to: ['a@acme.test'] });
  desk.does(owner, 'resolve-doubt', { outcome: 'again' }, { subject: 'MSG-000001' });
  expect(desk.register.get('outbox', 'MSG-000001').state).toBe('pending');
  expect(desk.refusal(owner, 'resolve-doubt', { outcome: 'sent' }, { subject: 'MSG-000001' })).toMatch(/not in doubt/);
  expect(desk.refusal(owner, 'resolve-doubt', { outcome: 'sent' }, { subject: 'MSG-000009' })).toMatch(/no record/);
});
