import { windowProblem } from '../../domain/calendar/window-problem';
import { text } from '../../domain/text/say';
import { refuseField } from '../acting/action';
import { fields } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';

/** Opens a package: releases that are tested and deployed together in one window [DEF-07]; it may come to hold only one [DEF-08]. */
export const createPackage = deskAction({
  wants: () => ({ creates: ['packages'] }),
  fields: () => [
    fields.text('title', { required: true }),
    fields.moment('windowStart', { required: true }),
    fields.moment('windowEnd', { required: true }),
  ],
  decide: (_scene, values) => {
    const [windowStart, windowEnd] = [values.text('windowStart'), values.text('windowEnd')];
    const problem = windowProblem(windowStart, windowEnd);
    if (problem?.refused) return refuseField('windowEnd', problem.why);
    const set = { title: values.text('title'), members: [], windowStart, windowEnd };
    return deskStep([{ create: 'packages', set, why: '' }], text('said.package-created'));
  },
});
