import type { DeskActionId } from '../../domain/rights/actions';
import { say, text } from '../../domain/text/say';
import type { ActAnswer, ActRequest } from '../../sidebar-api';
import { refuse } from '../acting/action';
import { mergeChanges } from '../acting/after';
import { refusedOnRegister } from '../acting/may-on-register';
import { parseValues } from '../acting/parse-values';
import type { Circumstances, Command, Plan, Refusal, World } from '../ports';
import type { DeskAction, DeskStep } from './desk-action';
import { deskSceneOf, type DeskScene } from './desk-scene';

/** An act on the register as a command of the store: person, right, state and form are checked, then it decides. */
export function deskCommandOf(id: DeskActionId, action: DeskAction): Command<ActRequest, ActAnswer> {
  return {
    name: id,
    wants: ({ subject }) => action.wants(subject),
    more: (world, request) => action.thenReads?.(world, request) ?? [],
    decide: (world, request, known) => decide({ id, action, request, known }, world),
  };
}

interface Asked {
  readonly id: DeskActionId;
  readonly action: DeskAction;
  readonly request: ActRequest;
  readonly known: Circumstances;
}

function decide({ id, action, request, known }: Asked, world: World): Plan<ActAnswer> | Refusal {
  const scene = deskSceneOf(world, request.subject, known);
  if (!scene) return refuse(text('right.unknown', { mail: known.actor }));
  const no = deskRefusal(id, action, scene);
  if (no) return no;
  const values = parseValues(action.fields(scene), request.values, scene);
  if ('wrong' in values) return refuse(text('form.wrong'), { fields: values.wrong });
  const outcome = action.decide(scene, values);
  return outcome.kind === 'refusal' ? outcome : planOf(scene, outcome);
}

/** Why this person cannot do it now: rights first, then the state of things; nothing where they can. */
export function deskRefusal(id: DeskActionId, action: DeskAction, scene: DeskScene): Refusal | undefined {
  const no = refusedOnRegister(id, { settings: scene.settings, now: scene.now, actor: scene.actor.mail });
  if (no) return no;
  const why = action.blocked?.(scene);
  return why && refuse(why);
}

function planOf(scene: DeskScene, { changes, notices, said, created, settles }: DeskStep): Plan<ActAnswer> {
  const why = say(scene.settings.companySettings.language, said);
  return {
    kind: 'plan',
    changes: mergeChanges(changes).map((it) => (it.why === '' ? { ...it, why } : it)),
    notices,
    ...(settles ? { settles } : {}),
    answer: { release: created ?? '', said: say(scene.actor.language, said) },
  };
}
