import type {
  ConsultationAgreementId,
  ConsultationId,
  Day,
  DomainEvent,
  Instant,
  OrganisationId,
} from '@wisselzone/kernel';

type About = { readonly consultation: ConsultationId };
type Said = { readonly guidance: { readonly text: string } };

/** The organisations around a person sit together at a moment. Planned again, it is at another one. */
export type ConsultationPlanned = DomainEvent<
  'ConsultationPlanned',
  About & { readonly startsAt: Instant; readonly participants: readonly OrganisationId[] },
  { readonly guidance?: { readonly place?: string; readonly text?: string } }
>;
export type ConsultationCancelled = DomainEvent<'ConsultationCancelled', About, Said>;
/** Who of the participants was there; everybody else was not. */
export type ConsultationHeld = DomainEvent<
  'ConsultationHeld',
  About & {
    readonly attended: readonly OrganisationId[];
    readonly absent: readonly OrganisationId[];
  },
  { readonly guidance?: { readonly text: string } }
>;
/** What one participant will do, and by when; what it is, is content. */
export type ConsultationAgreementMade = DomainEvent<
  'ConsultationAgreementMade',
  About & {
    readonly agreed: ConsultationAgreementId;
    readonly owner: OrganisationId;
    readonly due?: Day;
  },
  Said
>;
export type ConsultationAgreementKept = DomainEvent<
  'ConsultationAgreementKept',
  About & { readonly agreed: ConsultationAgreementId },
  { readonly guidance?: { readonly text: string } }
>;

export type ConsultationEvent =
  | ConsultationPlanned
  | ConsultationCancelled
  | ConsultationHeld
  | ConsultationAgreementMade
  | ConsultationAgreementKept;
