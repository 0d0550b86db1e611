import type { Text } from '../../domain/text/say';

/** Events that people hear of; each has a mail and a Chat template. */
export type NoticeKey =
  | 'release-submitted'
  | 'escalated'
  | 'practice-touched'
  | 'phase-opened'
  | 'task-asked'
  | 'comment-asked'
  | 'acceptance-asked'
  | 'activity-accepted'
  | 'gate-passed'
  | 'sent-back'
  | 'session-opened'
  | 'vote-asked'
  | 'decision'
  | 'override'
  | 'deployment-started'
  | 'deployment-done'
  | 'backed-out'
  | 'rolled-back'
  | 'rollback-asked'
  | 'hypercare-steering'
  | 'hypercare-day'
  | 'exit-proposed'
  | 'roster'
  | 'incident'
  | 'hypercare-exit'
  | 'review-invite'
  | 'closed'
  | 'course'
  | 'cancelled'
  | 'held'
  | 'resumed'
  | 'satisfaction'
  | 'change-decided'
  | 'exception-asked'
  | 'plan-reviewed'
  | 'in-your-name'
  | 'exception-decided'
  | 'evidence-recorded';

/** A message that an action wants to send: which event, to whom, and what its template needs besides the release. */
export interface EventWish {
  readonly key: NoticeKey;
  /** Addresses; nobody and a repetition are left out. */
  readonly to: readonly string[];
  /** Also said in the release's thread in the Chat space of its domain. */
  readonly chat?: true;
  /** What it is about: an activity, a gate, a vote; said in the company's language. */
  readonly what?: Text | string;
  readonly reason?: string;
  /** A calendar day that it names: due, reply-by. */
  readonly date?: string;
}

/** A message that a person has written: it goes out word for word, to everyone it names. */
export interface OwnMessage {
  readonly key: 'communication';
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

export type NoticeWish = EventWish | OwnMessage;
