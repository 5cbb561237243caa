import type { Caller } from './caller';

/**
 * Whose sign-in ended: with `session` that one sign-in of hers, with `subject` alone every one. Both: the
 * tokens of that sign-in, and her tokens that do not say which sign-in they came from.
 */
export interface SignInEnd {
  readonly issuer: string;
  readonly subject?: string;
  readonly session?: string;
  /** Milliseconds since 1970; tokens given later are of a new sign-in. */
  readonly at: number;
}

/** Knows whose sign-in has ended, at whatever process of the hub the provider said so. */
export abstract class EndedSessions {
  /** Answers from memory, at once; another process knows within half a minute. */
  abstract hasEnded(caller: Caller): boolean;
  /** Fulfils when it is durable; known here at once. Telling the same end again changes nothing. Rejects when it cannot be kept: then the provider must tell it again. */
  abstract end(what: SignInEnd): Promise<void>;
}
