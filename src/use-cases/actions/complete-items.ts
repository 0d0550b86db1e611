import { isProven } from '../../domain/checklist/evidence';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { doneItems, notDone } from '../acting/done-items';
import { fields } from '../acting/field';
import { tellConsulted } from '../acting/tell-involved';
import { isRefusal, itemsField, tickedItems } from '../acting/ticked';

/** Says that the ticked items are true, with the link or record number that high and medium items need; someone else validates [CHK-01]. */
export const completeItems = action({
  at: [...states.afterPlanning, 'closed'],
  perItem: true,
  tabs: () => ['checklist', 'tasks'],
  fields: (scene) => [
    itemsField(),
    fields.link('evidence'),
    fields.text('recordNumber', { max: 60, help: 'field.recordNumber.help' }),
    fields.day('evidenceOn', { value: scene.today }),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const items = tickedItems(scene, values, {
      action: 'complete-items',
      objection: (it) => notDone(scene, it),
    });
    if (isRefusal(items)) return items;
    const evidence = values.text('evidence');
    const evidenceRef = values.text('recordNumber');
    const evidenceOn = values.text('evidenceOn') || scene.today;
    if (evidenceOn > scene.today) return refuseField('evidenceOn', text('form.future'));
    const given = evidence !== '' || evidenceRef !== '';
    if (!given && items.some((it) => !isProven(it))) return refuseField('evidence', text('refused.evidence'));
    const note = values.text('note');
    const kind = evidence !== '' ? 'link' : evidenceRef !== '' ? 'record' : 'sentence';
    return step(
      doneItems(scene, items, (it) => ({
        reason: note || it.reason,
        ...(given || it.evidenceKind === ''
          ? { evidence: evidence || it.evidence, evidenceRef, evidenceKind: kind, evidenceOn, message: '' }
          : {}),
      })),
      text('said.items-done', { count: items.length }),
      tellConsulted(scene, items),
    );
  },
});
