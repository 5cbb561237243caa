import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, MandateId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  ExpireMandateRequest,
  GiveMandateRequest,
  WithdrawMandateRequest,
} from './mandate.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface MandatePath extends DossierPath {
  readonly mandate: MandateId;
}

/** What the person lets a counsellor do for her elsewhere: given, withdrawn, over. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class MandateController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('mandates')
  give(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: GiveMandateRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'GiveMandate',
      mandate: madeBy<MandateId>(intent, 'mandate'),
      ...said(body),
    });
  }

  @Post('mandates/:mandate/withdrawals')
  withdraw(
    @Asked() intent: Intent,
    @Path() path: MandatePath,
    @Body() body: WithdrawMandateRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'WithdrawMandate',
      mandate: path.mandate,
      ...said(body),
    });
  }

  @Post('mandates/:mandate/expiries')
  expire(
    @Asked() intent: Intent,
    @Path() path: MandatePath,
    @Body() body: ExpireMandateRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ExpireMandate',
      mandate: path.mandate,
      ...said(body),
    });
  }
}
