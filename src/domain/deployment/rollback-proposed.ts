import { wallIn } from '../calendar/zone';
import type { Facts } from '../gates/gate';
import { causedIncidents, incidentName, isSevere } from '../hypercare/caused';
import type { Found } from '../register/found';
import { detailOf } from '../releases/details';
import { text, type Text } from '../text/say';
import { latestDecision } from './latest-decision';
import { checksOf } from './runsheet';

/**
 * Why the decider is asked to go on or to roll back; nothing where all is well, or where they have decided to go on since.
 * Three reasons: a check failed, incidents are significant enough [INT-05], or the last moment to decide has come without
 * a verified roll-out (domain.md 2.7). While deploying one severe incident is enough: the stop rule [ACV-17].
 */
export function rollbackProposed(facts: Facts): Text | undefined {
  const since = decidedSince(facts);
  return checkFailed(facts, since) ?? significant(facts, since) ?? timeIsUp(facts, since);
}

/** When the decider last said to go on; '' before. */
const decidedSince = ({ file }: Facts): string =>
  [...file.of('decisions')].reverse().find((it) => it.kind === 'rollback' && it.result === 'go-on')?.at ?? '';

function checkFailed({ file }: Facts, since: string): Text | undefined {
  const failed = checksOf(file).filter((it) => it.result === 'failed' && it.actualEnd > since);
  return failed.length === 0 ? undefined : text('rollback.check', { names: failed.map((it) => it.step).join(', ') });
}

function significant(facts: Facts, since: string): Text | undefined {
  const open = causedIncidents(facts).filter((it) => isSevere(it) && it.closedAt === '' && it.openedAt > since);
  const enough = facts.file.release.state === 'deploying' ? 1 : facts.settings.threshold('rollback.propose.severe');
  return open.length >= enough || open.some(isWorst)
    ? text('rollback.incidents', { names: open.map(incidentName).join(', ') })
    : undefined;
}

const isWorst = (it: Found<'incidents'>): boolean => it.major || it.priority === 'p1';

function timeIsUp({ file: { release }, settings, now }: Facts, since: string): Text | undefined {
  const latest = release.state === 'deploying' ? latestDecision(release, settings) : '';
  const verified = detailOf(release, 'closure').verifiedBy !== '';
  if (latest === '' || verified || now < latest || since >= latest) return undefined;
  return text('rollback.time', { at: { wall: wallIn(settings.companySettings.zone, latest) } });
}
