import type { Facts } from '../gates/gate';
import type { Found } from '../register/found';
import { detailOf } from '../releases/details';
import type { ReleaseFile } from '../releases/release-file';
import { text, type Text } from '../text/say';

type Decision = Found<'decisions'>;

/** The Go/No-Go session that is open now; absent where none is. */
export const openSession = (file: ReleaseFile): Decision | undefined =>
  [...file.of('decisions')].reverse().find((it) => it.kind === 'session' && it.result === 'open');

/** The latest Go/No-Go session, open or decided; absent before the first. */
export const lastSession = (file: ReleaseFile): Decision | undefined =>
  [...file.of('decisions')].reverse().find((it) => it.kind === 'session');

/** Votes of a session, each person's last word. */
export function votesIn(file: ReleaseFile, session: string): readonly Decision[] {
  const votes = file.of('decisions').filter((it) => it.kind === 'vote' && it.session === session);
  return votes.filter((it, place) => votes.slice(place + 1).every((later) => later.person !== it.person));
}

/**
 * What of the four inputs is absent: checklist, test summary, rollback plan, Runbook. The session does not open without
 * them [GOV-05]; whether they are good enough is for the gate to say.
 */
export function missingInputs({ file }: Pick<Facts, 'file'>): readonly Text[] {
  const checks: readonly (readonly [boolean, Text])[] = [
    [file.of('checklist').length > 0, text('session.missing.checklist')],
    [file.of('tests').length > 0, text('session.missing.tests')],
    [detailOf(file.release, 'rollback').plan !== '', text('session.missing.rollback')],
    [file.of('runbook').some((it) => it.touched && it.link !== ''), text('session.missing.runbook')],
  ];
  return checks.flatMap(([there, why]) => (there ? [] : [why]));
}
