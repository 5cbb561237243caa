import { createHash } from 'node:crypto';
import type { PostgresPool } from '@wisselzone/platform/postgres';

/** So much in so long, for each who asks. */
export interface Limit {
  /** Tells limits apart: `person`, `machine`, `export`. */
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

/** Let in, or how many seconds to wait. */
export type Allowed =
  { readonly ok: true } | { readonly ok: false; readonly retryAfterSec: number };

interface Lease {
  left: number;
  /** `performance.now()` at which the window ends. */
  readonly until: number;
  /** Whether the store has more to give in this window. */
  readonly isLast: boolean;
}

interface Account {
  lease: Lease | undefined;
  asking: Promise<void> | undefined;
}

interface TakenRow {
  readonly granted: number;
  readonly milliseconds: number;
}

const TAKE = 'select granted, milliseconds from gate.take($1, $2, $3, $4)';
const CLEAN = 'delete from gate.spent where until < now()';
const CLEAN_EVERY_MS = 60_000;
/** A lease is this part of the limit: as much at most is lost at each process. */
const LEASES = 20;
const MOST_ACCOUNTS = 50_000;
/** Two ends of one window differ by the time that asking took; two windows by a minute. */
const SAME_WINDOW_MS = 10_000;

/**
 * Limits that hold over all processes of a door. Units are taken from the store in leases and spent in
 * memory; the next lease is asked for before this one is spent, so that a request seldom waits. While the
 * store is away each process counts by itself, to the same limit.
 */
export class SharedAllowances {
  private readonly accounts = new Map<string, Account>();
  private readonly cleaning: NodeJS.Timeout;

  constructor(private readonly pool: PostgresPool) {
    this.cleaning = setInterval(() => void this.clean(), CLEAN_EVERY_MS);
    this.cleaning.unref();
  }

  /** Spends one unit of what `who` may; never rejects. */
  async spend(limit: Limit, who: string): Promise<Allowed> {
    const account = this.accountOf(limit, who);
    for (;;) {
      const lease = currentOf(account);
      if (lease && lease.left > 0) {
        lease.left -= 1;
        if (lease.left < leaseOf(limit) / 2 && !lease.isLast) void this.ask(limit, who, account);
        return { ok: true };
      }
      if (lease?.isLast) return { ok: false, retryAfterSec: secondsUntil(lease) };
      await this.ask(limit, who, account);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.cleaning);
    for (const { asking } of this.accounts.values()) await asking;
  }

  private accountOf({ name }: Limit, who: string): Account {
    const key = `${name} ${who}`;
    const known = this.accounts.get(key);
    if (known) return known;
    if (this.accounts.size >= MOST_ACCOUNTS) this.forgetOver();
    const account: Account = { lease: undefined, asking: undefined };
    this.accounts.set(key, account);
    return account;
  }

  private forgetOver(): void {
    for (const [key, account] of this.accounts)
      if (!account.asking && !currentOf(account)) this.accounts.delete(key);
  }

  /** One question is under way at a time for each account. */
  private ask(limit: Limit, who: string, account: Account): Promise<void> {
    return (account.asking ??= this.take(limit, who, account).finally(() => {
      account.asking = undefined;
    }));
  }

  private async take(limit: Limit, who: string, account: Account): Promise<void> {
    const { name, most, seconds } = limit;
    const units = leaseOf(limit);
    const digest = createHash('sha256').update(`${name} ${who}`).digest();
    const taken = await this.pool
      .query<TakenRow>('door-take', TAKE, [digest, seconds, most, units])
      // Away: this process counts alone, and asks the store again in the next window.
      .catch(() => [{ granted: most, milliseconds: seconds * 1000 }]);
    const [{ granted, milliseconds } = { granted: 0, milliseconds: seconds * 1000 }] = taken;
    const until = performance.now() + milliseconds;
    account.lease = {
      left: granted + leftIn(account, until),
      until,
      isLast: granted !== units,
    };
  }

  private async clean(): Promise<void> {
    try {
      await this.pool.query('door-spent-clean', CLEAN);
    } catch {
      // The next minute tries again; a window that is over counts for nothing.
    }
  }
}

const leaseOf = ({ most }: Limit): number => Math.max(1, Math.floor(most / LEASES));

const currentOf = ({ lease }: Account): Lease | undefined =>
  lease && performance.now() < lease.until ? lease : undefined;

/** What is left of a lease of the same window; the rest of an older one is lost. */
const leftIn = (account: Account, until: number): number => {
  const lease = currentOf(account);
  return lease && Math.abs(lease.until - until) < SAME_WINDOW_MS ? lease.left : 0;
};

const secondsUntil = ({ until }: Lease): number =>
  Math.max(1, Math.ceil((until - performance.now()) / 1000));
