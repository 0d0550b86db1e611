import type { Found } from '../register/found';
import type { ReleaseFile } from '../releases/release-file';
import { lastSession } from './session';

/** Conditions of the Go that nobody has settled yet; empty where the last session gave no Go. */
export function openConditions(file: ReleaseFile): readonly Found<'decisions'>[] {
  const session = lastSession(file);
  if (session?.result !== 'go' && session?.result !== 'go-with-conditions') return [];
  return file.of('decisions').filter((it) => isOpenCondition(it) && it.session === session.id);
}

/** A condition that is still to be kept. */
export const isOpenCondition = ({ kind, result }: Pick<Found<'decisions'>, 'kind' | 'result'>): boolean =>
  kind === 'condition' && result === 'open';
