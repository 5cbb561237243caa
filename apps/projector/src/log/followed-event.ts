import { entityOf, type DossierEvent, type EntityRef } from '@wisselzone/domain/dossier';
import {
  present,
  type Fact,
  type Instant,
  type OrganisationId,
  type SealedCategory,
} from '@wisselzone/kernel';
import { readEnvelope, recordedFrom, type Upcasters } from '@wisselzone/platform/envelope';
import type { Position, StoredEvent } from '@wisselzone/platform/event-store';

/** An event of a dossier as rows need it: never its sealed part, only the names of its categories. */
export interface FollowedEvent {
  readonly event: Fact<DossierEvent>;
  readonly eventId: string;
  readonly revision: number;
  readonly position: Position;
  readonly occurredAt: Instant;
  /** Who acted for the organisation whose event it is. */
  readonly association?: OrganisationId;
  readonly categories: readonly SealedCategory[];
  /** What it is about: the dossier itself, or one of the entities in it. */
  readonly entity: EntityRef;
}

/** Throws `EnvelopeError` on a type or version that this build does not know: a read model never skips. */
export const followedEvent = (stored: StoredEvent, upcasters: Upcasters): FollowedEvent => {
  const envelope = readEnvelope(stored);
  // The registry vouches for the type.
  const event = recordedFrom(envelope, upcasters) as Fact<DossierEvent>;
  return {
    event,
    entity: entityOf(event),
    eventId: stored.eventId,
    revision: stored.revision,
    position: stored.position,
    occurredAt: envelope.occurredAt,
    ...present({ association: envelope.actor.association }),
    categories: envelope.sections.map(({ category }) => category),
  };
};
