import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AttachedFile } from '@wisselzone/domain/attachment';
import type { AttachmentId, PersonId, SealedCategory } from '@wisselzone/kernel';
import { AttachmentStore } from '@wisselzone/platform/attachment-store';
import { Vault, VaultError, type Erased } from '@wisselzone/platform/vault';

/** Where a file belongs: whoever opens it must say the same. */
export interface FilePlace {
  readonly person: PersonId;
  readonly stream: string;
  readonly attachment: AttachmentId;
  readonly category: SealedCategory;
}

export const sha256Of = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** The bytes of attachments: sealed before they are kept, and checked when they are opened. */
@Injectable()
export class AttachmentFiles {
  constructor(
    private readonly vault: Vault,
    private readonly store: AttachmentStore,
  ) {}

  /** Durable once it answers. The same file again, sealed anew, changes nothing. */
  async keep({ attachment, category, ...place }: FilePlace, content: Buffer): Promise<void> {
    const scope = { ...place, eventId: attachment };
    await this.store.keep(attachment, await this.vault.sealFile(scope, category, content));
  }

  /** The bytes that the log says were added; rejects with `sectionTampered` when they are others, or gone. */
  async open(
    { attachment, category, ...place }: FilePlace,
    { sha256 }: AttachedFile,
  ): Promise<Buffer | Erased> {
    const sealed = await this.store.find(attachment);
    if (!sealed) throw new VaultError('sectionTampered', 'the bytes of an attachment are gone');
    const content = await this.vault.openFile({ ...place, eventId: attachment }, category, sealed);
    if ('erased' in content || sha256Of(content) === sha256) return content;
    throw new VaultError(
      'sectionTampered',
      'the bytes of an attachment are not those that were added',
    );
  }
}
