import type { Instant } from '@wisselzone/kernel';

/** Tells the time; the only place that asks the machine for it. */
export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  override now(): Instant {
    return new Date().toISOString() as Instant;
  }
}
