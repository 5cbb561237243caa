import { linksOf, type PersonEvent, type PersonLink } from '@wisselzone/domain/person';
import type { Fact } from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { StoredEvent } from '@wisselzone/platform/event-store';

export const PERSON_STREAMS = 'person-';

export const isPersonStream = (stream: string): boolean => stream.startsWith(PERSON_STREAMS);

/** What an event of a person's stream says of pairs of records; most are registrations and say nothing. */
export const linksIn = (stored: StoredEvent, upcasters: Upcasters): readonly PersonLink[] =>
  // The registry vouches for the type.
  linksOf(recordedOf(stored, upcasters) as Fact<PersonEvent>);
