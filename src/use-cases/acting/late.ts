import { wallIn } from '../../domain/calendar/zone';
import { lastSession } from '../../domain/go-no-go/session';
import { nameOf } from '../../domain/people/person';
import type { Found } from '../../domain/register/found';
import { decisionResults } from '../../domain/register/vocabulary';
import { text, type Text } from '../../domain/text/say';
import type { Scene } from './scene';

const who = ({ settings }: Scene, { person, at }: Found<'decisions'>) => ({
  person: nameOf(settings, person),
  at: { wall: wallIn(settings.companySettings.zone, at) },
});

/** Who has taken the Go/No-Go decision already, for the second of two who decide at once; nothing while it is open or never was. */
export function decidedAlready(scene: Scene): Text | undefined {
  const session = lastSession(scene.file);
  if (!session || session.result === 'open' || session.result === '') return undefined;
  const decision = { word: decisionResults[session.result] };
  return text('refused.decided-already', { ...who(scene, session), decision });
}

/** Who has passed a gate already; nothing where nobody has. */
export function passedAlready(scene: Scene): Text | undefined {
  const row = [...scene.file.of('decisions')].reverse().find((it) => it.kind === 'gate' && it.gate === scene.subject);
  return row && text('refused.gate-passed-already', { ...who(scene, row), gate: scene.subject });
}
