// data table: mails and Chat messages
import type { Pair } from '../../register/schema';

/** mails and Chat messages. */
export const noticeTexts = {
  'notice.release.submitted.subject': ['{id}: {title} was submitted', '{id} : {title} a été soumise'],
} as const satisfies Readonly<Record<string, Pair>>;
