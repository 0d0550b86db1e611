import { dayIn } from '../domain/calendar/zone';
import { peopleWith } from '../domain/people/person';
import { say, text } from '../domain/text/say';
import type { Circumstances, Command, Notice } from './ports';
import type { Verified } from './set-up/verify-register';

/** What the nightly check found, and who stands as administrator beside the Delivery Leads. */
export interface Findings {
  readonly verified: Verified;
  readonly administrators: readonly string[];
}

/** A mail lists at most so many; the menu's check shows them all again. */
const listed = 50;

/** The mail that tells what the nightly check of the register found (decision 6). */
export function findingsNotice({ verified, administrators }: Findings, { settings, now }: Circumstances): Notice {
  const { language, zone } = settings.companySettings;
  const leads = peopleWith(settings, 'delivery-lead', dayIn(zone, now)).map((it) => it.mail);
  const { entries, records, findings } = verified;
  return {
    channel: 'mail',
    to: [...new Set([...administrators, ...leads])],
    release: '',
    subject: say(language, text('verify.found', { count: findings.length, records, entries })),
    body: findings
      .slice(0, listed)
      .map((it) => say(language, it))
      .join('\n'),
    asDesk: true,
  };
}

/** Mails what the nightly check of the register found. */
export const reportFindings: Command<Findings, null> = {
  name: 'verify-register',
  wants: () => ({}),
  decide: (_world, found, known) => ({
    kind: 'plan',
    changes: [],
    notices: [findingsNotice(found, known)],
    answer: null,
  }),
};
