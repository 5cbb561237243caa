import { anyGiven, fail, present, record, type Decider } from '@wisselzone/kernel';
import type { PersonCommand } from './person.commands';
import type { PersonError } from './person.errors';
import type { PersonEvent } from './person.events';
import { evolvePerson, unknownPerson, type Person } from './person.state';
import { isSsin } from './ssin';

/**
 * Registering a person. Every registration is recorded beside the earlier ones, and a known person gets
 * the same answer as an unknown one, so that nobody learns from it who else knows her.
 */
export const personDecider: Decider<Person, PersonCommand, PersonEvent, PersonError> = {
  initial: unknownPerson,
  decide: ({ person, identity, contact }) => {
    const hasSsin = identity.ssin !== undefined;
    if (identity.ssin !== undefined && !isSsin(identity.ssin)) return fail({ code: 'ssinInvalid' });
    return record({
      type: 'PersonRegistered',
      plain: { person, hasSsin },
      sealed: {
        identity: present(identity),
        ...present({ contact: contact && anyGiven(contact) }),
      },
    });
  },
  evolve: evolvePerson,
};
