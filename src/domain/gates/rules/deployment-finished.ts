import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The deployment has ended and the release is live (clarification 61) [OUT-01]. */
export const deploymentFinished: Criterion = {
  id: 'deployment-finished',
  gate: 'G5a',
  title: text('criterion.deployment-finished'),
  needs: [],
  action: 'finish-deployment',
  judge: ({ file: { release } }) => {
    if (release.outcome === 'backed-out' || release.outcome === 'rolled-back')
      return notMet(text('criterion.deployment-finished.back'));
    return release.deploymentEnd === '' || release.outcome === ''
      ? notMet(text('criterion.deployment-finished.no'))
      : met;
  },
};
