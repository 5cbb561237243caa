import type { Asked, PersonId } from '@wisselzone/kernel';
import type { Contact, Identity } from './person.events';

/** A person may be registered without a national number, and even without a name ("on nobody's radar"). */
export type RegisterPerson = Asked & {
  readonly type: 'RegisterPerson';
  readonly person: PersonId;
  readonly identity: Identity;
  readonly contact?: Contact;
};
export type PersonCommand = RegisterPerson;
