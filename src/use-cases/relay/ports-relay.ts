import type { Found } from '../../domain/register/found';

export type Message = Found<'outbox'>;

/** How handing over a message ended. `unknown`: it may or may not have left, so a person decides; `stop`: nothing more can leave today. */
export type Delivery =
  { readonly kind: 'sent' } | { readonly kind: 'failed' | 'later' | 'unknown' | 'stop'; readonly why: string };

/** A message that has left, or not, with the instant at which that was known. */
export interface Ending {
  readonly id: string;
  readonly at: string;
  readonly delivery: Delivery;
}

/** What the relay notes before and after each message, so that a kill leaves at most one in doubt. */
export interface Journal {
  /** Endings that the register does not know yet. */
  readonly ended: readonly Ending[];
  /** The message that is being handed over; '' between two. */
  readonly sending: string;
}

/** One relay at a time: the lease holds the journal. */
export interface Lease {
  /** The journal that the last relay left behind, or null while another relay is at work. */
  readonly take: (now: string) => Journal | null;
  readonly note: (journal: Journal) => void;
  /** Gives the lease back with an empty journal. */
  readonly give: () => void;
}

/** Hands messages over: mail, or a Chat space. Never throws. */
export interface Carrier {
  readonly hand: (message: Message) => Delivery;
}
