import { isIdentified } from '../../build/build-package';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Every build package has its version, its place and its checksum [ACV-09, ACT-27]. */
export const buildPackageIdentified: Criterion = {
  id: 'build-package-identified',
  gate: 'G2',
  title: text('criterion.build-package-identified'),
  needs: ['components'],
  action: 'add-component',
  judge: ({ file }) => {
    const packages = file.of('components').filter((it) => it.kind === 'build-package');
    if (packages.length === 0) return notMet(text('criterion.build-package-identified.none'));
    const loose = packages.filter((it) => !isIdentified(it));
    return loose.length === 0
      ? met
      : notMet(
          text('criterion.build-package-identified.no', {
            names: loose.map((it) => `${it.name} ${it.version}`.trim()).join(', '),
          }),
        );
  },
};
