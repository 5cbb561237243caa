import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import type { DossierId, HandoverId } from '@wisselzone/kernel';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { DossierCommands } from '../dossier/dossier.commands';
import { ContentQuery } from '../reading/query.request';
import { said } from '../request/said';
import { RecordJointIntakeRequest, ReopenHandoverRequest } from './intake.request';
import { IntakeInvitation } from './intake.invitation';

interface HandoverPath {
  readonly dossier: DossierId;
  readonly handover: HandoverId;
}

/** The joint intake of a handover, and a journey that goes on after its end. */
@Controller('dossiers/:dossier/handovers/:handover')
export class IntakeController {
  constructor(
    private readonly dossiers: DossierCommands,
    private readonly invitations: IntakeInvitation,
  ) {}

  @Post('intakes')
  @UseInterceptors(AnswerInterceptor)
  record(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: RecordJointIntakeRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RecordJointIntake',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('reopenings')
  @UseInterceptors(AnswerInterceptor)
  reopen(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: ReopenHandoverRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ReopenHandover',
      handover: path.handover,
      ...said(body),
    });
  }

  @Get('invitation')
  @HttpCode(200)
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  invitation(
    @Caller() asking: Asking,
    @Path() path: HandoverPath,
    @Query() query: ContentQuery,
  ): Promise<string> {
    return this.invitations.of(asking, path, query.purpose);
  }
}
