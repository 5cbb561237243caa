import { personDecider, type Person, type PersonEvent } from '@wisselzone/domain/person';
import type { StreamKind } from '../command/stream';

export const personStream = (person: string): string => `person-${person}`;

export const personKind: StreamKind<Person, PersonEvent> = {
  initial: personDecider.initial,
  evolve: personDecider.evolve,
  entityOf: ({ plain }) => plain.person,
};
