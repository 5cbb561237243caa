import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { evolveDeliveries, type Deliveries, type DeliveryEvent } from '@wisselzone/domain/delivery';
import type { Fact, OrganisationId } from '@wisselzone/kernel';
import { recordedOf, Upcasters } from '@wisselzone/platform/envelope';
import { EventStore } from '@wisselzone/platform/event-store';
import type { Asking } from '../caller/asking';

type PendingSkip = HttpComponents['schemas']['PendingSkip'];

/** What somebody asked to pass over, as long as nobody answered: by what it is about. */
@Injectable()
export class PendingSkips {
  constructor(
    private readonly log: EventStore,
    private readonly upcasters: Upcasters,
  ) {}

  async of(
    organisation: OrganisationId,
    { subject }: Asking,
  ): Promise<ReadonlyMap<string, PendingSkip>> {
    let said: Deliveries | undefined;
    for (const stored of await this.log.readStream(`delivery-${organisation}`))
      said = evolveDeliveries(said, recordedOf(stored, this.upcasters) as Fact<DeliveryEvent>);
    return new Map(
      Object.entries(said?.skips ?? {})
        .filter(([, { status }]) => status === 'asked')
        .map(([skip, { what, askedBy }]) => [what, { skip, mine: askedBy === subject }]),
    );
  }
}
