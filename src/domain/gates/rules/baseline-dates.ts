import { dayIn } from '../../calendar/zone';
import { milestoneKinds } from '../../register/vocabulary';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every milestone has a day, in the order of the phases, and go-live is the day on which the window ends [ACV-04]. */
export const baselineDates: Criterion = {
  id: 'baseline-dates',
  gate: 'G1',
  title: text('criterion.baseline-dates'),
  needs: ['milestones'],
  action: 'set-plan',
  judge: ({ file, settings }) => {
    const days = kinds.map((kind) => file.of('milestones').find((it) => it.kind === kind)?.forecast ?? '');
    const names = kinds
      .filter((_, place) => days[place] === '')
      .map((kind) => text('criterion.milestone', { kind: { word: milestoneKinds[kind] } }));
    if (names.length > 0) return notMet(text('criterion.baseline-dates.missing', { names }));
    if (days.some((day, place) => place > 0 && (days[place - 1] ?? '') > day))
      return notMet(text('criterion.baseline-dates.order'));
    const end = dayIn(settings.companySettings.zone, file.release.windowEnd);
    const planned = days[kinds.indexOf('go-live')] ?? '';
    if (planned !== end || file.release.plannedGoLive !== end)
      return notMet(text('criterion.baseline-dates.window', { planned: { day: planned }, end: { day: end } }));
    return met;
  },
};

const kinds = ['planning', 'build', 'test', 'go-no-go', 'go-live'] as const;
