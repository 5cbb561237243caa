import type {
  DataCategory,
  DomainEvent,
  ObjectionId,
  OrganisationId,
  Purpose,
} from '@wisselzone/kernel';

/** The person objects (GDPR 21). What is left out is covered whole: every purpose, category, recipient. */
export type ObjectionRaised = DomainEvent<
  'ObjectionRaised',
  {
    readonly objection: ObjectionId;
    readonly purposes?: readonly Purpose[];
    readonly categories?: readonly DataCategory[];
    readonly recipients?: readonly OrganisationId[];
  },
  { readonly notes?: { readonly text: string } }
>;
/** The person takes the objection back. */
export type ObjectionLifted = DomainEvent<'ObjectionLifted', { readonly objection: ObjectionId }>;
export type ObjectionEvent = ObjectionRaised | ObjectionLifted;
