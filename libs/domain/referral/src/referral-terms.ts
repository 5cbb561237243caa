import type { Instant } from '@wisselzone/kernel';

/** Until when a referral is stored, answered, and at last over. */
interface Deadlines {
  readonly now: Instant;
  readonly receiveBy: Instant;
  readonly decideBy: Instant;
  readonly expiresAt: Instant;
}

export const inOrder = ({ now, receiveBy, decideBy, expiresAt }: Deadlines): boolean =>
  now < receiveBy && receiveBy <= decideBy && decideBy <= expiresAt;
