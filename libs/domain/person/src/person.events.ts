import type { Day, DomainEvent, PersonId } from '@wisselzone/kernel';

export type Identity = {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly birthDate?: Day;
  /** National number, opaque; never used to derive a birth date or a sex. */
  readonly ssin?: string;
};
export type Contact = {
  readonly telephone?: string;
  readonly email?: string;
  readonly address?: string;
};

/** One organisation registered this person; another organisation's registration of the same person stands beside it. */
export type PersonRegistered = DomainEvent<
  'PersonRegistered',
  { readonly person: PersonId; readonly hasSsin: boolean },
  { readonly identity: Identity; readonly contact?: Contact }
>;

/** Records of the same person that the hub found under a number; nobody who asks is told of them. */
type SameAs = { readonly person: PersonId; readonly sameAs: readonly PersonId[] };

/** A number became known of somebody who was registered without one, or another one than before. */
export type PersonIdentifierGiven = DomainEvent<
  'PersonIdentifierGiven',
  SameAs,
  { readonly identity: { readonly ssin: string } }
>;
/** The register gave her another number in place of an earlier one; both stay hers. */
export type PersonIdentifierReplaced = DomainEvent<
  'PersonIdentifierReplaced',
  SameAs,
  { readonly identity: { readonly ssin: string; readonly replacedBy: string } }
>;
type Pair = { readonly person: PersonId; readonly other: PersonId };
/** Two records are of one person. Whatever was said of either stays where it was. */
export type PersonsLinked = DomainEvent<'PersonsLinked', Pair>;
/** Two records are of two persons after all. */
export type PersonsUnlinked = DomainEvent<
  'PersonsUnlinked',
  Pair,
  { readonly notes: { readonly reason: string } }
>;
/** From a day on she lives in another municipality. */
export type PersonMunicipalityChanged = DomainEvent<
  'PersonMunicipalityChanged',
  { readonly person: PersonId },
  { readonly residence: { readonly municipality: string; readonly from: Day } }
>;
export type PersonEvent =
  | PersonRegistered
  | PersonIdentifierGiven
  | PersonIdentifierReplaced
  | PersonsLinked
  | PersonsUnlinked
  | PersonMunicipalityChanged;
