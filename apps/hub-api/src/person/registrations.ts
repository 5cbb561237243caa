import { Injectable } from '@nestjs/common';
import type { OrganisationId, PersonId } from '@wisselzone/kernel';
import { Upcasters } from '@wisselzone/platform/envelope';
import { EventStore } from '@wisselzone/platform/event-store';
import { readStream, type Entry } from '../command/stream';
import { personKind, personStream } from './person.stream';

/** Each organisation registers a person for itself; a dossier shows one of those registrations. */
@Injectable()
export class PersonRegistrations {
  constructor(
    private readonly store: EventStore,
    private readonly upcasters: Upcasters,
  ) {}

  /** The latest registration by the first of these organisations that made one. */
  async best(person: PersonId, by: readonly OrganisationId[]): Promise<Entry | undefined> {
    const { store, upcasters } = this;
    const { entries } = await readStream({ store, upcasters }, personStream(person), personKind);
    const latestOf = (organisation: OrganisationId) =>
      entries.findLast(({ fact }) => fact.by === organisation);
    return by.map(latestOf).find((entry) => entry !== undefined);
  }
}
