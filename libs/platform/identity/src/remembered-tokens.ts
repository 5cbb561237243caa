import type { Caller } from './caller';

const MOST = 10_000;

interface Remembered {
  readonly caller: Caller;
  readonly until: number;
}

/** Callers of verified tokens, by the digest of the token, until it ends. The oldest goes first. */
export class RememberedTokens {
  private readonly byDigest = new Map<string, Remembered>();

  constructor(private readonly clock: () => number) {}

  find(digest: string): Caller | undefined {
    const found = this.byDigest.get(digest);
    if (!found) return undefined;
    if (this.clock() < found.until) return found.caller;
    this.byDigest.delete(digest);
    return undefined;
  }

  keep(digest: string, caller: Caller, until: number): void {
    this.byDigest.set(digest, { caller, until });
    const [oldest] = this.byDigest.keys();
    if (this.byDigest.size > MOST && oldest !== undefined) this.byDigest.delete(oldest);
  }
}
