import {
  anyGiven,
  fail,
  present,
  record,
  type Decider,
  type Decision,
  type PersonId,
} from '@wisselzone/kernel';
import type { AroundPerson, PersonCommand } from './person.commands';
import type { PersonError } from './person.errors';
import type { PersonEvent } from './person.events';
import { evolvePerson, unknownPerson, type Person } from './person.state';
import { isSsin } from './ssin';

type Answer = Decision<PersonEvent, PersonError>;
type OneOf<Type extends PersonCommand['type']> = Extract<PersonCommand, { readonly type: Type }>;

const register = ({ person, identity, contact }: OneOf<'RegisterPerson'>): Answer => {
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
};

/** A number that leads nowhere, to her, or to another record: recorded the same way each time. */
const give = (
  { person, ssin }: OneOf<'GivePersonIdentifier'>,
  sameAs: readonly PersonId[],
): Answer =>
  isSsin(ssin)
    ? record({
        type: 'PersonIdentifierGiven',
        plain: { person, sameAs },
        sealed: { identity: { ssin } },
      })
    : fail({ code: 'ssinInvalid' });

const replace = (
  { person, ssin, replacedBy }: OneOf<'ReplacePersonIdentifier'>,
  sameAs: readonly PersonId[],
): Answer => {
  if (!isSsin(ssin) || !isSsin(replacedBy)) return fail({ code: 'ssinInvalid' });
  if (ssin === replacedBy) return fail({ code: 'identifierReplacedByItself' });
  return record({
    type: 'PersonIdentifierReplaced',
    plain: { person, sameAs },
    sealed: { identity: { ssin, replacedBy } },
  });
};

/** Always a statement of its own: what was last said of the pair may stand in the other stream. */
const pair = (
  command: OneOf<'LinkPersons' | 'UnlinkPersons'>,
  { otherKnown }: AroundPerson,
): Answer => {
  const { person, other } = command;
  if (person === other) return fail({ code: 'personLinkedToItself' });
  if (!otherKnown) return fail({ code: 'otherPersonUnknown' });
  if (command.type === 'LinkPersons')
    return record({ type: 'PersonsLinked', plain: { person, other } });
  return record({
    type: 'PersonsUnlinked',
    plain: { person, other },
    sealed: { notes: { reason: command.reason } },
  });
};

const decideKnown = (
  command: Exclude<PersonCommand, OneOf<'RegisterPerson'>>,
  around: AroundPerson,
): Answer => {
  switch (command.type) {
    case 'GivePersonIdentifier':
      return give(command, around.sameAs);
    case 'ReplacePersonIdentifier':
      return replace(command, around.sameAs);
    case 'LinkPersons':
    case 'UnlinkPersons':
      return pair(command, around);
    case 'ChangePersonMunicipality': {
      const { person, municipality, from } = command;
      return record({
        type: 'PersonMunicipalityChanged',
        plain: { person },
        sealed: { residence: { municipality, from } },
      });
    }
  }
};

/**
 * Registering a person, and what becomes known of her later. Everything is recorded beside what was
 * there, and a known person gets the same answer as an unknown one, so that nobody learns from it
 * who else knows her.
 */
export const personDecider: Decider<Person, PersonCommand, PersonEvent, PersonError, AroundPerson> =
  {
    initial: unknownPerson,
    decide: (command, _, around) => {
      if (command.type === 'RegisterPerson') return register(command);
      return around.known ? decideKnown(command, around) : fail({ code: 'personNotFound' });
    },
    evolve: evolvePerson,
  };
