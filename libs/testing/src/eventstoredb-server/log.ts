/** An event as the server of this test keeps it. Positions look like those of a log file: growing, never dense. */
export interface LoggedEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  readonly position: bigint;
}

export type ProposedEvent = Pick<LoggedEvent, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

/** -1: no stream yet; `any` and `streamExists` look at no revision. */
export type Expectation = number | 'any' | 'streamExists';

export type Outcome =
  | { readonly kind: 'success'; readonly revision: number; readonly position: bigint }
  | { readonly kind: 'wrongExpectedVersion'; readonly current: number };

/**
 * Plain arrays that outlive a restart, with the rules of EventStoreDB's index writer, on purpose looser
 * than those of our own stores: where its answer is weak, this one is weak.
 */
export class ServerLog {
  readonly all: LoggedEvent[] = [];
  private readonly streams = new Map<string, LoggedEvent[]>();
  /** Committed ids that the server happens to remember; only `any` and `streamExists` ask it. */
  private remembered = new Map<string, LoggedEvent>();

  /** What a restart of the server does to its memory. */
  forget(): void {
    this.remembered = new Map();
  }

  stream(name: string): readonly LoggedEvent[] {
    return this.streams.get(name) ?? [];
  }

  append(stream: string, expected: Expectation, proposed: readonly ProposedEvent[]): Outcome {
    const current = this.stream(stream).length - 1;
    const wrong: Outcome = { kind: 'wrongExpectedVersion', current };
    if (expected === 'any' || expected === 'streamExists')
      return expected === 'streamExists' && current < 0
        ? wrong
        : this.appendLoosely(stream, proposed);
    // The expected revision is the last one: accepted without a look at the ids.
    if (expected === current) return this.write(stream, proposed);
    if (expected > current) return wrong;
    const standing = this.stream(stream).slice(expected + 1, expected + 1 + proposed.length);
    // Partly equal is "corrupted idempotency" inside the server, and this same answer outside.
    return this.sameIds(standing, proposed) ?? wrong;
  }

  private appendLoosely(stream: string, proposed: readonly ProposedEvent[]): Outcome {
    const known = proposed.map(({ id }) => this.remembered.get(`${stream} ${id}`));
    if (known[0] === undefined) return this.write(stream, proposed);
    const standing = known.filter((event) => event !== undefined);
    const wrong: Outcome = {
      kind: 'wrongExpectedVersion',
      current: this.stream(stream).length - 1,
    };
    return this.sameIds(standing, proposed) ?? wrong;
  }

  private sameIds(
    standing: readonly LoggedEvent[],
    proposed: readonly ProposedEvent[],
  ): Outcome | undefined {
    const last = standing.at(-1);
    const same =
      standing.length === proposed.length &&
      standing.every((event, nth) => event.id === proposed[nth]?.id);
    return same && last
      ? { kind: 'success', revision: last.revision, position: last.position }
      : undefined;
  }

  private write(stream: string, proposed: readonly ProposedEvent[]): Outcome {
    const events = this.streams.get(stream) ?? [];
    this.streams.set(stream, events);
    for (const event of proposed) {
      const end = this.all.at(-1)?.position ?? 0n;
      const position = end + BigInt(100 + event.data.length + event.metadata.length);
      const logged = { ...event, stream, revision: events.length, position };
      events.push(logged);
      this.all.push(logged);
      this.remembered.set(`${stream} ${event.id}`, logged);
    }
    return {
      kind: 'success',
      revision: events.length - 1,
      position: this.all.at(-1)?.position ?? 0n,
    };
  }
}
