import type { GateId } from '../../domain/gates/gate';
import { evaluateGate } from '../../domain/gates/evaluate';
import { everyoneOn } from '../../domain/people/involved';
import { text } from '../../domain/text/say';
import { step, type Step } from './action';
import { afterChanges } from './after';
import { factsOf } from './facts-of';
import { gateRecordOf } from '../documents/gate-record-of';
import { effectOf } from './gate-effects';
import type { Scene } from './scene';
import { closePhase, openPhase } from './work';

/** What follows once a gate is passed: its record, the next state with its effects, tasks of the old phase closed and of the new one opened. `by`: a person, or the evidence alone. */
export function passGate(
  scene: Scene,
  gate: GateId,
  { note, by }: { readonly note: string; readonly by: string },
): Step {
  const effect = effectOf(gate, scene);
  const closed = closePhase(scene, scene.release.state);
  const file = afterChanges(scene.file, effect);
  const opened =
    file.release.state === 'closed'
      ? { changes: [], notices: [] }
      : openPhase({ ...scene, file }, file.release, file.release.state);
  const row = {
    kind: 'gate',
    gate,
    person: scene.actor.mail,
    capacity: by,
    result: 'passed',
    at: scene.now,
    reason: note,
    snapshot: JSON.stringify({ document: gateRecordOf(scene, gate, evaluateGate(gate, factsOf(scene))) }),
  } as const;
  return step(
    [
      { create: 'decisions', release: scene.release.id, set: row, why: note },
      ...effect,
      ...closed.changes,
      ...opened.changes,
    ],
    text('said.gate-passed', { gate }),
    [
      { key: closingKey(gate), to: everyoneOn(scene.release), chat: true, what: gate, reason: note },
      ...closed.notices,
      ...opened.notices,
    ],
  );
}

const closingKey = (gate: GateId) => (gate === 'G5b' ? 'hypercare-exit' : gate === 'G5c' ? 'closed' : 'gate-passed');
