import type { Caller } from './caller';

/** Knows whose sign-in has ended, at whatever process of the hub the provider said so. */
export abstract class EndedSessions {
  /** Answers from memory, at once; another process knows within half a minute. */
  abstract hasEnded(caller: Caller): boolean;
}
