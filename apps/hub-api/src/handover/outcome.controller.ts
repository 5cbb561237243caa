import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, HandoverId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import { NoteOutcomeMissedRequest, RecordOutcomeRequest } from './outcome.request';

interface HandoverPath {
  readonly dossier: DossierId;
  readonly handover: HandoverId;
}

/** How it went with the person, asked again some months after the closing. */
@Controller('dossiers/:dossier/handovers/:handover')
@UseInterceptors(AnswerInterceptor)
export class OutcomeController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('outcomes')
  record(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: RecordOutcomeRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RecordOutcome',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('missedOutcomes')
  noteMissed(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: NoteOutcomeMissedRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'NoteOutcomeMissed',
      handover: path.handover,
      ...said(body),
    });
  }
}
