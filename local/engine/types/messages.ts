export interface MailView {
  /** `mail-000001`; its file is `mails/<id>.eml` in the data directory. */
  readonly id: string;
  readonly at: string;
  /** Account that sent it. */
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface ChatMessage {
  readonly id: string;
  readonly at: string;
  readonly space: string;
  /** Thread key, or the message's own id where it has none. */
  readonly thread: string;
  readonly text: string;
  /** cardsV2 as sent. */
  readonly cards: readonly unknown[];
}

export interface TriggerView {
  readonly id: string;
  readonly fn: string;
  readonly owner: string;
  /** In words: every 10 minutes, every day at 3. */
  readonly rule: string;
  /** UTC ISO; '' for a trigger that waits for no time. */
  readonly nextAt: string;
}

/** What changed; listeners ask again for what they show. */
export type Change = 'book' | 'mails' | 'chats' | 'executions' | 'clock' | 'people' | 'triggers' | 'menus' | 'reset';
