import { checksOf } from '../../deployment/runsheet';
import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The verification script passed after the deployment [ACT-29]. */
export const verificationPassed: Criterion = {
  id: 'verification-passed',
  gate: 'G5a',
  title: text('criterion.verification-passed'),
  needs: ['runsheet'],
  action: 'verify-deployment',
  judge: ({ file }) => {
    const { release } = file;
    const checks = checksOf(file);
    if (release.type === 'major' && checks.length === 0) return notMet(text('criterion.verification-passed.none'));
    const bad = checks.filter((it) => it.result !== 'passed');
    if (bad.length > 0)
      return notMet(text('criterion.verification-passed.checks', { names: bad.map((it) => it.step).join(', ') }));
    const { verifiedBy, verifiedAt, verification } = detailOf(release, 'closure');
    if (verifiedBy === '' || verification === '') return notMet(text('criterion.verification-passed.no'));
    return verifiedAt < release.deploymentEnd ? notMet(text('criterion.verification-passed.before')) : met;
  },
};
