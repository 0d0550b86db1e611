import type { At } from '../people/involved';
import type { RecordOf } from '../register/workbook';
import { voterOf } from './quorum';

type Vote = Pick<RecordOf<'decisions'>, 'person' | 'result' | 'reason'>;

/** No-Gos that bind: those of IT Leads. The opinions of others are shown, and do not (ambiguity 19). */
export const bindingNoGos = (release: RecordOf<'releases'>, votes: readonly Vote[], at: At): readonly Vote[] =>
  votes.filter((it) => it.result === 'no-go' && voterOf(it.person, release, at).domains.length > 0);

/** What the votes amount to: any No-Go of an IT Lead is a No-Go, conditions count as Go; '' while nobody has voted. */
export function outcomeOf(
  release: RecordOf<'releases'>,
  votes: readonly Vote[],
  at: At,
): 'go' | 'go-with-conditions' | 'no-go' | '' {
  if (votes.every((it) => it.result === '')) return '';
  if (bindingNoGos(release, votes, at).length > 0) return 'no-go';
  return votes.some((it) => it.result === 'go-with-conditions') ? 'go-with-conditions' : 'go';
}
