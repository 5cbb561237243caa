import { Injectable } from '@nestjs/common';
import type { Dossier, DossierCommand } from '@wisselzone/domain/dossier';
import type { Asked } from '@wisselzone/kernel';
import { Directory } from '../directory/directory';
import { AgreedDeadlines } from './agreed-deadlines';
import type { DossierRequest } from './dossier.command';

/** What is asked of an organisation by name. */
const ASKS: readonly DossierRequest['type'][] = ['RequestReferral', 'ForwardReferral'];

/** Adds to a command what is known of the organisation that it is for: its terms, and how it is reached. */
@Injectable()
export class Addressees {
  constructor(
    private readonly deadlines: AgreedDeadlines,
    private readonly directory: Directory,
  ) {}

  async complete(request: DossierRequest, dossier: Dossier, asked: Asked): Promise<DossierCommand> {
    const whole = await this.deadlines.completed(request, dossier, asked);
    return { ...whole, ...(await this.reached(request)) };
  }

  /** `heldHere` when it has no system of its own: what stands in the hub's worklist has reached it. */
  private async reached(request: DossierRequest): Promise<{ readonly heldHere?: true }> {
    if (!ASKS.includes(request.type) || !('to' in request)) return {};
    const known = await this.directory.freshOrganisation(request.to);
    return known?.channel === 'hubWorklist' ? { heldHere: true } : {};
  }
}
