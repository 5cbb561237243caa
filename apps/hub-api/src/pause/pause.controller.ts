import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, PauseId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import { ExpirePauseRequest, PauseDeadlinesRequest, ResumeDeadlinesRequest } from './pause.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface PausePath extends DossierPath {
  readonly pause: PauseId;
}

/** The person cannot be reached, and what depends on the person waits. */
@Controller('dossiers/:dossier/pauses')
@UseInterceptors(AnswerInterceptor)
export class PauseController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post()
  begin(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: PauseDeadlinesRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'PauseDeadlines',
      pause: madeBy<PauseId>(intent, 'pause'),
      ...said(body),
    });
  }

  @Post(':pause/ends')
  resume(
    @Asked() intent: Intent,
    @Path() path: PausePath,
    @Body() body: ResumeDeadlinesRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ResumeDeadlines',
      pause: path.pause,
      ...said(body),
    });
  }

  @Post(':pause/expiries')
  expire(
    @Asked() intent: Intent,
    @Path() path: PausePath,
    @Body() body: ExpirePauseRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ExpirePause',
      pause: path.pause,
      ...said(body),
    });
  }
}
