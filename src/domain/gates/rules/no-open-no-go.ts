import { bindingNoGos } from '../../go-no-go/outcome';
import { openSession, votesIn } from '../../go-no-go/session';
import { namesOf } from '../../people/person';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** No IT Lead has voted No-Go, or the Delivery Manager overrides it with a reason (ambiguity 19). */
export const noOpenNoGo: Criterion = {
  id: 'no-open-no-go',
  gate: 'G4',
  title: text('criterion.no-open-no-go'),
  needs: ['decisions'],
  action: 'decide-go',
  judge: ({ file, settings, today }) => {
    const session = openSession(file);
    if (!session) return notMet(text('criterion.session.none'));
    const noGos = bindingNoGos(file.release, votesIn(file, session.id), { settings, today });
    const overridden = file
      .of('decisions')
      .some((it) => it.kind === 'override' && it.session === session.id && it.reason !== '');
    if (noGos.length === 0 || overridden) return met;
    return notMet(
      text('criterion.no-open-no-go.no', {
        people: namesOf(
          settings,
          noGos.map((it) => it.person),
        ),
      }),
    );
  },
};
