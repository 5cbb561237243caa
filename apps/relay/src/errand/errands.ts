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
);

/** Follows what was asked of deliveries; passing an event over is an errand only once two people agree. */
export class Errands {
  private readonly skips = new Map<string, { readonly event: EventId; readonly reason: string }>();
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
      case 'DeliverySkipAsked':
        this.skips.set(errand, { event: event.plain.event, reason: event.plain.reason });
        return undefined;
      case 'DeliverySkipConfirmed': {
        const skip = this.skips.get(errand);
        return skip && { ...about, kind: 'skip', ...skip };
      }
      case 'DeliverySkipRefused':
        this.skips.delete(errand);
        return undefined;
    }
  }
}
