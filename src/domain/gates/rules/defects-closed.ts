import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** No blocking defect is open, and an accepted one says who accepted it [WF-19]. */
export const defectsClosed: Criterion = {
  id: 'defects-closed',
  gate: 'G3',
  title: text('criterion.defects-closed'),
  needs: ['defects'],
  action: 'update-defect',
  judge: ({ file }) => {
    const open = file
      .of('defects')
      .filter((it) => it.blocking !== 'normal' && (it.state === 'open' || it.state === ''));
    if (open.length > 0)
      return notMet(text('criterion.defects-closed.no', { names: open.map((it) => it.title).join(', ') }));
    const nameless = file.of('defects').filter((it) => it.state === 'accepted' && it.acceptedBy === '');
    return nameless.length === 0
      ? met
      : notMet(text('criterion.defects-closed.accepted', { names: nameless.map((it) => it.title).join(', ') }));
  },
};
