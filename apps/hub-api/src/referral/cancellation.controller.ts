import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, ReferralId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  AskReferralCancellationRequest,
  ConfirmReferralCancellationRequest,
  RefuseReferralCancellationRequest,
} from './cancellation.request';

interface ReferralPath {
  readonly dossier: DossierId;
  readonly referral: ReferralId;
}

/** Going no further after acceptance: asked by one side, confirmed by the other. */
@Controller('dossiers/:dossier/referrals/:referral')
@UseInterceptors(AnswerInterceptor)
export class CancellationController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('cancellationRequests')
  ask(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: AskReferralCancellationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'AskReferralCancellation',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('cancellationConfirmations')
  confirm(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: ConfirmReferralCancellationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ConfirmReferralCancellation',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('cancellationRefusals')
  refuse(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: RefuseReferralCancellationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RefuseReferralCancellation',
      referral: path.referral,
      ...said(body),
    });
  }
}
