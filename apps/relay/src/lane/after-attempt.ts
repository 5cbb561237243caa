import type { Attempted } from './attempted';
import { waitAfter, type Chance } from './schedule';

/** A message that the receiver calls wrong is wrong the third time as well. */
const REFUSALS_BEFORE_PARKING = 3;

/** How often the head of a lane has failed so far. */
export interface Tries {
  readonly failures: number;
  readonly refusals: number;
}

/** What becomes of a lane after an attempt on its head. */
export type Next =
  | { readonly kind: 'advance' }
  | { readonly kind: 'wait'; readonly ms: number; readonly tries: Tries }
  /** This dossier stands still until somebody looks; its neighbours go on. */
  | { readonly kind: 'park'; readonly why: string }
  /** Nothing is wrong with the lane: the address is gone. */
  | { readonly kind: 'release' };

export const afterAttempt = (tries: Tries, attempted: Attempted, chance: Chance): Next => {
  switch (attempted.kind) {
    case 'accepted':
      return { kind: 'advance' };
    case 'gone':
      return { kind: 'release' };
    case 'held':
      return { kind: 'wait', ms: attempted.ms, tries };
    case 'refused':
      return afterRefusal(
        tries,
        String(attempted.status ?? attempted.excerpt ?? 'refused'),
        chance,
      );
    case 'failed':
      return afterFailure(tries, attempted, chance);
  }
};

const afterRefusal = ({ failures, refusals }: Tries, why: string, chance: Chance): Next => {
  const next = { failures, refusals: refusals + 1 };
  const ms = waitAfter(next.refusals, chance);
  return next.refusals >= REFUSALS_BEFORE_PARKING || ms === undefined
    ? { kind: 'park', why }
    : { kind: 'wait', ms, tries: next };
};

const afterFailure = (
  { failures, refusals }: Tries,
  { why, retryAfterMs }: Extract<Attempted, { kind: 'failed' }>,
  chance: Chance,
): Next => {
  const next = { failures: failures + 1, refusals };
  const ms = waitAfter(next.failures, chance, retryAfterMs);
  return ms === undefined ? { kind: 'park', why } : { kind: 'wait', ms, tries: next };
};
