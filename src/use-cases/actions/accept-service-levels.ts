import { actsFor } from '../../domain/people/involved';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuseField, states, step } from '../acting/action';
import { chase } from '../acting/chase';
import { serviceLevels } from '../acting/done-items';
import { fields, reason } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

/** Service Owner and Delivery Manager, two people, accept that the release does not keep its service levels; the second one settles the exception (ambiguity 31, clarification 56) [INT-11]. */
export const acceptServiceLevels = action({
  at: states.prepared,
  tabs: () => ['checklist', 'tasks'],
  blocked: (scene) => {
    const { sla, slaOwner, slaManager } = detailOf(scene.release, 'handOver');
    if (sla !== 'breach') return text('refused.sla-kept');
    if (slaOwner !== '' && slaManager !== '') return text('refused.sla-accepted');
    return [slaOwner, slaManager].includes(scene.actor.mail) ? text('refused.sla-second') : undefined;
  },
  fields: () => [fields.day('due', { required: true }), reason()],
  decide: (scene, values) => {
    const { release, actor, today, file } = scene;
    const due = values.text('due');
    if (due < today) return refuseField('due', text('form.past'));
    const held = detailOf(release, 'handOver');
    const owns = isServiceOwner(scene) && held.slaOwner === '';
    const set = owns ? { slaOwner: actor.mail } : { slaManager: actor.mail };
    const { slaOwner, slaManager } = { ...held, ...set };
    const why = values.text('reason');
    const items =
      slaOwner !== '' && slaManager !== '' ? file.of('checklist').filter((it) => it.item === serviceLevels) : [];
    const owner = release.serviceOwner;
    const settled = items.map((it): Change => ({
      update: 'checklist',
      id: it.id,
      set: { exception: 'accepted', exceptionBy: slaManager, reason: why, owner, due },
      why,
    }));
    return step(
      [
        updateRelease(scene, { handOver: withDetail(release, 'handOver', set) }, why),
        ...settled,
        ...chase(scene, items, { owner, due }),
      ],
      text(items.length > 0 ? 'said.sla-accepted' : 'said.sla-half'),
      items.length > 0
        ? [
            {
              key: 'exception-decided',
              to: [held.slaBy, owner, release.deliveryManager],
              chat: true,
              what: serviceLevels,
              reason: why,
            },
          ]
        : [],
    );
  },
});

const isServiceOwner = ({ release, actor, settings, today }: Scene): boolean =>
  actsFor(release, actor.mail, { settings, today }).includes(release.serviceOwner.toLowerCase());
