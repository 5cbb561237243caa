import type {
  DataCategory,
  DomainEvent,
  Instant,
  NecessityId,
  OrganisationId,
  Purpose,
} from '@wisselzone/kernel';

/** A state of necessity clears the secrecy of what the declaring organisation recorded, until a moment. */
export type NecessityDeclared = DomainEvent<
  'NecessityDeclared',
  {
    readonly necessity: NecessityId;
    readonly purpose: Purpose;
    readonly categories: readonly DataCategory[];
    readonly recipients: readonly OrganisationId[];
    readonly until: Instant;
  },
  { readonly notes: { readonly text: string } }
>;
/** Ended before its time by the organisation, or noted by the clock that its time is over. */
export type NecessityEnded = DomainEvent<'NecessityEnded', { readonly necessity: NecessityId }>;
export type NecessityEvent = NecessityDeclared | NecessityEnded;
