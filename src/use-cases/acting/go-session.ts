import type { Found } from '../../domain/register/found';
import type { ReleaseFile } from '../../domain/releases/release-file';

/** The Go/No-Go session that is open now; a release has at most one. */
export const openSessionOf = (file: ReleaseFile): Found<'decisions'> | undefined =>
  file.of('decisions').find((it) => it.kind === 'session' && it.result === 'open');

/** Votes of a session, each person's last word. */
export const votesOf = (file: ReleaseFile, session: string): readonly Found<'decisions'>[] =>
  file.of('decisions').filter((it) => it.kind === 'vote' && it.session === session);
