const FAILURES_IN_ROW = 20;
const WINDOW_MS = 5 * 60_000;
const FEWEST_IN_WINDOW = 20;
const PROBE_EVERY_MS = 60_000;

interface Result {
  readonly at: number;
  readonly ok: boolean;
}

/** What an endpoint did lately; `openSince` while it is left in peace but for a probe a minute. */
export interface Breaker {
  readonly inRow: number;
  readonly recent: readonly Result[];
  readonly openSince?: number;
  readonly probedAt?: number;
}

export const closedBreaker: Breaker = { inRow: 0, recent: [] };

/** An attempt that ended, well or not. One that ended well closes the breaker. */
export const breakerAfter = (before: Breaker, { at, ok }: Result): Breaker => {
  if (before.openSince !== undefined) return ok ? closedBreaker : before;
  const recent = [...before.recent.filter((one) => one.at > at - WINDOW_MS), { at, ok }];
  const inRow = ok ? 0 : before.inRow + 1;
  const failed = recent.filter((one) => !one.ok).length;
  const mostFail = recent.length >= FEWEST_IN_WINDOW && failed > recent.length / 2;
  if (inRow < FAILURES_IN_ROW && !mostFail) return { inRow, recent };
  return { inRow, recent: [], openSince: at, probedAt: at };
};

/** How many attempts may begin at a moment: `free` when closed, one a minute when open. */
export const mayBegin = ({ openSince, probedAt }: Breaker, at: number, free: number): number => {
  if (openSince === undefined) return free;
  return at - (probedAt ?? openSince) >= PROBE_EVERY_MS ? Math.min(1, free) : 0;
};

/** A probe begins: the next one is a minute away. */
export const probing = (breaker: Breaker, at: number): Breaker =>
  breaker.openSince === undefined ? breaker : { ...breaker, probedAt: at };

/** When an open breaker lets the next probe through. */
export const nextProbeAt = ({ openSince, probedAt }: Breaker): number | undefined =>
  openSince === undefined ? undefined : (probedAt ?? openSince) + PROBE_EVERY_MS;
