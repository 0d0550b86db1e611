import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Every build task names the requirement it answers and is built; a Major has at least one [ACT-27, ACV-06, WF-15]. */
export const componentsBuilt: Criterion = {
  id: 'components-built',
  gate: 'G2',
  title: text('criterion.components-built'),
  needs: ['components'],
  action: 'add-component',
  judge: ({ file }) => {
    const tasks = file.of('components').filter((it) => it.kind === 'component');
    if (tasks.length === 0)
      return file.release.type === 'major'
        ? notMet(text('criterion.components-built.none'))
        : notApplicable(text('criterion.components-built.na'));
    const open = tasks.filter((it) => it.progress !== 'built' || it.requirement === '');
    return open.length === 0
      ? met
      : notMet(text('criterion.components-built.no', { names: open.map((it) => it.name).join(', ') }));
  },
};
