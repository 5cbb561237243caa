import type {
  Day,
  DomainEvent,
  LifeDomain,
  OrganisationId,
  PartnershipId,
} from '@wisselzone/kernel';

type About = { readonly partnership: PartnershipId };

/** One organisation at the table, and what it knows about. */
export interface Partner {
  readonly organisation: OrganisationId;
  readonly expertise: readonly LifeDomain[];
}

/** A desk: never a person's own data. */
export interface PartnershipDesk {
  readonly name: string;
  readonly telephone?: string;
  readonly email?: string;
}

/** Everything that an amendment can change. */
export interface PartnershipParticulars {
  readonly name: string;
  /** NIS codes. */
  readonly workingArea: readonly string[];
  readonly partners: readonly Partner[];
  readonly desk?: PartnershipDesk;
}

export type PartnershipRegistered = DomainEvent<
  'PartnershipRegistered',
  About & PartnershipParticulars
>;
/** All particulars anew. */
export type PartnershipAmended = DomainEvent<'PartnershipAmended', About & PartnershipParticulars>;
export type PartnershipEnded = DomainEvent<'PartnershipEnded', About & { readonly until: Day }>;
export type PartnershipEvent = PartnershipRegistered | PartnershipAmended | PartnershipEnded;
