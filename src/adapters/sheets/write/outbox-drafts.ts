import type { Notice } from '../../../use-cases/ports';
import { hashOf } from '../crypto/digest';
import type { Session } from '../register/session';
import { nextDraft, notYet } from './draft-book';
import type { Author, Draft } from './prepared';

/** Google takes 50 recipients a message. */
const mostRecipients = 50;

/** The messages of a plan as outbox records; a mail to more than 50 people becomes several. */
export function outboxDrafts(
  session: Session,
  notices: readonly Notice[],
  { author, nextId }: { readonly author: Author; readonly nextId: () => string },
): readonly Draft[] {
  return notices
    .filter((it) => it.to.length > 0)
    .flatMap((notice) =>
      portions(notice.to).map((to) => nextDraft(session, notYet('outbox', nextId()), outboxFields(notice, to, author))),
    );
}

function outboxFields(
  { release, channel, subject, body, asDesk }: Notice,
  to: readonly string[],
  author: Author,
): Readonly<Record<string, unknown>> {
  const hash = hashOf(JSON.stringify([channel, to, subject, body])).slice(0, 32);
  return {
    release,
    channel,
    to,
    sender: author.actor,
    asDesk,
    subject,
    body,
    state: 'pending',
    createdAt: author.now,
    attempts: 0,
    hash,
  };
}

function portions(to: readonly string[]): readonly (readonly string[])[] {
  const unique = [...new Set(to)];
  const count = Math.ceil(unique.length / mostRecipients);
  return Array.from({ length: count }, (_, index) =>
    unique.slice(index * mostRecipients, (index + 1) * mostRecipients),
  );
}
