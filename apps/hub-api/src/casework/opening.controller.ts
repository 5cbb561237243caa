import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId } from '@wisselzone/kernel';
import { EventStore, NO_STREAM } from '@wisselzone/platform/event-store';
import { ProblemError } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import { Asked } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { commandProblems } from '../command/command.problems';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { personStream } from '../person/person.stream';
import { said } from '../request/said';
import { OpenDossierRequest } from './casework.request';

/** Opening a dossier of a person who is registered. */
@Controller('dossiers')
@UseInterceptors(AnswerInterceptor)
export class OpeningController {
  constructor(
    private readonly dossiers: DossierCommands,
    private readonly store: EventStore,
  ) {}

  @Post()
  async open(@Asked() intent: Intent, @Body() body: OpenDossierRequest): Promise<CommandAnswer> {
    if ((await this.store.headRevision(personStream(body.person))) === NO_STREAM)
      throw new ProblemError(commandProblems.personUnknown);
    const dossier = madeBy<DossierId>(intent, 'dossier');
    return this.dossiers.send(intent, dossier, { type: 'OpenDossier', ...said(body) });
  }
}
