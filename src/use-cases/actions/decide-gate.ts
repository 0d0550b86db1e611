import { evaluateGate, needsOf, open } from '../../domain/gates/evaluate';
import { gateIds, type GateId } from '../../domain/gates/gate';
import { currentGate } from '../../domain/releases/lifecycle';
import type { ChildTab } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import { action, refuse, states } from '../acting/action';
import { gateTabs } from '../acting/automatic-gate';
import { fields } from '../acting/field';
import { planLessonColumns, pastLessons } from '../acting/lessons';
import { passedAlready } from '../acting/late';
import { passGate } from '../acting/pass-gate';
import { ownPackage } from '../packages/named';
import { unanswered } from '../acting/work';

export const gateOf = (subject: string): GateId | undefined => gateIds.find((it) => it === subject);

/** Passes a gate when every criterion of it is met or does not apply (domain.md 2.3); the Go/No-Go has its own session. */
export const decideGate = action({
  at: states.open,
  careful: true,
  tabs: (subject) => [...new Set([...gateTabs, ...needsFor(subject)])],
  right: ({ subject }) => ({ gate: gateOf(subject) ?? 'G0' }),
  alsoReads: (subject) => (subject === 'G0' ? { columns: [planLessonColumns] } : {}),
  thenReads: ownPackage,
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
    const passed = passGate(scene, gate, { note: values.text('note'), by: '' });
    return gate === 'G0' ? { ...passed, changes: [...passed.changes, ...pastLessons(scene)] } : passed;
  },
});

const needsFor = (subject: string): readonly ChildTab[] => {
  const gate = gateOf(subject);
  return gate ? needsOf(gate) : [];
};
