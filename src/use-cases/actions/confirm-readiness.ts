import { evaluateGate } from '../../domain/gates/evaluate';
import { readinessConfirmed } from '../../domain/go-no-go/readiness';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { factsOf } from '../acting/facts-of';
import { fields } from '../acting/field';
import type { Scene } from '../acting/scene';

/** The Delivery Manager confirms every prerequisite; offered only while no high or medium item is open without an accepted exception [WF-21]. */
export const confirmReadiness = action({
  at: ['move2run'],
  careful: true,
  tabs: () => ['checklist', 'decisions', 'changes', 'components'],
  blocked: (scene) => {
    if (readinessConfirmed(scene.file)) return text('refused.readiness-confirmed');
    const open = openItems(scene);
    return open.length === 0 ? undefined : text('refused.not-ready', { reasons: open });
  },
  fields: () => [fields.long('note', { max: 2_000 })],
  decide: ({ release, actor, now }, values) => {
    const why = values.text('note');
    const row = { kind: 'confirmation', gate: 'G4', person: actor.mail, result: 'done', at: now, reason: why } as const;
    return step([{ create: 'decisions', release: release.id, set: row, why }], text('said.readiness-confirmed'));
  },
});

const openItems = (scene: Scene) =>
  evaluateGate('G4', factsOf(scene)).flatMap(({ criterion, verdict }) =>
    (criterion.id === 'high-items' || criterion.id === 'medium-items') && verdict.state === 'not-met'
      ? [verdict.because]
      : [],
  );
