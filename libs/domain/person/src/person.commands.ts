import type { Asked, Day, PersonId } from '@wisselzone/kernel';
import type { Contact, Identity } from './person.events';

/** A person may be registered without a national number, and even without a name ("on nobody's radar"). */
export type RegisterPerson = Asked & {
  readonly type: 'RegisterPerson';
  readonly person: PersonId;
  readonly identity: Identity;
  readonly contact?: Contact;
};
type OfPerson<Type extends string> = Asked & { readonly type: Type; readonly person: PersonId };

export type GivePersonIdentifier = OfPerson<'GivePersonIdentifier'> & { readonly ssin: string };
export type ReplacePersonIdentifier = OfPerson<'ReplacePersonIdentifier'> & {
  readonly ssin: string;
  readonly replacedBy: string;
};
export type LinkPersons = OfPerson<'LinkPersons'> & { readonly other: PersonId };
export type UnlinkPersons = OfPerson<'UnlinkPersons'> & {
  readonly other: PersonId;
  readonly reason: string;
};
export type ChangePersonMunicipality = OfPerson<'ChangePersonMunicipality'> & {
  /** NIS code. */
  readonly municipality: string;
  readonly from: Day;
};
export type PersonCommand =
  | RegisterPerson
  | GivePersonIdentifier
  | ReplacePersonIdentifier
  | LinkPersons
  | UnlinkPersons
  | ChangePersonMunicipality;

/** What a decision on one record must know of the other records. */
export interface AroundPerson {
  /** Whether the organisation that asks registered her, or works on a dossier of hers. */
  readonly known: boolean;
  /** The same, of the record that the command names beside her. */
  readonly otherKnown: boolean;
  /** Other records that the numbers of the command lead to. */
  readonly sameAs: readonly PersonId[];
}
