import type { OrganisationId } from '@wisselzone/kernel';
import { afterAttempt } from '../lane/after-attempt';
import { Ahead } from '../lane/ahead';
import { breakerAfter, closedBreaker, mayBegin, nextProbeAt, probing } from '../lane/breaker';
import type { Attempted } from '../lane/attempted';
import type { Claimed, Ended } from '../lane/lane';
import type { Chance } from '../lane/schedule';
import type { Door } from './door';
import type { OutletTurn, Turn } from './outlet-turn';

const AFTER_TROUBLE_MS = 1_000;
/** How long an attempt that never began (the access log was away) waits. */
const HELD_MS = 5_000;
/** A decision this old is taken anew before anything leaves. */
const FRESH_MS = 1_000;

export interface PumpParts<Address> {
  readonly door: Door<Address>;
  readonly turn: OutletTurn<Address>;
  readonly clock: () => number;
  readonly chance: Chance;
  /** Told of every failure of ours; the pump goes on by itself. */
  readonly onTrouble: (error: unknown) => void;
}

/** Keeps the deliveries of one organisation going: turn after turn, as long as there is something to do. */
export class OutletPump<Address> {
  private ends: Ended[] = [];
  /** Decided and written down, about to begin. */
  private ready: Claimed[] = [];
  private address: Address | undefined;
  private readonly underWay = new Set<Promise<void>>();
  private readonly ahead = new Ahead();
  private breaker = closedBreaker;
  private turning: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly organisation: OrganisationId,
    private readonly parts: PumpParts<Address>,
  ) {}

  /** Something may have changed: look. */
  readonly wake = (): void => {
    this.again = true;
    if (this.turning || this.stopped) return;
    this.turning = this.turns().finally(() => {
      this.turning = undefined;
      if (this.again) this.wake();
    });
  };

  /** Fulfils when every attempt under way has ended and is written down, as far as the database answers. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.turning;
    await Promise.all(this.underWay);
    this.giveBack(this.ready.splice(0));
    if (this.ends.length > 0) await this.take(0);
    await this.parts.turn.leave(this.organisation);
  }

  private async turns(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        await this.turn();
      }
    } catch (error) {
      this.parts.onTrouble(error);
      this.wakeIn(AFTER_TROUBLE_MS);
    }
  }

  private async turn(): Promise<void> {
    const { door, clock } = this.parts;
    const room = door.atOnce + this.ahead.many - this.underWay.size - this.ready.length;
    const free = mayBegin(this.breaker, clock(), Math.max(0, room));
    if (free === 0 && this.ends.length === 0) return this.wakeAt(nextProbeAt(this.breaker));
    const { address, claimed, nextDue } = await this.take(free);
    if (claimed.length > 0) this.breaker = probing(this.breaker, clock());
    this.address = address;
    this.ready.push(...claimed);
    this.beginReady();
    this.wakeAt(nextProbeAt(this.breaker) ?? nextDue);
  }

  /** What could not be written down is kept for the next turn. */
  private async take(free: number): Promise<Turn<Address>> {
    const ends = this.ends;
    this.ends = [];
    this.ahead.turned(ends);
    try {
      return await this.parts.turn.take(this.organisation, { ends, free });
    } catch (error) {
      this.ends = [...ends, ...this.ends];
      throw error;
    }
  }

  private readonly beginReady = (): void => {
    const { door, clock } = this.parts;
    if (this.stopped || this.address === undefined) return this.giveBack(this.ready.splice(0));
    const oldest = clock() - FRESH_MS;
    this.giveBack(this.ready.filter(({ at }) => at < oldest));
    this.ready = this.ready.filter(({ at }) => at >= oldest);
    const room = Math.min(this.ready.length, door.atOnce - this.underWay.size);
    const given = room > 0 ? door.slots.take(room, this.beginReady) : 0;
    for (const claimed of this.ready.splice(0, given)) this.begin(this.address, claimed);
  };

  /** Its lane is free again, and it is decided anew. */
  private giveBack(claims: readonly Claimed[]): void {
    const at = this.parts.clock();
    const attempted = { kind: 'held', why: 'notBegun', ms: 0 } as const;
    for (const claimed of claims)
      this.ends.push({ claimed, attempted, next: { kind: 'release' }, at });
    if (claims.length > 0 && !this.stopped) this.wake();
  }

  private begin(address: Address, claimed: Claimed): void {
    const attempt = this.attempt(address, claimed).then((ended) => {
      this.ends.push(ended);
      this.underWay.delete(attempt);
      this.parts.door.slots.give(1);
      this.beginReady();
      if (this.ready.length <= this.ahead.low) this.wake();
    });
    this.underWay.add(attempt);
  }

  private async attempt(address: Address, claimed: Claimed): Promise<Ended> {
    const { door, clock, chance, onTrouble } = this.parts;
    const attempted = await door.attempt(address, claimed).catch((error: unknown): Attempted => {
      // No line in the access log, so nothing was sent, and the receiver is not to blame.
      onTrouble(error);
      return { kind: 'held', why: 'notBegun', ms: HELD_MS };
    });
    const at = clock();
    if (!('why' in attempted) || attempted.why !== 'notBegun')
      this.breaker = breakerAfter(this.breaker, { at, ok: !('why' in attempted) });
    return { claimed, attempted, next: afterAttempt(claimed.tries, attempted, chance), at };
  }

  private wakeAt(at: number | undefined): void {
    if (at !== undefined) this.wakeIn(at - this.parts.clock());
  }

  private wakeIn(ms: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(this.wake, Math.min(Math.max(ms, 1), 60_000));
  }
}
