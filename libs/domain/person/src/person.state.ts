import type { Fact, OrganisationId } from '@wisselzone/kernel';
import type { PersonEvent } from './person.events';

/** Which organisations have registered this person; never what they said. */
export interface Person {
  readonly registeredBy: readonly OrganisationId[];
}

export const unknownPerson: Person = { registeredBy: [] };

/** Folds one event of one person. */
export const evolvePerson = (person: Person, event: Fact<PersonEvent>): Person => {
  switch (event.type) {
    case 'PersonRegistered':
      return person.registeredBy.includes(event.by)
        ? person
        : { registeredBy: [...person.registeredBy, event.by] };
  }
};
