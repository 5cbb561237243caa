import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import { SucceedPredecessorRequest } from './casework.request';

/** One dossier of a merged organisation moves to its successor. */
@Controller('dossiers/:dossier/successions')
@UseInterceptors(AnswerInterceptor)
export class DossierSuccessionController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post()
  succeed(
    @Asked() intent: Intent,
    @Path() { dossier }: { readonly dossier: DossierId },
    @Body() body: SucceedPredecessorRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, { type: 'SucceedPredecessor', ...said(body) });
  }
}
