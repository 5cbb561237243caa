import type { Instant } from '@wisselzone/kernel';

/** Tells the time; the only place of this door that asks the machine for it. */
export class Clock {
  now(): Instant {
    return new Date().toISOString() as Instant;
  }
}
