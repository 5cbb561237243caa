import {
  present,
  type Fact,
  type Instant,
  type OrganisationId,
  type PausableStep,
  type ReferralId,
  type ReferralKind,
  type ReferralStatus,
} from '@wisselzone/kernel';
import type {
  ReferralCancellationAsked,
  ReferralCancellationConfirmed,
  ReferralCancellationRefused,
  ReferralCompleted,
  ReferralEvent,
  ReferralFailed,
  ReferralOpened,
  ReferralReceived,
  ReferralRequested,
} from './referral.events';

/** What the sender asked to be shared, how soon and what for. */
export type ReferralTerms = Pick<ReferralRequested['plain'], 'urgency' | 'purpose' | 'categories'>;

/** One referral, as far as rules need it. */
export interface Referral {
  readonly referral: ReferralId;
  readonly kind: ReferralKind;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly status: ReferralStatus;
  readonly requestedAt: Instant;
  readonly receiveBy: Instant;
  readonly decideBy: Instant;
  readonly expiresAt: Instant;
  readonly renews?: ReferralId;
  /** The referral that was passed on to this one. */
  readonly forwards?: ReferralId;
  /** What is asked to be shared, and what for: whoever passes the question on asks no more. */
  readonly terms: ReferralTerms;
  readonly received: boolean;
  /** Somebody at the addressee has looked at it. */
  readonly opened: boolean;
  /** What keeps it on hold. */
  readonly informationAsked: boolean;
  readonly momentProposed: boolean;
  readonly answer?: 'accepted' | 'declined' | 'forwarded';
  readonly answeredAt?: Instant;
  /** The side that asked to go no further, while the other has not answered. */
  readonly cancellationAskedBy?: OrganisationId;
  /** The latest answer that came too late to count. */
  readonly lateAnswer?: 'accepted' | 'declined';
  readonly missed: readonly ('receive' | 'decide')[];
}

const OPEN: readonly ReferralStatus[] = ['requested', 'received', 'onHold'];
const AGREED: readonly ReferralStatus[] = ['accepted', 'inProgress', 'completed'];

/** Waits for an answer: requested, received or on hold. */
export const isOpenReferral = ({ status }: Referral): boolean => OPEN.includes(status);

/** Was accepted, and has not failed since. */
export const isAgreedReferral = ({ status }: Referral): boolean => AGREED.includes(status);

const requested = ({ plain, at }: Fact<ReferralRequested>): Referral => ({
  referral: plain.referral,
  kind: plain.kind,
  from: plain.from,
  to: plain.to,
  status: 'requested',
  requestedAt: at,
  receiveBy: plain.receiveBy,
  decideBy: plain.decideBy,
  expiresAt: plain.expiresAt,
  ...present({ renews: plain.renews, forwards: plain.forwards }),
  terms: { urgency: plain.urgency, purpose: plain.purpose, categories: plain.categories },
  received: false,
  opened: false,
  informationAsked: false,
  momentProposed: false,
  missed: [],
});

const waiting = (referral: Referral, changed: Partial<Referral>): Referral => {
  const next = { ...referral, ...changed };
  return { ...next, status: next.informationAsked || next.momentProposed ? 'onHold' : 'received' };
};

/** A system stored it, or somebody looked at it: only the first changes where it stands. */
const arrived = (
  referral: Referral,
  { type }: Fact<ReferralReceived | ReferralOpened>,
): Referral =>
  type === 'ReferralOpened'
    ? { ...referral, opened: true }
    : { ...referral, received: true, status: 'received' };

/** Support begins with the yes; a transfer still waits for its handover. */
const accepted = (referral: Referral, answeredAt: Instant): Referral => ({
  ...referral,
  status: referral.kind === 'support' ? 'inProgress' : 'accepted',
  answer: 'accepted',
  answeredAt,
});

/** What came to an end needs no cancellation any more. */
const settled = (
  { cancellationAskedBy: _, ...referral }: Referral,
  status: ReferralStatus,
): Referral => ({ ...referral, status });

type AfterAcceptance =
  | ReferralCompleted
  | ReferralFailed
  | ReferralCancellationAsked
  | ReferralCancellationConfirmed
  | ReferralCancellationRefused;

const evolveAfterAcceptance = (referral: Referral, event: Fact<AfterAcceptance>): Referral => {
  switch (event.type) {
    case 'ReferralCompleted':
      return settled(referral, 'completed');
    case 'ReferralFailed':
      return settled(referral, 'failed');
    case 'ReferralCancellationAsked':
      return { ...referral, cancellationAskedBy: event.by };
    case 'ReferralCancellationConfirmed':
      return settled(referral, 'cancelled');
    case 'ReferralCancellationRefused':
      return settled(referral, referral.status);
  }
};

/** Folds one event of one referral. An event of a referral that was never requested changes nothing. */
export const evolveReferral = (
  referral: Referral | undefined,
  event: Fact<ReferralEvent>,
): Referral | undefined => {
  if (event.type === 'ReferralRequested') return requested(event);
  if (!referral) return undefined;
  switch (event.type) {
    case 'ReferralReceived':
    case 'ReferralOpened':
      return arrived(referral, event);
    case 'ReferralInformationAsked':
      return waiting(referral, { informationAsked: true });
    case 'ReferralInformationGiven':
      return waiting(referral, { informationAsked: false });
    case 'ReferralMomentProposed':
      return waiting(referral, { momentProposed: true });
    case 'ReferralMomentAnswered':
      return waiting(referral, { momentProposed: false });
    case 'ReferralAccepted':
      return accepted(referral, event.at);
    case 'ReferralDeclined':
      return { ...referral, status: 'declined', answer: 'declined', answeredAt: event.at };
    case 'ReferralWithdrawn':
      return { ...referral, status: 'withdrawn' };
    case 'ReferralExpired':
      return { ...referral, status: 'expired' };
    case 'ReferralDeadlineMissed':
      return { ...referral, missed: [...referral.missed, event.plain.step] };
    case 'LateAnswerNoted':
      return { ...referral, lateAnswer: event.plain.answer };
    case 'ReferralForwarded':
      return { ...referral, status: 'forwarded', answer: 'forwarded', answeredAt: event.at };
    case 'ReferralCompleted':
    case 'ReferralFailed':
    case 'ReferralCancellationAsked':
    case 'ReferralCancellationConfirmed':
    case 'ReferralCancellationRefused':
      return evolveAfterAcceptance(referral, event);
  }
};

/** The same question with a later term, after a pause. */
export const withReferralDeadline = (
  referral: Referral,
  { step, dueAt }: { readonly step: PausableStep; readonly dueAt: Instant },
): Referral => {
  if (step === 'decide') return { ...referral, decideBy: dueAt };
  return step === 'expiry' ? { ...referral, expiresAt: dueAt } : referral;
};

/** Where its handover puts a referral of kind `transfer`: planned, transferred or broken off. */
export const movedByHandover = (
  referral: Referral,
  status: 'inProgress' | 'completed' | 'failed',
): Referral => (status === 'inProgress' ? { ...referral, status } : settled(referral, status));
