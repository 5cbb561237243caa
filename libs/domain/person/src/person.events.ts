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
export type PersonEvent = PersonRegistered;
