import type {
  ConsentId,
  DraftId,
  ErasureId,
  HandoverId,
  Instant,
  MandateId,
  NecessityId,
  OfferingId,
  OverrideId,
  PauseId,
  QuestionId,
  ReferralId,
} from '@wisselzone/kernel';

/**
 * A moment after which somebody must be told. Nothing happens by itself at `at`: the timekeeper sends
 * the command that `kind` names, strictly after it; the eraser does so for `keyDestruction`. `overlapEnd` has no
 * command and only warns.
 */
export type DueDate = { readonly at: Instant } & (
  | {
      readonly kind: 'referralReceive' | 'referralDecide' | 'referralExpiry';
      readonly referral: ReferralId;
    }
  | { readonly kind: 'overlapEnd' | 'takeBack'; readonly handover: HandoverId }
  | {
      readonly kind: 'aftercareMoment' | 'outcome';
      readonly handover: HandoverId;
      readonly moment: string;
    }
  | { readonly kind: 'mandateExpiry'; readonly mandate: MandateId }
  | { readonly kind: 'pauseExpiry'; readonly pause: PauseId }
  | { readonly kind: 'questionAnswer'; readonly question: QuestionId }
  | { readonly kind: 'consentExpiry' | 'withdrawalConfirmation'; readonly consent: ConsentId }
  | { readonly kind: 'necessityExpiry'; readonly necessity: NecessityId }
  | { readonly kind: 'draftExpiry'; readonly draft: DraftId }
  | { readonly kind: 'offeringExpiry'; readonly offering: OfferingId }
  | { readonly kind: 'keyDestruction' | 'erasureAnswer'; readonly erasure: ErasureId }
  | { readonly kind: 'overrideEnd'; readonly override: OverrideId }
);
