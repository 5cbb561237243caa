import type { AttachmentId, SealedCategory } from '@wisselzone/kernel';
import type { Sniffed } from './attachment.commands';

/** The rules of attachments that can stand in the way of a command; `field` is the one to change. */
export type AttachmentError =
  | { readonly code: 'notInvolved' }
  | { readonly code: 'attachmentAlreadyAdded' }
  | {
      readonly code: 'attachmentTooLarge';
      readonly field: 'content';
      readonly limitBytes: number;
    }
  | {
      readonly code: 'attachmentTypeNotAllowed';
      readonly field: 'mediaType';
      readonly allowed: readonly string[];
    }
  /** The bytes are of another type than was said, or of none that is known. */
  | { readonly code: 'attachmentUnlikeType'; readonly field: 'mediaType' }
  | { readonly code: 'attachmentDangerous'; readonly field: 'content'; readonly danger: Danger }
  | { readonly code: 'attachmentNameUnsafe'; readonly field: 'fileName' }
  /** Not one of the asking organisation's own in this dossier. */
  | {
      readonly code: 'attachmentUnknown';
      readonly field: 'attachments';
      readonly attachment: AttachmentId;
    }
  /** What the question does not ask to share cannot travel with it. */
  | {
      readonly code: 'attachmentCategoryNotShared';
      readonly field: 'attachments';
      readonly category: SealedCategory;
    }
  | {
      readonly code: 'attachmentsTooLarge';
      readonly field: 'attachments';
      readonly limitBytes: number;
    };

type Danger = NonNullable<Sniffed['danger']>;
