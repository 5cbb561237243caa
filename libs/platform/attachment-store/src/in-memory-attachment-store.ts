import type { AttachmentId } from '@wisselzone/kernel';
import { AttachmentStore } from './attachment-store';

/** For specs; passes the suite of the real store. */
export class InMemoryAttachmentStore extends AttachmentStore {
  private readonly kept = new Map<AttachmentId, Buffer>();

  override async keep(attachment: AttachmentId, sealed: Buffer): Promise<void> {
    await Promise.resolve();
    if (!this.kept.has(attachment)) this.kept.set(attachment, Buffer.from(sealed));
  }

  override async find(attachment: AttachmentId): Promise<Buffer | undefined> {
    await Promise.resolve();
    return this.kept.get(attachment);
  }
}
