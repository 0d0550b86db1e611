import { dayIn } from '../../domain/calendar/zone';
import { formatInstant } from '../../domain/calendar/day';
import { personOf } from '../../domain/people/person';
import { messageStates } from '../../domain/register/vocabulary';
import type { RecordOf } from '../../domain/register/workbook';
import { inLanguage, text } from '../../domain/text/say';
import { wordsOf } from '../../domain/text/words-of';
import type { MessagesView, MessageView } from '../../sidebar-api';
import { refuse } from '../acting/action';
import { shown, type View } from './view';

type Row = Partial<RecordOf<'outbox'>>;

const columns = ['id', 'release', 'channel', 'to', 'subject', 'state', 'createdAt', 'sentAt', 'error'] as const;

/** The page shows at most so many, the newest first. */
const most = 100;

/** Messages of one release, or of all where `release` is ''; those in doubt apart. One read of nine columns of the outbox. */
export const messagesView: View<string, MessagesView> = {
  wants: () => ({ columns: [{ tab: 'outbox', names: columns }] }),
  show: (world, release, { settings, now, actor }) => {
    const { zone } = settings.companySettings;
    const person = personOf(settings, actor, dayIn(zone, now));
    if (!person) return refuse(text('right.unknown', { mail: actor }));
    const rows = world.rows('outbox').filter((it) => release === '' || it.release === release);
    const to = (it: Row): string => (it.to ?? []).join(', ');
    const stateText = (it: Row): string => {
      const word = inLanguage(messageStates[it.state || 'pending'], person.language);
      return it.sentAt ? `${word} · ${formatInstant(it.sentAt, zone, person.language)}` : word;
    };
    return shown({
      messages: rows
        .slice(-most)
        .reverse()
        .map((it): MessageView => ({
          id: it.id ?? '',
          release: it.release ?? '',
          channel: it.channel === 'chat' ? 'chat' : 'mail',
          to: to(it),
          subject: it.subject ?? '',
          state: it.state === undefined || it.state === '' ? 'pending' : it.state,
          stateText: stateText(it),
          error: it.state === 'failed' ? (it.error ?? '') : '',
        })),
      doubts: rows
        .filter((it) => it.state === 'in-doubt')
        .map((it) => ({
          id: it.id ?? '',
          to: to(it),
          subject: it.subject ?? '',
          since: formatInstant(it.createdAt ?? '', zone, person.language),
        })),
      words: wordsOf('messages', person.language),
    });
  },
};
