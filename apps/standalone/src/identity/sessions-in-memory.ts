interface Kept {
  readonly payload: Record<string, unknown>;
  readonly until: number;
}

/**
 * Where the identity provider keeps sign-ins, grants and codes: in memory, for one machine. After a
 * restart everybody signs in again, and nothing else is lost.
 */
export const sessionsInMemory = (now: () => number = Date.now) => {
  const all = new Map<string, Map<string, Kept>>();

  return class SessionsInMemory {
    private readonly kept: Map<string, Kept>;

    constructor(name: string) {
      this.kept = all.get(name) ?? new Map<string, Kept>();
      all.set(name, this.kept);
    }

    async upsert(id: string, payload: Record<string, unknown>, seconds?: number): Promise<void> {
      for (const [old, { until }] of this.kept) if (until < now()) this.kept.delete(old);
      this.kept.set(id, { payload, until: seconds ? now() + seconds * 1000 : Infinity });
    }

    async find(id: string): Promise<Record<string, unknown> | undefined> {
      const found = this.kept.get(id);
      return found && found.until >= now() ? found.payload : undefined;
    }

    async findByUid(uid: string): Promise<Record<string, unknown> | undefined> {
      return [...this.kept.values()].find(({ payload }) => payload['uid'] === uid)?.payload;
    }

    async findByUserCode(): Promise<undefined> {
      return undefined;
    }

    async consume(id: string): Promise<void> {
      const found = this.kept.get(id);
      if (found) found.payload['consumed'] = Math.floor(now() / 1000);
    }

    async destroy(id: string): Promise<void> {
      this.kept.delete(id);
    }

    async revokeByGrantId(grant: string): Promise<void> {
      for (const kept of all.values())
        for (const [id, { payload }] of kept) if (payload['grantId'] === grant) kept.delete(id);
    }
  };
};
