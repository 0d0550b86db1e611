import { isDeclared } from '../../emergency/declared';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** An emergency is declared once, by name, with its reason (ambiguity 16). */
export const emergencyDeclared: Criterion = {
  id: 'emergency-declared',
  gate: 'G1',
  title: text('criterion.emergency-declared'),
  needs: [],
  action: 'declare-emergency',
  judge: ({ file: { release } }) => {
    if (!release.emergency) return notApplicable(text('criterion.emergency.none'));
    return isDeclared(release) ? met : notMet(text('criterion.emergency-declared.no'));
  },
};
