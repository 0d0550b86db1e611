import { formatDay } from '../../domain/calendar/day';
import { dayIn } from '../../domain/calendar/zone';
import { gateRecordIn } from '../../domain/documents/gate-record';
import { evaluateGate } from '../../domain/gates/evaluate';
import { gateIds, type CriterionVerdict, type GateId } from '../../domain/gates/gate';
import type { Found } from '../../domain/register/found';
import { nameOf } from '../../domain/people/person';
import { currentGate, hasPassed } from '../../domain/releases/lifecycle';
import { say, text, type Text } from '../../domain/text/say';
import type { CriterionView, GateView } from '../../sidebar-api';
import { factsOf } from '../acting/facts-of';
import type { Scene } from '../acting/scene';

/** Verdicts of the gate at which the release stands; none where it stands at no gate. */
export function currentVerdicts(scene: Scene): readonly CriterionVerdict[] {
  const gate = currentGate(scene.release.state);
  return gate === null ? [] : evaluateGate(gate, factsOf(scene));
}

/** The gates of a release: a passed one with who and when, the others with each criterion and why it stands as it does. */
export const gateViews = (scene: Scene): readonly GateView[] => gateIds.map((it) => gateView(it, scene));

function gateView(gate: GateId, scene: Scene): GateView {
  const { language } = scene.actor;
  const { state } = scene.release;
  const passed = hasPassed(state, gate);
  const criteria =
    passed || state === 'draft' ? [] : evaluateGate(gate, factsOf(scene)).map((it) => criterionView(it, scene));
  return {
    gate,
    title: say(language, text(`page.gate.${gate}.title`)),
    question: say(language, text(`page.gate.${gate}.question`)),
    state: passed ? 'passed' : currentGate(state) === gate ? 'current' : 'later',
    passedText: passed ? passedText(gate, scene) : '',
    ...documentOf(gate, scene),
    criteria,
  };
}

/** The last decision of a gate; the Go/No-Go is the session's. */
function decisionOf(gate: GateId, { file }: Scene): Found<'decisions'> | undefined {
  const rows = file
    .of('decisions')
    .filter((it) => (it.kind === 'gate' && it.gate === gate) || (gate === 'G4' && it.kind === 'session'));
  return rows[rows.length - 1];
}

/** A decision with a document is opened by its id; also a Go that was a No. */
function documentOf(gate: GateId, scene: Scene): { readonly document?: string } {
  const row = decisionOf(gate, scene);
  return row && gateRecordIn(row.snapshot) ? { document: row.id } : {};
}

function passedText(gate: GateId, scene: Scene): string {
  const {
    settings,
    actor: { language },
  } = scene;
  const row = decisionOf(gate, scene);
  if (!row) return '';
  const day = formatDay(dayIn(settings.companySettings.zone, row.at), language);
  return say(
    language,
    text(row.capacity === 'automatic' ? 'page.gate.automatic' : 'page.gate.passed', {
      name: nameOf(settings, row.person),
      day,
    }),
  );
}

function criterionView({ criterion, verdict }: CriterionVerdict, { actor: { language } }: Scene): CriterionView {
  const because = verdict.because ? say(language, verdict.because) : '';
  return {
    id: criterion.id,
    title: say(language, criterion.title),
    state: verdict.state,
    text: say(language, stateText(verdict.state, because)),
    action: criterion.action,
  };
}

const stateText = (state: CriterionView['state'], because: string): Text =>
  because === '' ? text('page.verdict.met') : text(`page.verdict.${state}.because`, { because });
