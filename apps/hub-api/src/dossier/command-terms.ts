import { Injectable } from '@nestjs/common';
import type { Dossier, DossierCommand } from '@wisselzone/domain/dossier';
import type { Asked } from '@wisselzone/kernel';
import { AttachmentLimits } from '../attachment/attachment-limits';
import { Directory } from '../directory/directory';
import { AgreedDeadlines } from './agreed-deadlines';
import type { DossierRequest } from './dossier.command';

/** What is asked of an organisation by name. */
const ASKS: readonly DossierRequest['type'][] = ['RequestReferral', 'ForwardReferral'];

/**
 * What the hub adds to a command that a door sent: who asks and when, the deadlines, how much it may carry, and
 * how the organisation is reached that it is for.
 */
@Injectable()
export class CommandTerms {
  constructor(
    private readonly deadlines: AgreedDeadlines,
    private readonly limits: AttachmentLimits,
    private readonly directory: Directory,
  ) {}

  async complete(request: DossierRequest, dossier: Dossier, asked: Asked): Promise<DossierCommand> {
    const whole = await this.deadlines.completed(request, dossier, asked);
    const reached = { ...whole, ...(await this.reached(request)) };
    // A draft may name any file; what it carries is asked when it is sent.
    if (reached.type === 'SaveDraft' || reached.type === 'ChangeDraft') return reached;
    return 'attachments' in reached
      ? { ...reached, attachmentLimitBytes: this.limits.togetherBytes }
      : reached;
  }

  /** `heldHere` when it has no system of its own: what stands in the hub's worklist has reached it. */
  private async reached(request: DossierRequest): Promise<{ readonly heldHere?: true }> {
    if (!ASKS.includes(request.type) || !('to' in request)) return {};
    const known = await this.directory.freshOrganisation(request.to);
    return known?.channel === 'hubWorklist' ? { heldHere: true } : {};
  }
}
