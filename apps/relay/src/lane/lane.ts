import type { MailboxEntry } from '@wisselzone/contracts';
import type { Verdict } from '@wisselzone/domain/sharing';
import type { Next, Tries } from './after-attempt';
import type { Attempted } from './attempted';

/** Deliveries of one organisation over one channel. */
export interface Outlet {
  readonly organisation: string;
  readonly channel: 'webhook' | 'kafka';
}

/** The head of a lane, leased to this process and permitted, or not, at this very moment. */
export interface Claimed {
  readonly entry: MailboxEntry;
  readonly verdict: Verdict;
  readonly lease: string;
  /** Counts the attempts on this event from 1. */
  readonly attempt: number;
  readonly tries: Tries;
  /** When it was decided, in milliseconds since 1970. */
  readonly at: number;
}

/** An attempt that ended, and what becomes of its lane. */
export interface Ended {
  readonly claimed: Claimed;
  readonly attempted: Attempted;
  readonly next: Next;
  /** Milliseconds since 1970. */
  readonly at: number;
}
