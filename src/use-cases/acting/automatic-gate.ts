import { evaluateGate, needsOf, open } from '../../domain/gates/evaluate';
import { currentGate } from '../../domain/releases/lifecycle';
import { opensByItself } from '../../domain/releases/automatic-gates';
import type { Found } from '../../domain/register/found';
import type { ChildTab } from '../../domain/register/workbook';
import { say, text } from '../../domain/text/say';
import type { Change, Wants } from '../ports';
import { step, type Step } from './action';
import { afterChanges } from './after';
import { factsOf } from './facts-of';
import { passGate } from './pass-gate';
import { ownPackage } from '../packages/named';
import type { Scene } from './scene';
import { unanswered } from './work';

/** Tabs that a gate changes besides those that its criteria judge. */
export const gateTabs: readonly ChildTab[] = [
  'tasks',
  'milestones',
  'decisions',
  'checklist',
  'runbook',
  'communications',
  'reviews',
];

/** What has to be read of a release whose gates open by themselves; nothing of any other. */
export function gateWants(release: Found<'releases'>): readonly Wants[] {
  const gate = currentGate(release.state);
  if (!opensByItself(release) || gate === null || gate === 'G4') return [];
  return [
    ...ownPackage(release),
    { children: { release: release.id, tabs: [...new Set([...gateTabs, ...needsOf(gate)])] } },
  ];
}

/**
 * The step, and the gate that it opens where evidence alone opens the gates of the model: every criterion is met once the
 * step is done, and no comment is still waited for. Recorded as automatic [MOD-09]. The Go/No-Go is never automatic.
 */
export function withAutomaticGate(scene: Scene, done: Step): Step {
  const gate = currentGate(scene.release.state);
  if (gate === null || gateWants(scene.release).length === 0) return done;
  const file = afterChanges(scene.file, done.changes);
  const later = { ...scene, file, release: file.release };
  if (file.release.state !== scene.release.state || file.release.hold !== '') return done;
  if (unanswered(later, file.release.state).length > 0 || !open(evaluateGate(gate, factsOf(later)))) return done;
  const note = say(scene.settings.companySettings.language, text('gate.automatic'));
  const passed = passGate(later, gate, { note, by: 'automatic' });
  return step(folded(done.changes, passed.changes), passed.said, [...done.notices, ...passed.notices]);
}

/** Both lists of changes as one; an update of a record that the first list makes becomes part of making it. */
function folded(made: readonly Change[], more: readonly Change[]): readonly Change[] {
  const all = [...made];
  for (const change of more) {
    const place = 'update' in change ? madeAt(made, change) : -1;
    const target = all[place];
    if (target === undefined) all.push(change);
    else {
      // As plain objects: spreading the union of all tabs takes the compiler minutes.
      const [base, first, second]: readonly object[] = [target, target.set, change.set];
      all[place] = { ...base, set: { ...first, ...second } } as Change;
    }
  }
  return all;
}

/** Where a list makes the record that an update is about; records without an id are counted by tab, as `afterChanges` names them. */
function madeAt(made: readonly Change[], { update, id }: Extract<Change, { readonly update: unknown }>): number {
  const ofTab = made.flatMap((it, place) => ('create' in it && it.create === update ? [{ it, place }] : []));
  return ofTab.find(({ it }, nth) => ('id' in it && it.id === id) || `new ${nth + 1}` === id)?.place ?? -1;
}
