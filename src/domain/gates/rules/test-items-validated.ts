import { isAside, isExcepted, isValidated, type Item } from '../../checklist/item-state';
import { isDeclared } from '../../emergency/declared';
import type { RecordOf } from '../../register/workbook';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The checklist items that the tests own, those of RACI row 3.1, are validated, set aside or excepted (clarification 50). */
export const testItemsValidated: Criterion = {
  id: 'test-items-validated',
  gate: 'G3',
  title: text('criterion.test-items-validated'),
  needs: ['checklist'],
  action: 'validate-items',
  judge: ({ file }) => {
    const items = file.of('checklist');
    if (items.length === 0) return notMet(text('criterion.checklist.none'));
    const open = items.filter((it) => it.raciRow === '3.1' && isOpen(it, file.release));
    return open.length === 0
      ? met
      : notMet(text('criterion.test-items-validated.no', { names: open.map((it) => it.item).join(', ') }));
  },
};

// Low items may follow after go-live [CHK-03], and an emergency has its own codes (clarification 52).
function isOpen(item: Item, release: RecordOf<'releases'>): boolean {
  if (item.priority === 'low' || isAside(item) || isExcepted(item) || isValidated(item)) return false;
  if (!release.emergency || item.emergency === 'now') return true;
  return item.emergency === 'declared' && item.state !== 'done' && !isDeclared(release);
}
