import { detailOf } from '../../releases/details';
import { text, type Text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The rollback plan has its link, duration, criteria and decider, and was rehearsed, or declared impossible and accepted by another person (domain.md 2.7) [PSF-11, KRI-11]. */
export const rollbackReady: Criterion = {
  id: 'rollback-ready',
  gate: 'G4',
  title: text('criterion.rollback-ready'),
  needs: [],
  action: 'set-rollback',
  judge: ({ file: { release }, today }) => {
    const it = detailOf(release, 'rollback');
    const checks: readonly (readonly [boolean, Text])[] = [
      [it.plan !== '', text('criterion.rollback.plan')],
      [(it.minutes ?? 0) > 0, text('criterion.rollback.minutes')],
      [it.criteria !== '', text('criterion.rollback.criteria')],
      [it.decider !== '', text('criterion.rollback.decider')],
      [it.tried !== '', text('criterion.rollback.tried')],
      [it.tried !== 'rehearsed' || (it.triedOn !== '' && it.triedOn <= today), text('criterion.rollback.triedOn')],
      [
        it.tried !== 'declared' || (it.declaration !== '' && it.acceptedBy !== '' && it.acceptedBy !== it.declaredBy),
        text('criterion.rollback.accepted'),
      ],
    ];
    const missing = checks.flatMap(([there, what]) => (there ? [] : [what]));
    return missing.length === 0 ? met : notMet(text('criterion.rollback-ready.no', { missing }));
  },
};
