import { isAssessed } from '../../domain/releases/change-state';
import { peopleWith } from '../../domain/people/person';
import type { Found } from '../../domain/register/found';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { refuse, refuseField } from './action';
import { fields, type FieldSpec } from './field';
import { subjectIn, type Scene } from './scene';
import { standsFor } from './stands-for';
import type { Values } from './values';

/** On the route CAB a member decides under the name of the chair [ACT-37]. */
export function chairField(scene: Scene): readonly FieldSpec[] {
  if (subjectIn(scene, 'changes')?.route !== 'cab') return [];
  const chair = peopleWith(scene.settings, 'cab-chair', scene.today)[0]?.mail ?? '';
  return [fields.person('chair', { required: true, value: chair })];
}

/** Addresses of the CAB and its chair. */
const boardOf = ({ settings, today }: Scene): readonly string[] =>
  ['cab', 'cab-chair'].flatMap((role) => peopleWith(settings, role, today).map((it) => it.mail));

/** True where the word on this RFC is the CAB's, and this person is not of it; the pages do not offer it then. */
export const isForTheBoard = (scene: Scene, { route }: Pick<Found<'changes'>, 'route'>): boolean =>
  route === 'cab' && !standsFor(scene, boardOf(scene));

/** Why this person is not the change authority of an RFC: it is their own, nobody assessed it, or the CAB decides it; nothing where they are. */
export function authorityRefusal(scene: Scene, change: Found<'changes'>, values: Values): Refusal | undefined {
  const { actor, settings, today } = scene;
  if (change.recordedBy === actor.mail || change.requester === actor.mail) return refuse(text('refused.own-change'));
  if (!isAssessed(change)) return refuse(text('refused.change-unassessed'));
  if (change.route !== 'cab') return undefined;
  if (isForTheBoard(scene, change)) return refuse(text('refused.change-cab'), { who: boardOf(scene) });
  return peopleWith(settings, 'cab-chair', today).some((it) => it.mail === values.text('chair'))
    ? undefined
    : refuseField('chair', text('refused.no-chair'));
}
