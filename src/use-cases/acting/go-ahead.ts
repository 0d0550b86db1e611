import { evaluateGate, open } from '../../domain/gates/evaluate';
import type { CriterionVerdict, Facts } from '../../domain/gates/gate';
import { atGo } from './at-go';
import { withDetail } from '../../domain/releases/details';
import { nextState } from '../../domain/releases/lifecycle';
import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import { say, text } from '../../domain/text/say';
import type { Change, Refusal } from '../ports';
import { refuse, refuseField, step, type Step } from './action';
import { afterChanges } from './after';
import { factsOf } from './facts-of';
import { everyoneOn } from '../../domain/people/involved';
import { peopleWith } from '../../domain/people/person';
import { isOpenCondition } from '../../domain/go-no-go/conditions';
import { bindingNoGos } from '../../domain/go-no-go/outcome';
import { votesIn } from '../../domain/go-no-go/session';
import type { NoticeWish } from './notice-wish';
import type { Scene } from './scene';
import { packSnapshot } from './pack-snapshot';
import { updateRelease } from './set';
import type { Values } from './values';
import { closePhase, openPhase } from './work';

interface Decision {
  readonly session: Found<'decisions'>;
  readonly decision: 'go' | 'go-with-conditions';
  readonly values: Values;
}

/**
 * A Go: every criterion of G4 stands, conditions have owner and day, and a No-Go of an IT Lead is overridden only with a
 * reason that is mailed to the Delivery Lead (ambiguity 19). What was decided upon is kept as it stood.
 */
export function decideGoAhead(scene: Scene, { session, decision, values }: Decision): Step | Refusal {
  const override = values.text('override');
  const noGo = bindingNoGos(scene.release, votesIn(scene.file, session.id), scene);
  if (noGo.length > 0 && override === '')
    return refuseField('override', text('refused.override-reason', { count: noGo.length }));
  const own: readonly Change[] = [
    ...ownVote(scene, session, decision),
    ...overrideRow(scene, session, noGo.length > 0 ? override : ''),
  ];
  const facts = factsOf({ ...scene, file: afterChanges(scene.file, own) });
  const verdicts = evaluateGate('G4', facts);
  const reasons = verdicts.flatMap(({ verdict }) =>
    verdict.state === 'not-met' || verdict.state === 'unknown' ? [verdict.because] : [],
  );
  if (!open(verdicts))
    return refuse(text('refused.gate-closed', { gate: 'G4', count: reasons.length }), {
      reasons,
      next: text('refused.gate-closed.next'),
    });
  const conditions = scene.file.of('decisions').filter((it) => it.kind === 'condition' && it.session === session.id);
  if (decision === 'go-with-conditions' && conditions.length === 0)
    return refuseField('decision', text('refused.no-conditions'));
  return authorised(scene, { session, decision, values }, { own, facts, verdicts, overridden: noGo.length > 0 });
}

interface Ground {
  readonly own: readonly Change[];
  /** What the gate was judged on: the register with the decider's own vote. */
  readonly facts: Facts;
  readonly verdicts: readonly CriterionVerdict[];
  readonly overridden: boolean;
}

function authorised(
  scene: Scene,
  { session, decision, values }: Decision,
  { own, facts, verdicts, overridden }: Ground,
): Step {
  const { release, now } = scene;
  const set: FieldsOf<'releases'> = {
    state: nextState(release.state, { event: 'authorise' }),
    decision,
    decidedAt: now,
    approvalRef: values.text('approvalRef'),
    closure: withDetail(release, 'closure', { approvedAt: values.text('approvalRef') === '' ? '' : now }),
    ...atGo(facts),
  };
  const closed = closePhase(scene, 'move2run');
  const opened = openPhase(scene, { ...release, ...set }, 'deploying');
  const why = values.text('reason');
  const result: FieldsOf<'decisions'> = {
    result: decision,
    at: now,
    reason: why,
    snapshot: packSnapshot(
      { ...scene, file: facts.file },
      { session: session.id, verdicts, attended: values.list('participants') },
    ),
  };
  const notices: NoticeWish[] = [
    { key: 'decision', to: everyoneOn(release), chat: true, what: text(`decision.${decision}`), reason: why },
  ];
  if (overridden)
    notices.push({
      key: 'override',
      to: peopleWith(scene.settings, 'delivery-lead', scene.today).map((it) => it.mail),
      reason: values.text('override'),
    });
  const changes: Change[] = [
    ...own,
    { update: 'decisions', id: session.id, set: result, why },
    updateRelease(scene, set, why),
    ...conditionTasks(scene, session),
    ...closed.changes,
    ...opened.changes,
  ];
  return step(changes, text('said.authorised'), [...notices, ...closed.notices, ...opened.notices]);
}

/** Who decides has voted: the Delivery Manager's own vote is the decision, where none was cast. */
function ownVote(scene: Scene, session: Found<'decisions'>, decision: Decision['decision']): readonly Change[] {
  const { actor, now, release, file } = scene;
  if (votesIn(file, session.id).some((it) => it.person === actor.mail)) return [];
  const set = {
    kind: 'vote',
    gate: 'G4',
    session: session.id,
    person: actor.mail,
    capacity: 'dm',
    result: decision,
    at: now,
  } as const;
  return [{ create: 'decisions', release: release.id, set, why: '' }];
}

function overrideRow({ actor, now, release }: Scene, session: Found<'decisions'>, reason: string): readonly Change[] {
  if (reason === '') return [];
  const set = {
    kind: 'override',
    gate: 'G4',
    session: session.id,
    person: actor.mail,
    result: 'done',
    at: now,
    reason,
  } as const;
  return [{ create: 'decisions', release: release.id, set, why: reason }];
}

/** Each condition is a task of its owner, so that it stands in My work with its day until it is kept. */
const conditionTasks = ({ file, release, settings, now }: Scene, session: Found<'decisions'>): readonly Change[] =>
  file
    .of('decisions')
    .filter((it) => isOpenCondition(it) && it.session === session.id)
    .map(({ id, person, due, reason }): Change => {
      const title = say(settings.companySettings.language, text('asked.condition', { condition: reason }));
      const set = { raciRow: id, kind: 'do', title, person, due, state: 'open', openedAt: now } as const;
      return { create: 'tasks', release: release.id, set, why: '' };
    });
