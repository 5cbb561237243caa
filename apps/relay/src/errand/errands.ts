import type { DeliveryEvent } from '@wisselzone/domain/delivery';
import type { EventId, Fact, OrganisationId } from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, StoredEvent } from '@wisselzone/platform/event-store';

const PREFIX = 'delivery-';

/** Something that people asked of the deliveries to one organisation, ready to be done. */
export type Errand = { readonly organisation: OrganisationId; readonly errand: string } & (
  | { readonly kind: 'reconcile' }
  | { readonly kind: 'retry'; readonly dossier?: string }
  | { readonly kind: 'replay'; readonly from: string; readonly to: string }
  | { readonly kind: 'skip'; readonly event: EventId; readonly reason: string }
  | { readonly kind: 'retryMessages'; readonly message?: string; readonly corrected: boolean }
  | { readonly kind: 'skipMessage'; readonly message: string }
);

type Skip =
  | { readonly kind: 'skip'; readonly event: EventId; readonly reason: string }
  | { readonly kind: 'skipMessage'; readonly message: string };

/** Follows what was asked of deliveries; passing an event over is an errand only once two people agree. */
export class Errands {
  private readonly skips = new Map<string, Skip>();
  private readonly stopping = new AbortController();
  private following: Promise<void> = Promise.resolve();

  constructor(
    private readonly log: EventStore,
    private readonly upcasters: Upcasters,
  ) {}

  /** Gives every errand of the log to `doIt`, in order, from the first one on: whoever does them knows what is done. */
  start(doIt: (errand: Errand) => Promise<void>): void {
    this.following = this.follow(doIt);
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  private async follow(doIt: (errand: Errand) => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    for await (const message of this.log.subscribeAll({ streamPrefixes: [PREFIX], signal }))
      if (message.kind === 'events')
        for (const stored of message.events) {
          const errand = this.errandOf(stored);
          if (errand) await doIt(errand);
        }
  }

  private errandOf(stored: StoredEvent): Errand | undefined {
    const event = recordedOf(stored, this.upcasters) as Fact<DeliveryEvent>;
    const { organisation, errand } = event.plain;
    const about = { organisation, errand };
    switch (event.type) {
      case 'ReconciliationAsked':
        return { ...about, kind: 'reconcile' };
      case 'DeliveryRetryAsked': {
        const { dossier } = event.plain;
        return { ...about, kind: 'retry', ...(dossier ? { dossier } : {}) };
      }
      case 'DeliveryReplayAsked':
        return { ...about, kind: 'replay', from: event.plain.from, to: event.plain.to };
      case 'MessageRetryAsked': {
        const { message, corrected = false } = event.plain;
        return { ...about, kind: 'retryMessages', corrected, ...(message ? { message } : {}) };
      }
      case 'DeliverySkipAsked':
      case 'MessageSkipAsked':
        this.skips.set(errand, skipIn(event));
        return undefined;
      case 'DeliverySkipConfirmed': {
        const skip = this.skips.get(errand);
        return skip && { ...about, ...skip };
      }
      case 'DeliverySkipRefused':
        this.skips.delete(errand);
        return undefined;
    }
  }
}

const skipIn = ({ type, plain }: Extract<DeliveryEvent, { type: `${string}SkipAsked` }>): Skip =>
  type === 'DeliverySkipAsked'
    ? { kind: 'skip', event: plain.event, reason: plain.reason }
    : { kind: 'skipMessage', message: plain.message };
