import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, NoteId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import { RecordNoteRequest, RecordStepRequest } from './journal.request';

interface DossierPath {
  readonly dossier: DossierId;
}

/** Notes and steps on the shared timeline. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class JournalController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('notes')
  recordNote(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: RecordNoteRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RecordNote',
      note: madeBy<NoteId>(intent, 'note'),
      ...said(body),
    });
  }

  @Post('steps')
  recordStep(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: RecordStepRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RecordStep',
      step: madeBy(intent, 'step'),
      ...said(body),
    });
  }
}
