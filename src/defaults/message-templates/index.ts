import type { Language } from '../../domain/register/schema';
import { inLanguage } from '../../domain/text/say';
import type { RecordOf } from '../../domain/register/workbook';
import { communications } from './communications';
import { goingLive } from './going-live';
import type { Template } from './template';
import { work } from './work';

type Row = RecordOf<'messageTemplates'>;

/** Every message as a mail, `<key>.mail`, and as a word in the Chat thread of its release, `<key>.chat` (a Chat row has no subject). */
export const messageTemplates = (language: Language): readonly Row[] =>
  Object.entries({ ...work, ...goingLive, ...communications }).flatMap(([key, it]) => rowsOf(key, it, language));

const rowsOf = (key: string, { subject, mail, chat }: Template, language: Language): readonly Row[] => [
  {
    id: `${key}.mail`,
    channel: 'mail',
    subject: inLanguage(subject, language),
    body: mail.map((line) => inLanguage(line, language)).join('\n'),
  },
  { id: `${key}.chat`, channel: 'chat', subject: '', body: inLanguage(chat, language) },
];
