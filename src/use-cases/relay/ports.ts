/** A message as it leaves. */
export interface Outgoing {
  readonly id: string;
  /** Addresses that were found good, or one Chat space. */
  readonly to: readonly string[];
  /** Release that it speaks of, '' for none: thread of a Chat message. */
  readonly release: string;
  readonly subject: string;
  readonly body: string;
  /** Where answers go: the person who caused it, when another account sends; '' for the sender itself. */
  readonly replyTo: string;
}

/**
 * How handing over ended. `later`: surely not handed over, another try may help; `full`: today's quota is used up;
 * `failed`: surely not handed over, and no try helps; `doubt`: nobody knows whether it left.
 */
export type HandOver =
  { readonly kind: 'sent' } | { readonly kind: 'later' | 'full' | 'failed' | 'doubt'; readonly reason: string };

export interface MailPort {
  /** Recipients that the account may still write to today. */
  readonly left: () => number;
  readonly send: (message: Outgoing) => HandOver;
}

export interface ChatPort {
  readonly send: (message: Outgoing) => HandOver;
  /** Waits until a space takes the next message: one a second. */
  readonly pause: () => void;
}

/** What became of one message, before the register knows. */
export interface Handed {
  readonly id: string;
  readonly state: 'sent' | 'pending' | 'failed' | 'in-doubt';
  /** UTC ISO instant. */
  readonly at: string;
  readonly error: string;
}

/** What a run has done and is doing: kept in the script properties, moved before each message (decision 7). */
export interface Journal {
  /** Key under which the outcome is written into the register. */
  readonly run: string;
  /** Message that is being handed over now; '' for none. */
  readonly sending: string;
  readonly done: readonly Handed[];
}

/** One relay at a time: the lease, and the journal that goes with it. */
export interface RelayLease {
  /** Takes the lease, and gives what an earlier run left behind; null while another run holds it. */
  readonly take: (run: string, now: string) => { readonly left: Journal | null } | null;
  readonly keep: (journal: Journal, now: string) => void;
  readonly release: () => void;
}

/** What the relay works with. */
export interface RelayPorts {
  readonly lease: RelayLease;
  readonly mail: MailPort;
  readonly chat: ChatPort;
  /** UTC ISO instant; asked for each message. */
  readonly now: () => string;
  /** A fresh name of a run: 8 to 40 characters of [a-z0-9-]. */
  readonly newRun: () => string;
}
