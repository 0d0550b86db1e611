import type { RecordOf } from '../register/workbook';

type Message = Pick<
  RecordOf<'communications'>,
  'moment' | 'state' | 'recipients' | 'subject' | 'body' | 'preparedBy' | 'approvedBy'
>;

/** Messages that have to be written before the Go; the closing one is written when hypercare ends. */
export const isNeededForGo = ({ moment }: Pick<Message, 'moment'>): boolean => moment !== 'closing';

/** Ready: written and addressed; on a Major also approved by another person (clarification 56). */
export function isReady(message: Message, type: string): boolean {
  if (message.state === 'sent') return true;
  const written =
    message.subject !== '' && message.body !== '' && message.recipients.length > 0 && message.preparedBy !== '';
  if (!written || message.state === 'planned') return false;
  return (
    type !== 'major' ||
    (message.state === 'approved' && message.approvedBy !== '' && message.approvedBy !== message.preparedBy)
  );
}
