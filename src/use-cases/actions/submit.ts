import { classify } from '../../domain/releases/classify';
import { rollOutColumns, sameRollOut } from '../../domain/releases/same-roll-out';
import { proposeModel } from '../../domain/releases/model';
import { riskOf } from '../../domain/releases/risk';
import { missingOnForm } from '../acting/missing-on-form';
import { detailOf } from '../../domain/releases/details';
import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuse, refuseField, step } from '../acting/action';
import { draftFields, draftSet } from '../acting/draft-fields';
import { nextState } from '../../domain/releases/lifecycle';
import { proposePeople } from '../acting/propose-people';
import { isNew, type Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import { openPhase } from '../acting/work';

/** Sends a complete request on its way: type, model, people and settings are fixed, and Initiation opens [IN-01, WF-04]. */
export const submit = action({
  at: ['draft'],
  careful: true,
  tabs: () => ['tasks', 'milestones'],
  alsoReads: () => ({ columns: [{ tab: 'releases', names: rollOutColumns }] }),
  fields: draftFields,
  decide: (scene, values) => {
    const drafted = { ...scene.release, ...draftSet(scene, values) };
    const missing = missingOnForm(drafted, scene.settings, scene.today);
    if (missing.length > 0) {
      const reasons = [...new Map(missing.map(([, why]) => [why.key, why])).values()];
      return refuse(text('refused.incomplete'), {
        fields: Object.fromEntries(missing),
        reasons,
        next: text('refused.incomplete.next'),
      });
    }
    const twin = sameRollOut(drafted, scene.world.rows('releases'));
    if (twin !== '') return refuseField('version', text('refused.same-roll-out', { id: twin }));
    const release = { ...drafted, ...submittedSet(scene, drafted) };
    const opened = openPhase(scene, release, 'initiation');
    const told = [release.serviceOwner, release.deliveryManager, release.deputy, ...release.itLeads];
    return step([written(scene, release), ...opened.changes], text('said.submitted', { title: release.title }), [
      { key: 'release-submitted', to: told, chat: true },
      ...opened.notices,
    ]);
  },
});

/** What submission settles besides what was typed. */
function submittedSet(scene: Scene, drafted: Found<'releases'>): FieldsOf<'releases'> {
  const { type } = classify(drafted, scene.settings);
  const decided = type === 'undecided' ? 'minor' : type;
  return {
    ...proposePeople(scene.settings, drafted),
    type: decided,
    model: proposeModel(scene.settings, { type: decided, method: drafted.method, trigger: drafted.trigger }),
    riskLevel: riskOf(detailOf(drafted, 'risk')).level,
    requester: drafted.requester || scene.actor.mail,
    state: nextState(drafted.state, { event: 'submit' }),
    submittedAt: scene.now,
    settingsVersion: scene.settings.version,
    confidentiality: drafted.confidentiality || 'internal',
  };
}

/** The row as it is to be: only what differs from what the register has, so that the audit shows what was changed. */
function written(scene: Scene, release: Found<'releases'>): Change {
  const held = new Map<string, string>(
    Object.entries(scene.release).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const isOther = ([name, value]: readonly [string, unknown]): boolean => held.get(name) !== JSON.stringify(value);
  const set: FieldsOf<'releases'> = Object.fromEntries(Object.entries(release).filter(isOther));
  return isNew(scene)
    ? {
        create: 'releases',
        set: { ...set, state: release.state, method: release.method, requester: release.requester },
        why: '',
      }
    : updateRelease(scene, set);
}
