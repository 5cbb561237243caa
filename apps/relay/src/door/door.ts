import type { Organisation } from '@wisselzone/domain/organisation';
import type { Rows } from '@wisselzone/platform/read-store';
import type { Attempted } from '../lane/attempted';
import type { Claimed, Ended, Outlet } from '../lane/lane';
import type { Slots } from '../lane/slots';

/** A way out of the hub. The lanes, the schedule, the breaker and the records are the same for all. */
export interface Door<Address> {
  readonly channel: Outlet['channel'];
  /** Attempts under way at one outlet. */
  readonly atOnce: number;
  /** Attempts under way in this process, over all outlets of the door. */
  readonly slots: Slots;
  /** Where the organisation is reached, as this transaction sees it; undefined: nothing may be sent now. */
  addressOf(rows: Rows, known: Organisation): Promise<Address | undefined>;
  /** Hears how attempts ended, in the transaction that writes them down. */
  heard(rows: Rows, known: Organisation, ends: readonly Ended[]): Promise<void>;
  /** One attempt. Rejects only before anything was sent; everything later is an answer. */
  attempt(address: Address, claimed: Claimed): Promise<Attempted>;
}
