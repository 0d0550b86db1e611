import { formatDay, weekday } from '../domain/calendar/day';
import { dayIn } from '../domain/calendar/zone';
import { peopleWith } from '../domain/people/person';
import { say, text } from '../domain/text/say';
import type { Circumstances, Command } from './ports';
import type { Verified } from './set-up/verify-register';

const monday = 1;

/** The command key of this week's head; null on other days than Monday. The same key mails once, however often it runs. */
export function headKey({ settings, now }: Circumstances): string | null {
  const today = dayIn(settings.companySettings.zone, now);
  return weekday(today) === monday ? `weekly-head-${today}` : null;
}

/**
 * Mails the head of the audit to the Delivery Leads: date, number and code of the last entry. Kept outside the file, it
 * shows later whether an audit was cut and written anew, by whoever holds the keys too (decision 6).
 */
export const reportHead: Command<Verified, null> = {
  name: 'weekly-head',
  wants: () => ({}),
  decide: (_world, { head, records, findings }, { settings, now, registerUrl }) => {
    const { language, zone } = settings.companySettings;
    const today = dayIn(zone, now);
    const day = formatDay(today, language);
    const body = [
      text('control.head.body', { day, entries: head.entry, code: head.code }),
      text(findings.length === 0 ? 'control.head.sound' : 'control.head.found', { records, count: findings.length }),
      text('control.head.keep'),
    ];
    return {
      kind: 'plan',
      changes: [],
      notices: [
        {
          channel: 'mail',
          to: peopleWith(settings, 'delivery-lead', today).map((it) => it.mail),
          release: '',
          subject: say(language, text('control.head.subject', { day, entries: head.entry })),
          body: [...body.map((it) => say(language, it)), registerUrl].join('\n\n'),
          asDesk: true,
        },
      ],
      answer: null,
    };
  },
};
