import type { DraftId, Fact, Instant, OrganisationId, ReferralId } from '@wisselzone/kernel';
import type { DraftEvent } from './draft.events';

export type DraftStatus = 'open' | 'sent' | 'discarded' | 'expired';

/** One draft, as far as rules need it: never what it says. */
export interface Draft {
  readonly draft: DraftId;
  readonly from: OrganisationId;
  readonly savedAt: Instant;
  readonly expiresAt: Instant;
  readonly status: DraftStatus;
  /** The referral that it became. */
  readonly referral?: ReferralId;
}

/** Folds one event of one draft. An event of a draft that was never saved changes nothing. */
export const evolveDraft = (
  draft: Draft | undefined,
  event: Fact<DraftEvent>,
): Draft | undefined => {
  if (event.type === 'DraftSaved') {
    const { draft: id, from, expiresAt } = event.plain;
    return { draft: id, from, savedAt: event.at, expiresAt, status: 'open' };
  }
  if (!draft) return undefined;
  switch (event.type) {
    case 'DraftSent':
      return { ...draft, status: 'sent', referral: event.plain.referral };
    case 'DraftDiscarded':
      return { ...draft, status: 'discarded' };
    case 'DraftExpired':
      return { ...draft, status: 'expired' };
  }
};
