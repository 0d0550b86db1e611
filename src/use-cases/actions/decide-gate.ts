import { evaluateGate, needsOf, open } from '../../domain/gates/evaluate';
import { gateIds, type GateId } from '../../domain/gates/gate';
import { currentGate } from '../../domain/releases/lifecycle';
import type { ChildTab } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import { action, refuse, states, step } from '../acting/action';
import { everyoneOn } from '../../domain/people/involved';
import { fields } from '../acting/field';
import { effectOf } from '../acting/gate-effects';
import { passedAlready } from '../acting/late';
import type { Scene } from '../acting/scene';
import { closePhase, openPhase, unanswered } from '../acting/work';
import { afterChanges } from '../acting/after';

/** Tabs that a gate changes besides those that its criteria judge. */
const changed: readonly ChildTab[] = [
  'tasks',
  'milestones',
  'decisions',
  'checklist',
  'runbook',
  'communications',
  'reviews',
];

export const gateOf = (subject: string): GateId | undefined => gateIds.find((it) => it === subject);

/** Passes a gate when every criterion of it is met or does not apply (domain.md 2.3); the Go/No-Go has its own session. */
export const decideGate = action({
  at: states.open,
  careful: true,
  tabs: (subject) => [...new Set([...changed, ...needsFor(subject)])],
  right: ({ subject }) => ({ gate: gateOf(subject) ?? 'G0' }),
  late: passedAlready,
  blocked: (scene) => {
    const gate = gateOf(scene.subject);
    if (!gate || gate === 'G4') return text('refused.gate-unknown', { gate: scene.subject });
    return scene.release.state !== '' && currentGate(scene.release.state) === gate
      ? undefined
      : text('refused.gate-not-now', { gate });
  },
  fields: (scene) => [
    fields.long('note', {
      max: 2_000,
      required: unanswered(scene, scene.release.state).length > 0,
      help: 'field.note.gate',
    }),
  ],
  decide: (scene, values) => {
    const gate = gateOf(scene.subject) ?? 'G0';
    const { file, settings, now, today } = scene;
    const verdicts = evaluateGate(gate, { file, settings, now, today });
    if (!open(verdicts)) {
      const reasons = verdicts.flatMap(({ verdict }) =>
        verdict.state === 'not-met' || verdict.state === 'unknown' ? [verdict.because] : [],
      );
      return refuse(text('refused.gate-closed', { gate, count: reasons.length }), {
        reasons,
        next: text('refused.gate-closed.next'),
      });
    }
    return passed(scene, gate, values.text('note'));
  },
});

const needsFor = (subject: string): readonly ChildTab[] => {
  const gate = gateOf(subject);
  return gate ? needsOf(gate) : [];
};

function passed(scene: Scene, gate: GateId, note: string) {
  const effect = effectOf(gate, scene);
  const closed = closePhase(scene, scene.release.state);
  const file = afterChanges(scene.file, effect);
  const opened =
    file.release.state === 'closed'
      ? { changes: [], notices: [] }
      : openPhase({ ...scene, file }, file.release, file.release.state);
  const row = { kind: 'gate', gate, person: scene.actor.mail, result: 'passed', at: scene.now, reason: note } as const;
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
