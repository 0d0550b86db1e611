import { isAdvisory, openHigh, openMedium } from '../../domain/checklist/blocking';
import { circumstanceOf } from '../../domain/checklist/software';
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
    return open.length === 0 ? undefined : text('refused.not-ready', { names: open.join(', ') });
  },
  fields: () => [fields.long('note', { max: 2_000 })],
  decide: ({ release, actor, now }, values) => {
    const why = values.text('note');
    const row = { kind: 'confirmation', gate: 'G4', person: actor.mail, result: 'done', at: now, reason: why } as const;
    return step([{ create: 'decisions', release: release.id, set: row, why }], text('said.readiness-confirmed'));
  },
});

/** High and medium items that keep the release from being ready; the vote itself (item N5) comes later. */
function openItems(scene: Scene): readonly string[] {
  const { file, release, settings } = scene;
  if (isAdvisory(release.plannedGoLive, settings.companySettings.checklistCutOff)) return [];
  const items = file.of('checklist').filter((it) => it.item !== 'N5');
  const circumstance = circumstanceOf(factsOf(scene));
  return [...openHigh(items, circumstance), ...openMedium(items, circumstance)].map((it) => it.item);
}
