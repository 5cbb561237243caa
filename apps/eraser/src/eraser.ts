import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { Instant, OrganisationId, SubjectId } from '@wisselzone/kernel';
import type { AccessLine, AccessLog } from '@wisselzone/platform/access-log';
import type { EventStore } from '@wisselzone/platform/event-store';
import type { HubClient } from '@wisselzone/platform/hub-client';
import type { Destroyed, PostgresErasure } from '@wisselzone/platform/vault';
import { knownErasure, type KnownErasure } from './erasures';
import type { Order, Orders } from './orders';

/** How long a process of the hub may use a key that it has at hand; `KeyCache` keeps none longer. */
const KEYS_AT_HAND_MS = 5_000;

export interface EraserOptions {
  readonly orders: Orders;
  readonly log: EventStore;
  readonly keys: PostgresErasure;
  readonly accessLog: AccessLog;
  readonly hub: HubClient;
  readonly hubOrganisation: OrganisationId;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly everyMs: number;
  /** Hears of each order that could not be carried out yet, and of each key that had come back; never throws. */
  readonly onTrouble: (trouble: EraserTrouble) => void;
}

/** What went wrong: ids only. */
export interface EraserTrouble {
  readonly what: 'orderWaits' | 'keyHadComeBack' | 'ordersUnreadable';
  readonly erasure?: string;
  readonly error?: string;
}

/**
 * Carries out what was ordered: destroys the keys, sees that the person's other dossiers follow, and says so. Every
 * step can be done again, so whatever was cut short is done by the next round. Reads no key and no content.
 */
export class Eraser {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly options: EraserOptions) {}

  /** Destroys what a restored key store brought back, then makes its rounds. */
  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when the order under way is carried out. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Holds the key store against every order ever carried out. Says how many of them had come back to life. */
  async applyDestroyedKeys(): Promise<number> {
    let revived = 0;
    for await (const order of this.options.orders.carriedOut()) {
      const known = await knownErasure(this.options.log, order);
      if (!known?.destroyed) continue;
      const again = await this.destroyAgain(known);
      if (again) this.options.onTrouble({ what: 'keyHadComeBack', erasure: order.erasure });
      revived += again ? 1 : 0;
    }
    return revived;
  }

  /** One round over every order that waits. Says how many were carried out. */
  async round(): Promise<number> {
    let done = 0;
    for await (const order of this.options.orders.waiting()) {
      if (this.stopping.signal.aborted) return done;
      try {
        if (await this.carryOut(order)) done += 1;
      } catch (error) {
        const name = error instanceof Error ? error.name : typeof error;
        this.options.onTrouble({ what: 'orderWaits', erasure: order.erasure, error: name });
      }
    }
    return done;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    let applied = false;
    while (!signal.aborted) {
      try {
        if (!applied) await this.applyDestroyedKeys();
        applied = true;
        await this.round();
      } catch (error) {
        const name = error instanceof Error ? error.name : typeof error;
        this.options.onTrouble({ what: 'ordersUnreadable', error: name });
      }
      await after(this.options.everyMs, undefined, { signal }).catch(ended);
    }
  }

  /** False when there is nothing left to do, or what was destroyed may still be at hand somewhere. */
  private async carryOut(order: Order): Promise<boolean> {
    const known = await knownErasure(this.options.log, order);
    if (!known || known.destroyed) return false;
    if (known.ordered.plain.scope === 'person') await this.orderElsewhere(known);
    await this.write(order, known, 'permit');
    const destroyed = await this.destroy(known);
    // Until then a process may open a section with the key it has at hand: only afterwards it is true.
    if (this.options.clock() < Date.parse(destroyed.at) + KEYS_AT_HAND_MS) return false;
    const { at: destroyedAt, fingerprint, generation } = destroyed;
    await this.options.hub.post(
      `/dossiers/${order.dossier}/erasures/${order.erasure}/destructions`,
      { key: { fingerprint, generation }, destroyedAt },
      keyFor('destroyed', order.erasure, order.dossier),
    );
    return true;
  }

  /** Every other dossier of the person tells its own recipients. */
  private async orderElsewhere({ stream, person, ordered }: KnownErasure): Promise<void> {
    const { erasure, basis, orderedBy } = ordered.plain;
    for (const other of await this.options.keys.streamsOf(person)) {
      if (other === stream || !other.startsWith('dossier-')) continue;
      const dossier = other.slice('dossier-'.length);
      await this.options.hub.post(
        `/dossiers/${dossier}/erasures/${erasure}/followings`,
        { basis, orderedBy },
        keyFor('follow', erasure, dossier),
      );
    }
  }

  private destroy({ stream, person, ordered }: KnownErasure): Promise<Destroyed> {
    const { scope, category, erasure } = ordered.plain;
    return scope === 'category' && category
      ? this.options.keys.eraseCategory({ stream, category, erasure })
      : this.options.keys.erasePerson(person);
  }

  private async destroyAgain({ stream, person, destroyed }: KnownErasure): Promise<boolean> {
    const { scope, category, generation = 0 } = destroyed?.plain ?? {};
    return scope === 'category' && category
      ? (await this.options.keys.destroyAgain({ stream, category, generation })) > 0
      : this.options.keys.destroyPersonAgain(person);
  }

  private write(order: Order, known: KnownErasure, outcome: AccessLine['outcome']): Promise<void> {
    const { hubOrganisation, clock } = this.options;
    const trace = randomUUID();
    return this.options.accessLog.write({
      action: 'D',
      operation: 'destroyKey',
      recordedAt: new Date(clock()).toISOString() as Instant,
      actor: {
        issuer: 'urn:wisselzone:hub',
        subject: hubOrganisation as unknown as SubjectId,
        role: 'system',
        organisation: hubOrganisation,
        onBehalfOf: known.ordered.plain.orderedBy,
      },
      client: 'eraser',
      tokenId: '',
      person: known.person,
      dossier: order.dossier,
      categories: known.ordered.plain.category ? [known.ordered.plain.category] : [],
      eventIds: [],
      purpose: 'audit',
      grounds: [],
      clearances: [],
      breakGlass: false,
      outcome,
      withheld: [],
      rows: 0,
      requestId: trace,
      traceId: trace,
    });
  }
}

/** The `Idempotency-Key` of a step: the same after every restart. */
const keyFor = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join(':')).digest('base64url');

/** The pause ends early only because the rounds are stopped, and the loop sees that itself. */
const ended = (): void => undefined;
