import type { ActionView, ReleaseView } from '../../sidebar-api';
import type { ActPlace } from './acts';

/** Where an act stands in a release view: among the next steps, else in a panel. `subject` '' fits any. Null: it is not there. */
export function findAct(view: Pick<ReleaseView, 'next' | 'panels'>, action: string, subject: string): ActPlace | null {
  const places = [
    ...view.next.map((it) => ({ where: 'next', it })),
    ...view.panels.flatMap((panel) =>
      [...panel.rows.flatMap((row) => row.actions), ...panel.actions].map((it) => ({ where: panel.id, it })),
    ),
  ];
  const found = places.find(({ it }) => fits(it, action, subject));
  return found ? { where: found.where, action: found.it.action, subject: found.it.subject } : null;
}

const fits = (it: ActionView, action: string, subject: string): boolean =>
  action !== '' && it.action === action && (subject === '' || it.subject === subject) && !it.refused;
