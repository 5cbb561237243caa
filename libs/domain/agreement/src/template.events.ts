import type {
  AgreementId,
  DataCategory,
  Day,
  DomainEvent,
  Purpose,
  ReferralKind,
  TemplateId,
  Urgency,
} from '@wisselzone/kernel';

/** What a referral under the agreement begins with; whoever writes it changes what does not fit. */
export interface TemplateContent {
  readonly kind?: ReferralKind;
  readonly urgency?: Urgency;
  readonly purpose: Purpose;
  readonly categories: readonly DataCategory[];
  readonly addressedService?: string;
  readonly reason?: string;
  /** A skeleton to fill in; it holds nobody. */
  readonly question?: string;
}

/** A template with its name and the days on which it is offered. */
export interface Template extends TemplateContent {
  readonly template: TemplateId;
  readonly title: string;
  readonly from: Day;
  readonly until?: Day;
}

type About = { readonly agreement: AgreementId };

export type TemplateAdded = DomainEvent<'TemplateAdded', About & Template>;
/** Another text is another template; one that is not used any more gets a last day. */
export type TemplateEnded = DomainEvent<
  'TemplateEnded',
  About & { readonly template: TemplateId; readonly until: Day }
>;
export type TemplateEvent = TemplateAdded | TemplateEnded;
