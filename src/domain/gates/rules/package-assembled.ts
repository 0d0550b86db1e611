import { isAssembled } from '../../build/build-package';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** The version that a build package has now was confirmed as assembled for test and deployment: asked of a Major, and of a Minor that confirmed one [WF-16]. */
export const packageAssembled: Criterion = {
  id: 'package-assembled',
  gate: 'G2',
  title: text('criterion.package-assembled'),
  needs: ['components'],
  action: 'confirm-assembly',
  judge: ({ file }) => {
    const asked = file
      .of('components')
      .filter((it) => it.kind === 'build-package' && (file.release.type === 'major' || it.assembledVersion !== ''));
    if (asked.length === 0) return notApplicable(text('criterion.package-assembled.na'));
    const apart = asked.filter((it) => !isAssembled(it));
    return apart.length === 0
      ? met
      : notMet(
          text('criterion.package-assembled.no', { names: apart.map((it) => `${it.name} ${it.version}`).join(', ') }),
        );
  },
};
