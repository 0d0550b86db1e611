import { lessonsRow } from '../../domain/reviews/asks';
import { reviewFigures } from '../../domain/reviews/figures';
import { againstSuccess } from '../../domain/reviews/success';
import { detailOf } from '../../domain/releases/details';
import { reviewKind } from '../../domain/releases/review-kind';
import { say, text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuseField, states, step } from '../acting/action';
import { factsOf } from '../acting/facts-of';
import { fields, type FieldSpec } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import type { Values } from '../acting/values';
import { replyDay } from '../acting/work';

/**
 * Records the review that was held: who took part, what went well, what to change, and whether it was a success, on figures
 * that are filled in before; everybody of the team is asked for their lessons. A pre-authorised model has the two questions
 * only (clarification 55) [WF-30, OUT-03, GOV-07, GOV-08, ACV-20, ACT-30].
 */
export const holdReview = action({
  at: [...states.after, 'rolled-back'],
  tabs: () => ['reviews', 'tasks', 'incidents', 'feedback', 'changes'],
  fields: (scene) => [
    fields.day('heldOn', { required: true, value: scene.today }),
    fields.long('wentWell', { required: true }),
    fields.long('wentWrong', { required: true }),
    ...(isLight(scene) ? [] : inFull(scene)),
  ],
  decide: (scene, values) => {
    const { release, actor } = scene;
    const heldOn = values.text('heldOn');
    if (heldOn > scene.today) return refuseField('heldOn', text('form.future'));
    const judged = isLight(scene) ? wasSuccess(scene) : values.flag('successful') === true;
    if (judged !== wasSuccess(scene) && values.text('successReason') === '')
      return refuseField('successReason', text('form.missing'));
    const set = {
      heldOn,
      kind: reviewKind(scene.settings, release),
      wentWell: values.text('wentWell'),
      wentWrong: values.text('wentWrong'),
      ledBy: actor.mail,
      successful: judged,
      ...(isLight(scene) ? { participants: [actor.mail], facts: figuresOf(scene) } : fullSet(values)),
    };
    const asks = isLight(scene) ? [] : lessonsAsked(scene, set.participants);
    return step(
      [reviewChange(scene, set), updateRelease(scene, { reviewHeld: heldOn }), ...asks],
      text('said.review-held'),
      [
        { key: 'review-invite', to: set.participants, chat: true, date: heldOn, what: text('said.review-held') },
        ...asks.map(
          (it) => ({ key: 'task-asked', to: [it.set.person], what: it.set.title, date: it.set.due }) as const,
        ),
      ],
    );
  },
});

const isLight = ({ settings, release }: Scene): boolean => reviewKind(settings, release) === 'light';
const wasSuccess = (scene: Scene): boolean => againstSuccess(factsOf(scene)).length === 0;
const figuresOf = (scene: Scene): string =>
  reviewFigures(factsOf(scene))
    .map((it) => say(scene.settings.companySettings.language, it))
    .join('\n');

const inFull = (scene: Scene): readonly FieldSpec[] => [
  fields.people('participants', { required: true }),
  fields.long('figures', { value: figuresOf(scene), help: 'field.figures.help' }),
  fields.flag('successful', { value: wasSuccess(scene), help: 'field.successful.help' }),
  fields.long('successReason', { max: 2_000 }),
  fields.link('link'),
];

const fullSet = (values: Values) => ({
  participants: values.list('participants'),
  facts: values.text('figures'),
  successReason: values.text('successReason'),
  link: values.text('link'),
});

/** A task for everybody of the team and of the review to write down what they learned [ACT-30]. */
function lessonsAsked(scene: Scene, participants: readonly string[]) {
  const { release, file, settings, now } = scene;
  const { rosterRun, rosterBuild } = detailOf(release, 'hypercare');
  const team = [release.buildLead, release.runLead, ...rosterBuild, ...rosterRun, ...participants];
  const asked = file.of('tasks').filter((it) => it.raciRow === lessonsRow);
  const title = say(settings.companySettings.language, text('asked.lessons'));
  return [...new Set(team)]
    .filter((person) => person !== '' && asked.every((it) => it.person !== person))
    .map((person) => {
      const set = {
        raciRow: lessonsRow,
        kind: 'do',
        title,
        person,
        due: replyDay(scene),
        state: 'open',
        openedAt: now,
      } as const;
      return { create: 'tasks', release: release.id, set, why: '' } as const;
    });
}

/** The planned review becomes the held one; without a plan it is a new record. */
function reviewChange({ file, release }: Scene, set: Extract<Change, { create: 'reviews' }>['set']): Change {
  const planned = file.of('reviews').find((it) => it.heldOn === '') ?? file.of('reviews')[0];
  return planned
    ? { update: 'reviews', id: planned.id, set, why: '' }
    : { create: 'reviews', release: release.id, set, why: '' };
}
