import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { CaseWorker } from '@wisselzone/domain/casework';
import type { DossierId, TeamId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  AssignCaseWorkerRequest,
  NameLeadProfessionalRequest,
  ReleaseCaseWorkerRequest,
} from './casework.request';

interface DossierPath {
  readonly dossier: DossierId;
}

/** The request class has seen to it that exactly one of both is there. */
const caseWorkerOf = ({ worker, team }: AssignCaseWorkerRequest): CaseWorker =>
  worker === undefined ? { team: team as TeamId } : { worker };

/** Who works on the dossier, and who leads, at each organisation. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class CaseworkController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('caseWorkers')
  assign(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: AssignCaseWorkerRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'AssignCaseWorker',
      assigned: caseWorkerOf(body),
    });
  }

  @Post('caseWorkerReleases')
  release(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: ReleaseCaseWorkerRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ReleaseCaseWorker',
      released: caseWorkerOf(body),
    });
  }

  @Post('leadProfessionals')
  nameLead(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: NameLeadProfessionalRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'NameLeadProfessional',
      ...said(body),
    });
  }
}
