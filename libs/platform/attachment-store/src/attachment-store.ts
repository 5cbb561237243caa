import type { AttachmentId } from '@wisselzone/kernel';

/** What keeps the files cannot be reached. Answer 503; trying again is safe. */
export class AttachmentStoreError extends Error {
  override readonly name = 'AttachmentStoreError';
  readonly code = 'unavailable';
  constructor(options?: ErrorOptions) {
    super('the store of attachments does not answer', options);
  }
}

/**
 * Keeps sealed files beside the log, and knows no key. Every store MUST: answer `keep` only when the bytes
 * are durable; give the very bytes that were kept first under an id, whoever keeps others later. Every
 * method rejects with `AttachmentStoreError` and nothing else.
 */
export abstract class AttachmentStore {
  /** The same id again changes nothing: a command that is repeated seals anew, and either bytes open. */
  abstract keep(attachment: AttachmentId, sealed: Buffer): Promise<void>;
  /** Undefined when nothing was kept under this id. */
  abstract find(attachment: AttachmentId): Promise<Buffer | undefined>;
}
