import type { Asked, DraftId, Instant, ReferralId } from '@wisselzone/kernel';
import type { DraftContact, DraftContent } from './draft.events';

type About = Asked & { readonly draft: DraftId };

/** `expiresAt` is already counted in Belgian working days from now. */
type Saving = About &
  DraftContent & { readonly contactPerson?: DraftContact; readonly expiresAt: Instant };

export type SaveDraft = Saving & { readonly type: 'SaveDraft' };
/** All of it anew: what is left out is no longer in the draft. */
export type ChangeDraft = Saving & { readonly type: 'ChangeDraft' };
/** With the request that asks what the draft prepared; never without it. */
export type SendDraft = About & { readonly type: 'SendDraft'; readonly referral: ReferralId };
export type DiscardDraft = About & { readonly type: 'DiscardDraft' };
export type ExpireDraft = About & { readonly type: 'ExpireDraft' };

/** What is asked of a draft by itself. */
export type DraftCommand = SaveDraft | ChangeDraft | DiscardDraft | ExpireDraft;
