import type {
  Day,
  DomainEvent,
  GuidanceStatus,
  LivingWage,
  MandateFault,
  MandateId,
  OrganisationId,
  RegistrationCategory,
  RegistrationId,
  RegistrationRefusal,
} from '@wisselzone/kernel';

type About = { readonly registration: RegistrationId };

/** A counsellor asks, in the name of the person, to register her there. */
export type RegistrationRequested = DomainEvent<
  'RegistrationRequested',
  About & { readonly mandate: MandateId; readonly to: OrganisationId },
  {
    readonly statusBenefit?: { readonly livingWage: LivingWage };
    readonly guidance?: { readonly text: string };
  }
>;
/** The mandate still permitted it when the addressee's system took it in. */
export type RegistrationDelivered = DomainEvent<'RegistrationDelivered', About>;
/** She is registered, or how that stands now. */
export type RegistrationConfirmed = DomainEvent<
  'RegistrationConfirmed',
  About,
  {
    readonly statusBenefit: {
      readonly category: RegistrationCategory;
      readonly status: GuidanceStatus;
      readonly since: Day;
    };
  }
>;
export type RegistrationRefused = DomainEvent<
  'RegistrationRefused',
  /** Who asked decides what now. */
  About & { readonly from: OrganisationId },
  { readonly guidance: { readonly reason: RegistrationRefusal; readonly explanation?: string } }
>;
/** The mandate ended before it was delivered. */
export type RegistrationLapsed = DomainEvent<
  'RegistrationLapsed',
  About & { readonly from: OrganisationId; readonly because: MandateFault }
>;

export type RegistrationEvent =
  | RegistrationRequested
  | RegistrationDelivered
  | RegistrationConfirmed
  | RegistrationRefused
  | RegistrationLapsed;
