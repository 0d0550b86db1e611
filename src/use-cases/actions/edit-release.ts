import { replanReasons } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { wallOf } from '../acting/draft-fields';
import { fields, optionsOf, type FieldSpec } from '../acting/field';
import { followPeople } from '../acting/follow-people';
import { movePlan, windowSet } from '../acting/move-plan';
import { windowRefused } from '../acting/moved-window';
import { reopenDecision } from '../acting/reopen-decision';
import type { Scene } from '../acting/scene';
import { tiedReleases } from '../acting/tied';
import { updateRelease } from '../acting/set';
import { teamKept } from '../acting/team-kept';
import type { Values } from '../acting/values';

const texts = ['title', 'version', 'objective', 'justification', 'benefit', 'description', 'itsmNumber'] as const;
const leads = ['serviceOwner', 'deliveryManager', 'deputy', 'buildLead', 'runLead', 'signatory'] as const;

/** Corrects the texts, people or window of a running release. A new window after the Go asks for a new decision. */
export const editRelease = action({
  at: states.open,
  onHold: true,
  careful: true,
  tabs: () => ['milestones', 'checklist', 'tasks'],
  thenReads: tiedReleases,
  fields: form,
  decide: (scene, values) => {
    const window = { start: values.text('windowStart'), end: values.text('windowEnd') };
    const moved = window.start !== scene.release.windowStart || window.end !== scene.release.windowEnd;
    const no = moved ? windowRefused(scene, window) : undefined;
    if (no) return no;
    const why = values.text('reason');
    const cause = chosen(replanReasons, values.text('replanReason'));
    if (moved && why === '' && scene.release.baselineGoLive !== '') return refuseField('reason', text('form.missing'));
    const set = {
      ...textsAndPeople(values),
      ...(moved ? windowSet(scene, window, { reason: cause || 'other', note: why }) : {}),
    };
    const planned = { ...scene.release, ...set };
    const renamed = values.text('version') !== scene.release.version;
    const back =
      moved || renamed
        ? reopenDecision(scene, text(moved ? 'reopened.window' : 'reopened.package'))
        : { changes: [], notices: [] };
    const plan = moved ? movePlan(scene, planned, { 'go-live': planned.plannedGoLive }) : [];
    const work = followPeople(scene, planned);
    return step([updateRelease(scene, set, why), ...plan, ...back.changes, ...work.changes], text('said.saved'), [
      ...back.notices,
      ...work.notices,
    ]);
  },
});

function form(scene: Scene): readonly FieldSpec[] {
  const { release } = scene;
  return [
    fields.text('title', { group: 'group.what', value: release.title, required: true }),
    fields.text('version', { group: 'group.what', value: release.version, max: 60, required: true }),
    ...(['objective', 'justification', 'benefit', 'description'] as const).map((it) =>
      fields.long(it, { group: 'group.what', value: release[it] }),
    ),
    fields.text('itsmNumber', { group: 'group.what', value: release.itsmNumber, max: 60 }),
    fields.moment('windowStart', { group: 'group.window', value: wallOf(scene, release.windowStart), required: true }),
    fields.moment('windowEnd', { group: 'group.window', value: wallOf(scene, release.windowEnd), required: true }),
    ...leads.map((it) =>
      fields.person(it, { group: 'group.people', value: release[it], required: teamKept(release, it) }),
    ),
    fields.people('itLeads', { group: 'group.people', value: release.itLeads }),
    fields.choice('replanReason', optionsOf(replanReasons), { value: 'other', help: 'field.replanReason.help' }),
    fields.long('reason', { max: 2_000, help: 'field.reason.window' }),
  ];
}

const textsAndPeople = (values: Values): FieldsOf<'releases'> => ({
  ...Object.fromEntries([...texts, ...leads].map((it) => [it, values.text(it)])),
  itLeads: values.list('itLeads'),
});
