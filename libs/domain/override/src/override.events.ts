import type {
  DomainEvent,
  Instant,
  OverrideId,
  OverrideReason,
  OverrideVerdict,
} from '@wisselzone/kernel';

type About = { readonly override: OverrideId };

/** Somebody asks for access in an emergency; nothing is open before a second person confirms. */
export type OverrideStarted = DomainEvent<
  'OverrideStarted',
  About & {
    /** Pseudonym of who asked, for this override alone. */
    readonly asker: string;
    readonly minutes: number;
    readonly confirmBy: Instant;
    readonly reviewBy: Instant;
  },
  { readonly notes: { readonly reason: OverrideReason; readonly text: string } }
>;
/** A second person confirms; from here it is open, until a moment. */
export type OverrideConfirmed = DomainEvent<
  'OverrideConfirmed',
  About & { readonly confirmer: string; readonly until: Instant }
>;
/** Closed by the organisation, or noted by the clock. */
export type OverrideEnded = DomainEvent<'OverrideEnded', About>;
/** The privacy officer's verdict. */
export type OverrideReviewed = DomainEvent<
  'OverrideReviewed',
  About & { readonly verdict: OverrideVerdict },
  { readonly notes?: { readonly text: string } }
>;
export type OverrideEvent = OverrideStarted | OverrideConfirmed | OverrideEnded | OverrideReviewed;
