import { personOf } from '../../people/person';
import { detailOf } from '../../releases/details';
import { modelOf } from '../../releases/model';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** On a Minor the three security questions are answered; after a yes the SIP Team has had its say (ambiguity 14). */
export const securityScreen: Criterion = {
  id: 'security-screen',
  gate: 'G1',
  title: text('criterion.security-screen'),
  needs: [],
  action: 'answer-screen',
  judge: ({ file: { release }, settings, today }) => {
    if (modelOf(settings, release).sip || release.type === 'major')
      return notApplicable(text('criterion.security-screen.na'));
    const { exposure, data, component, answeredBy, sipAnswer, sipBy } = detailOf(release, 'screen');
    const answers = [exposure, data, component];
    if (answers.includes(null) || answeredBy === '') return notMet(text('criterion.security-screen.open'));
    if (!answers.includes(true)) return met;
    const fromTeam = personOf(settings, sipBy, today)?.roles.includes('sip-team') === true && sipBy !== answeredBy;
    return sipAnswer !== '' && fromTeam ? met : notMet(text('criterion.security-screen.sip'));
  },
};
