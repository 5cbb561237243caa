import type { Asked, AttachmentId, SealedCategory } from '@wisselzone/kernel';
import type { AttachedFile } from './attachment.events';

/** What looking into the bytes showed; never what somebody said of them. */
export interface Sniffed {
  /** The media type that the bytes have; absent when they have none that is known. */
  readonly mediaType?: string;
  /** Why nobody should open it, whatever its type: a program inside, macros, a second file behind the first. */
  readonly danger?: 'program' | 'macros' | 'activeContent' | 'secondFile' | 'unreadable';
}

/** `mediaType` is what the sender says; `sniffed` and the limit are the door's. */
export type AddAttachment = Asked &
  AttachedFile & {
    readonly type: 'AddAttachment';
    readonly attachment: AttachmentId;
    readonly category: SealedCategory;
    readonly sniffed: Sniffed;
    /** Of one file, in bytes. */
    readonly limitBytes: number;
  };
export type AttachmentCommand = AddAttachment;
