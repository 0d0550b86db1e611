import { peopleWith } from '../../domain/people/person';
import { slaResults } from '../../domain/register/vocabulary';
import { detailOf, withDetail } from '../../domain/releases/details';
import { say, text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuseField, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { doneItems, serviceLevels } from '../acting/done-items';
import { fields, optionsOf } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import { replyDay } from '../acting/work';

/** Says whether the release keeps the service levels and contracts in force. If it does not, an exception opens: the Service Level Manager is asked, a risk is added, Service Owner and Delivery Manager decide (ambiguity 31) [INT-11]. */
export const stateServiceLevels = action({
  at: states.prepared,
  tabs: () => ['checklist', 'risks', 'tasks'],
  fields: ({ release }) => {
    const { sla, slaNote, slaLink } = detailOf(release, 'handOver');
    return [
      fields.choice('slaResult', optionsOf(slaResults), { required: true, value: sla }),
      fields.long('note', { max: 2_000, value: slaNote }),
      fields.link('evidence', { value: slaLink }),
    ];
  },
  decide: (scene, values) => {
    const { release, actor, today } = scene;
    const sla = chosen(slaResults, values.text('slaResult'));
    const note = values.text('note');
    if (sla === 'breach' && note === '') return refuseField('note', text('form.missing'));
    const handOver = withDetail(release, 'handOver', {
      sla,
      slaNote: note,
      slaLink: values.text('evidence'),
      slaBy: actor.mail,
      slaOn: today,
      slaOwner: '',
      slaManager: '',
    });
    const said = updateRelease(scene, { handOver }, note);
    if (sla !== 'breach')
      return step(
        [said, ...exception(scene, '', ''), ...proven(scene, values.text('evidence'), note)],
        text('said.sla'),
      );
    return step([said, ...exception(scene, 'requested', note), ...consequences(scene, note)], text('said.sla-breach'), [
      {
        key: 'exception-asked',
        to: [release.serviceOwner, release.deliveryManager],
        what: serviceLevels,
        reason: note,
      },
      { key: 'comment-asked', to: managersOf(scene), what: note, date: replyDay(scene) },
    ]);
  },
});

const managersOf = ({ settings, today }: Scene): readonly string[] =>
  peopleWith(settings, 'service-level-manager', today).map((it) => it.mail);

// Saying "complies" takes back an exception that a breach had opened, and leaves one that was asked for otherwise.
function exception(scene: Scene, state: 'requested' | '', reason: string): readonly Change[] {
  const breached = detailOf(scene.release, 'handOver').sla === 'breach';
  const asked = state === '' ? '' : scene.actor.mail;
  return scene.file
    .of('checklist')
    .filter((it) => it.item === serviceLevels && (state !== '' || breached))
    .map((it): Change => ({
      update: 'checklist',
      id: it.id,
      set: { exception: state, exceptionAskedBy: asked, exceptionBy: '', reason, ...(state === '' ? {} : reopened) },
      why: reason,
    }));
}

// The check result is what the item asks for: with its link the item is done, and another person validates it.
const proven = (scene: Scene, evidence: string, reason: string): readonly Change[] =>
  evidence === ''
    ? []
    : doneItems(
        scene,
        scene.file.of('checklist').filter((it) => it.item === serviceLevels && isOpen(it.state)),
        () => ({ evidence, evidenceKind: 'link', evidenceRef: '', evidenceOn: scene.today, message: '', reason }),
      );

const isOpen = (state: string): boolean => state === 'open' || state === 'in-progress';

const reopened = { state: 'open', doneBy: '', validatedBy: '', validatedAt: '' } as const;

function consequences(scene: Scene, note: string): readonly Change[] {
  const { release, settings, now, file } = scene;
  const title = say(settings.companySettings.language, text('asked.sla', { note }));
  const risk = { title, probability: 'high', impact: 'medium', owner: release.serviceOwner, measure: note } as const;
  const known = file.of('risks').some((it) => it.title === title && it.closedOn === '');
  return [
    ...(known ? [] : [{ create: 'risks', release: release.id, set: risk, why: note } as const]),
    ...managersOf(scene).map((person): Change => ({
      create: 'tasks',
      release: release.id,
      set: { raciRow: 'sla', kind: 'comment', title, person, due: replyDay(scene), state: 'open', openedAt: now },
      why: '',
    })),
  ];
}
