import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { DossierId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import type { CommandAnswer } from '../command/answer';
import { HandleDossier, type DossierRequest, type KeepFile } from './dossier.command';

/** Sends what a controller asks of a dossier over the bus. */
@Injectable()
export class DossierCommands {
  constructor(private readonly bus: CommandBus) {}

  /** `keep`: for an attachment, whose bytes no event holds. */
  send(
    intent: Intent,
    dossier: DossierId,
    request: DossierRequest,
    keep?: KeepFile,
  ): Promise<CommandAnswer> {
    return this.bus.execute(new HandleDossier(intent, dossier, request, keep));
  }
}
