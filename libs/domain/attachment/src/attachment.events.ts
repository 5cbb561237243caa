import type { AttachmentId, DomainEvent, OrganisationId, SealedCategory } from '@wisselzone/kernel';

/** What is known of a file beside its bytes, which stand elsewhere under the same key. */
export type AttachedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in hex: content like the file itself. */
  readonly sha256: string;
};

/**
 * A file that an organisation laid beside the dossier, sealed under the category it chose. It is for
 * nobody else until a question or an answer carries it (`attachments` of that event). `kibibytes` is rounded up.
 */
export type AttachmentAdded = DomainEvent<
  'AttachmentAdded',
  {
    readonly attachment: AttachmentId;
    readonly from: OrganisationId;
    readonly category: SealedCategory;
    readonly kibibytes: number;
  },
  { readonly [Category in SealedCategory]?: { readonly file: AttachedFile } }
>;

export type AttachmentEvent = AttachmentAdded;
