import type {
  Asked,
  ErasureId,
  ErasureOutcome,
  ErasureRefusal,
  Instant,
  OrganisationId,
} from '@wisselzone/kernel';
import type { Erased } from './erasure.events';

type About = Asked & { readonly erasure: ErasureId };

/** With `refusal`: what was asked is written down together with the answer that it is refused. */
export type AskErasure = About &
  Erased & { readonly type: 'AskErasure'; readonly refusal?: ErasureRefusal };
/** The second person; for a category of somebody else's dossier the holder of the baton. */
export type ConfirmErasure = About & { readonly type: 'ConfirmErasure' };
export type RefuseErasure = About & {
  readonly type: 'RefuseErasure';
  readonly refusal: ErasureRefusal;
};
/** The erasure of a person was ordered in another dossier of hers; said by the eraser. */
export type FollowErasure = About & {
  readonly type: 'FollowErasure';
  readonly basis: Erased['basis'];
  readonly orderedBy: OrganisationId;
};
/** The keys are gone; said by the eraser. */
export type RecordKeyDestroyed = About & {
  readonly type: 'RecordKeyDestroyed';
  readonly keyFingerprint: string;
  readonly generation: number;
  readonly destroyedAt: Instant;
};
export type AcknowledgeErasure = About & {
  readonly type: 'AcknowledgeErasure';
  readonly outcome: ErasureOutcome;
  readonly keptGround?: ErasureRefusal;
};
export type NoteErasureUnanswered = About & { readonly type: 'NoteErasureUnanswered' };

export type ErasureCommand =
  | AskErasure
  | ConfirmErasure
  | RefuseErasure
  | FollowErasure
  | RecordKeyDestroyed
  | AcknowledgeErasure
  | NoteErasureUnanswered;
