import { informed } from '../../domain/raci/raci';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, states, step } from '../acting/action';

/** Hands an approved message over; it cannot be taken back [ACV-15, OUT-02]. */
export const sendCommunication = action({
  at: states.afterPlanning,
  tabs: () => ['communications'],
  blocked: about('communications', (it, { release }) => {
    if (it.state === 'sent') return text('refused.communication-sent');
    const ready = it.state === 'approved' || (it.state === 'prepared' && release.type !== 'major');
    return ready ? undefined : text('refused.communication-not-approved');
  }),
  fields: () => [],
  decide: (scene) => {
    const it = recordIn(scene, 'communications');
    // Whoever is informed of the communication gets a copy [RW-11].
    const copies = informed(scene.settings, scene.release, '4.4');
    return step(
      [
        {
          update: 'communications',
          id: it.id,
          set: { state: 'sent', sentAt: scene.now, sender: it.sender || scene.actor.mail },
          why: '',
        },
      ],
      text('said.communication-sent', { count: it.recipients.length }),
      [{ key: 'communication', to: [...new Set([...it.recipients, ...copies])], subject: it.subject, body: it.body }],
    );
  },
});
