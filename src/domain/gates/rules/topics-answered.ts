import { topicsOf } from '../../checklist/switch';
import { actsFor } from '../../people/involved';
import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every topic switch is answered and the Run lead has seen the answers (clarification 46). */
export const topicsAnswered: Criterion = {
  id: 'topics-answered',
  gate: 'G1',
  title: text('criterion.topics-answered'),
  needs: [],
  action: 'set-topics',
  judge: ({ file: { release }, settings, today }) => {
    const { changed, answeredAt, seenBy, seenAt } = detailOf(release, 'topics');
    const open = topicsOf(settings).filter((it) => changed[it] === undefined);
    if (open.length > 0 || answeredAt === '')
      return notMet(text('criterion.topics-answered.open', { names: open.join(', ') }));
    const byRun =
      seenBy !== '' && actsFor(release, seenBy, { settings, today }).includes(release.runLead.toLowerCase());
    return byRun && seenAt >= answeredAt ? met : notMet(text('criterion.topics-answered.unseen'));
  },
};
