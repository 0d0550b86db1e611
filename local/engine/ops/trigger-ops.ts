import type { Host } from '../host';
import { ServiceError } from '../service-error';
import type { Trigger, TriggerRule } from '../state';
import { nextFiring } from '../trigger-times';
import type { TriggerInfo } from './contract';
import type { Running } from './running';

const infoOf = ({ id, fn, rule }: Trigger): TriggerInfo => ({
  id,
  fn,
  event: rule.kind === 'edit' ? 'ON_EDIT' : 'CLOCK',
});

/** A person sees and deletes only triggers of their own; 20 of them at most. */
const mine = (host: Host, running: Running) => host.state.triggers.filter((it) => it.owner === running.as);

export const projectTriggers = (host: Host, running: Running): readonly TriggerInfo[] =>
  mine(host, running).map(infoOf);

export function newTrigger(
  host: Host,
  running: Running,
  wanted: { readonly fn: string; readonly rule: TriggerRule },
): TriggerInfo {
  if (mine(host, running).length >= 20)
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const { rule } = wanted;
  if (rule.kind === 'edit' && rule.spreadsheet !== host.state.book.id)
    throw new ServiceError('You do not have permission to access the requested document.');
  const id = `trigger-${host.nextId()}`;
  const next = nextFiring(wanted.rule, host.now(), host.state.timeZone);
  const made = { id, fn: wanted.fn, owner: running.as, rule: wanted.rule, next };
  host.change({ kind: 'triggers', triggers: [...host.state.triggers, made] }, 'triggers');
  return infoOf(made);
}

export function deleteTrigger(host: Host, running: Running, id: string): null {
  if (!mine(host, running).some((it) => it.id === id))
    throw new ServiceError('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
  host.change({ kind: 'triggers', triggers: host.state.triggers.filter((it) => it.id !== id) }, 'triggers');
  return null;
}
