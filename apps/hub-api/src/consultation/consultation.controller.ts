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
import type { ConsultationAgreementId, ConsultationId, DossierId } from '@wisselzone/kernel';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { ContentQuery } from '../reading/query.request';
import { said } from '../request/said';
import { ConsultationInvitation } from './consultation.invitation';
import {
  CancelConsultationRequest,
  KeepConsultationAgreementRequest,
  MoveConsultationRequest,
  PlanConsultationRequest,
  RecordConsultationRequest,
} from './consultation.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface ConsultationPath extends DossierPath {
  readonly consultation: ConsultationId;
}

const heldOf = (intent: Intent, body: RecordConsultationRequest) => {
  const { agreements = [], nextAt, ...held } = said(body);
  return {
    ...held,
    agreements: agreements.map((agreement, index) => ({
      ...agreement,
      agreed: madeBy<ConsultationAgreementId>(intent, `agreed/${String(index)}`),
    })),
    ...(nextAt && {
      next: {
        consultation: madeBy<ConsultationId>(intent, 'next'),
        startsAt: nextAt,
      },
    }),
  };
};

/** A case consultation of the organisations around a person. */
@Controller('dossiers/:dossier/consultations')
export class ConsultationController {
  constructor(
    private readonly dossiers: DossierCommands,
    private readonly invitations: ConsultationInvitation,
  ) {}

  @Post()
  @UseInterceptors(AnswerInterceptor)
  plan(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: PlanConsultationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'PlanConsultation',
      consultation: madeBy<ConsultationId>(intent, 'consultation'),
      ...said(body),
    });
  }

  @Get(':consultation/invitation')
  @HttpCode(200)
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  invitation(
    @Caller() asking: Asking,
    @Path() path: ConsultationPath,
    @Query() query: ContentQuery,
  ): Promise<string> {
    return this.invitations.of(asking, path, query.purpose);
  }

  @Post(':consultation/moves')
  @UseInterceptors(AnswerInterceptor)
  move(
    @Asked() intent: Intent,
    @Path() path: ConsultationPath,
    @Body() body: MoveConsultationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'MoveConsultation',
      consultation: path.consultation,
      ...said(body),
    });
  }

  @Post(':consultation/cancellations')
  @UseInterceptors(AnswerInterceptor)
  cancel(
    @Asked() intent: Intent,
    @Path() path: ConsultationPath,
    @Body() body: CancelConsultationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'CancelConsultation',
      consultation: path.consultation,
      ...said(body),
    });
  }

  @Post(':consultation/records')
  @UseInterceptors(AnswerInterceptor)
  record(
    @Asked() intent: Intent,
    @Path() path: ConsultationPath,
    @Body() body: RecordConsultationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RecordConsultation',
      consultation: path.consultation,
      ...heldOf(intent, body),
    });
  }

  @Post(':consultation/keptAgreements')
  @UseInterceptors(AnswerInterceptor)
  keep(
    @Asked() intent: Intent,
    @Path() path: ConsultationPath,
    @Body() body: KeepConsultationAgreementRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'KeepConsultationAgreement',
      consultation: path.consultation,
      ...said(body),
    });
  }
}
