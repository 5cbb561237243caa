import type { Fact, OrganisationId } from '@wisselzone/kernel';
import type { PersonEvent } from './person.events';

/** Which organisations have registered this person; never what they said. */
export interface Person {
  readonly registeredBy: readonly OrganisationId[];
}

export const unknownPerson: Person = { registeredBy: [] };

/** Folds one event of one person. Whose record another one is, is said in the streams of both: see `linksOf`. */
export const evolvePerson = (person: Person, { type, by }: Fact<PersonEvent>): Person =>
  type !== 'PersonRegistered' || person.registeredBy.includes(by)
    ? person
    : { registeredBy: [...person.registeredBy, by] };
