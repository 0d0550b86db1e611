import { withDetail } from '../../domain/releases/details';
import { freezesHit, type FreezeHit } from '../../domain/releases/freezes';
import { peopleWith } from '../../domain/people/person';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { reason } from '../acting/field';
import { ownWindow } from '../acting/neighbours';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';

const hard = ({ settings, release }: Scene): readonly FreezeHit[] =>
  freezesHit(settings, ownWindow(release)).filter((it) => it.strength === 'hard');

/** Asks those whom a hard freeze names to let this window through, with the reason, e.g. a deadline [TRG-03]. */
export const askExemption = action({
  at: states.beforeGo,
  tabs: () => [],
  blocked: (scene) => (hard(scene).length > 0 ? undefined : text('refused.no-freeze')),
  fields: () => [reason()],
  decide: (scene, values) => {
    const { release, settings, today, actor, now } = scene;
    const why = values.text('reason');
    const named = hard(scene).flatMap((it) => it.exempts);
    const to = named.flatMap((it) =>
      it.includes('@') ? [it] : peopleWith(settings, it, today).map((who) => who.mail),
    );
    const origin = withDetail(release, 'origin', { exemption: { by: actor.mail, at: now, reason: why } });
    return step([updateRelease(scene, { origin }, why)], text('said.exemption-asked'), [
      { key: 'exception-asked', to, what: text('asked.exemption'), reason: why },
    ]);
  },
});
