import type {
  Decision,
  HandoverId,
  OrganisationId,
  ReferralKind,
  ReferralStatus,
  SubjectId,
} from '@wisselzone/kernel';
import type { HandoverError } from './handover.errors';
import type { HandoverEvent } from './handover.events';

/** What a handover needs to know of the rest of the dossier. */
export interface AroundHandover {
  /** Who holds the baton. */
  readonly holder: OrganisationId;
  /** The referral that the handover rests on, or would rest on. */
  readonly referral?: {
    readonly kind: ReferralKind;
    readonly status: ReferralStatus;
    readonly from: OrganisationId;
    readonly to: OrganisationId;
  };
  /** Another handover of this dossier that is proposed, planned or in overlap. */
  readonly otherOpen?: HandoverId;
  /** The lead professional of the asking organisation. */
  readonly lead?: SubjectId;
}

export type HandoverAnswer = Decision<HandoverEvent, HandoverError>;
