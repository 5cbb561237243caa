import type {
  AttachmentId,
  DataCategory,
  DomainEvent,
  DraftId,
  Instant,
  OrganisationId,
  Purpose,
  ReferralId,
  ReferralKind,
  Urgency,
} from '@wisselzone/kernel';

/** How the other side will reach the person who acts. */
export type DraftContact = {
  readonly name: string;
  readonly telephone?: string;
  readonly email?: string;
};

/** What a referral will ask, as far as its writer has come. */
export type DraftContent = {
  readonly kind?: ReferralKind;
  readonly to?: OrganisationId;
  readonly urgency?: Urgency;
  readonly purpose?: Purpose;
  readonly categories?: readonly DataCategory[];
  readonly reason?: string;
  readonly question?: string;
  readonly desiredMoment?: Instant;
  readonly addressedService?: string;
  readonly attachments?: readonly AttachmentId[];
};

/** Every event names whose draft it is: that organisation alone is told of it. */
type About = { readonly draft: DraftId; readonly from: OrganisationId };

/** The whole draft as it stands from now on, the first time and each time it is changed. */
export type DraftSaved = DomainEvent<
  'DraftSaved',
  About & { readonly expiresAt: Instant },
  {
    readonly guidance?: DraftContent;
    readonly contact?: { readonly contactPerson: DraftContact };
  }
>;
/** `referral` asks what the draft prepared; both stand in one append. */
export type DraftSent = DomainEvent<'DraftSent', About & { readonly referral: ReferralId }>;
export type DraftDiscarded = DomainEvent<'DraftDiscarded', About>;
export type DraftExpired = DomainEvent<'DraftExpired', About>;

export type DraftEvent = DraftSaved | DraftSent | DraftDiscarded | DraftExpired;
