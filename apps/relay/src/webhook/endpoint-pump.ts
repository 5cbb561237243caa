import type { Webhook } from '@wisselzone/domain/organisation';
import type { OrganisationId } from '@wisselzone/kernel';
import type { Attempted } from '@wisselzone/platform/webhook';
import { afterAttempt, type Next } from '../lane/after-attempt';
import { breakerAfter, closedBreaker, mayBegin, nextProbeAt, probing } from '../lane/breaker';
import type { Claimed, Ended } from '../lane/lane';
import type { Chance } from '../lane/schedule';
import type { Slots } from '../lane/slots';
import type { WebhookDelivery } from './webhook-delivery';
import type { WebhookTurn } from './webhook-turn';

/** Attempts under way at one endpoint. */
const AT_ONCE = 4;
const AFTER_TROUBLE_MS = 1_000;
/** How long an attempt that never began (the access log was away) waits. */
const HELD_MS = 5_000;

export interface PumpParts {
  readonly turn: WebhookTurn;
  readonly delivery: WebhookDelivery;
  readonly slots: Slots;
  readonly clock: () => number;
  readonly chance: Chance;
  /** Told of every failure of ours; the pump goes on by itself. */
  readonly onTrouble: (error: unknown) => void;
}

/** Keeps the deliveries of one organisation going: turn after turn, as long as there is something to do. */
export class EndpointPump {
  private ends: Ended[] = [];
  private readonly underWay = new Set<Promise<void>>();
  private breaker = closedBreaker;
  private turning: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly organisation: OrganisationId,
    private readonly parts: PumpParts,
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
    if (this.ends.length > 0) await this.take(0, 0);
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
    const { slots, clock } = this.parts;
    const room = AT_ONCE - this.underWay.size;
    const wished = mayBegin(this.breaker, clock(), room);
    const free = slots.take(wished, this.wake);
    let begun = 0;
    try {
      if (free === 0 && this.ends.length === 0) return this.wakeAt(nextProbeAt(this.breaker));
      const { webhook, claimed, nextDue } = await this.take(this.underWay.size + free, free);
      if (claimed.length > 0) this.breaker = probing(this.breaker, clock());
      for (const one of claimed) if (webhook) this.begin(webhook, one);
      begun = claimed.length;
      this.wakeAt(nextProbeAt(this.breaker) ?? nextDue);
    } finally {
      slots.give(free - begun);
    }
  }

  /** What could not be written down is kept for the next turn. */
  private async take(most: number, free: number): ReturnType<WebhookTurn['take']> {
    const ends = this.ends;
    this.ends = [];
    try {
      return await this.parts.turn.take(this.organisation, { ends, most, free });
    } catch (error) {
      this.ends = [...ends, ...this.ends];
      throw error;
    }
  }

  private begin(webhook: Webhook, claimed: Claimed): void {
    const attempt = this.attempt(webhook, claimed).then((ended) => {
      this.ends.push(ended);
      this.underWay.delete(attempt);
      this.parts.slots.give(1);
      this.wake();
    });
    this.underWay.add(attempt);
  }

  private async attempt(webhook: Webhook, claimed: Claimed): Promise<Ended> {
    const { delivery, clock, chance, onTrouble } = this.parts;
    try {
      const attempted = await delivery.attempt(this.organisation, webhook, claimed);
      const at = clock();
      this.breaker = breakerAfter(this.breaker, { at, ok: attempted.kind !== 'failed' });
      return { claimed, attempted, next: afterAttempt(claimed.tries, attempted, chance), at };
    } catch (error) {
      // No line in the access log, so nothing was sent, and the receiver is not to blame.
      onTrouble(error);
      const attempted: Attempted = { kind: 'failed', why: 'notBegun' };
      const next: Next = { kind: 'wait', ms: HELD_MS, tries: claimed.tries };
      return { claimed, attempted, next, at: clock() };
    }
  }

  private wakeAt(at: number | undefined): void {
    if (at !== undefined) this.wakeIn(at - this.parts.clock());
  }

  private wakeIn(ms: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(this.wake, Math.min(Math.max(ms, 1), 60_000));
  }
}
