import { Injectable } from '@nestjs/common';
import type { Dossier, DossierCommand } from '@wisselzone/domain/dossier';
import type { Asked } from '@wisselzone/kernel';
import { AttachmentLimits } from '../attachment/attachment-limits';
import { Addressees } from './addressees';
import type { DossierRequest } from './dossier.command';

/** What the hub adds to a command that a door sent: what its addressee asks for, and how much it may carry. */
@Injectable()
export class CommandTerms {
  constructor(
    private readonly addressees: Addressees,
    private readonly limits: AttachmentLimits,
  ) {}

  async complete(request: DossierRequest, dossier: Dossier, asked: Asked): Promise<DossierCommand> {
    const whole = await this.addressees.complete(request, dossier, asked);
    // A draft may name any file; what it carries is asked when it is sent.
    if (whole.type === 'SaveDraft' || whole.type === 'ChangeDraft') return whole;
    return 'attachments' in whole
      ? { ...whole, attachmentLimitBytes: this.limits.togetherBytes }
      : whole;
  }
}
