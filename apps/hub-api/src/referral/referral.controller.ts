import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, ReferralId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  AcceptReferralRequest,
  AnswerReferralMomentRequest,
  AskReferralInformationRequest,
  CompleteReferralRequest,
  ConfirmReferralReceiptRequest,
  DeclineReferralRequest,
  ExpireReferralRequest,
  FailReferralRequest,
  GiveReferralInformationRequest,
  NoteReferralDeadlineMissedRequest,
  ProposeReferralMomentRequest,
  RequestReferralRequest,
  WithdrawReferralRequest,
} from './referral.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface ReferralPath extends DossierPath {
  readonly referral: ReferralId;
}

/** Asking another organisation, and its answers. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class ReferralController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('referrals')
  request(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: RequestReferralRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RequestReferral',
      referral: madeBy<ReferralId>(intent, 'referral'),
      ...said(body),
    });
  }

  @Post('referrals/:referral/receipts')
  confirmReceipt(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: ConfirmReferralReceiptRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ConfirmReferralReceipt',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/informationRequests')
  askInformation(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: AskReferralInformationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'AskReferralInformation',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/informationAnswers')
  giveInformation(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: GiveReferralInformationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'GiveReferralInformation',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/momentProposals')
  proposeMoment(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: ProposeReferralMomentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ProposeReferralMoment',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/momentAnswers')
  answerMoment(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: AnswerReferralMomentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'AnswerReferralMoment',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/acceptances')
  accept(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: AcceptReferralRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'AcceptReferral',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/declines')
  decline(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: DeclineReferralRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'DeclineReferral',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/withdrawals')
  withdraw(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: WithdrawReferralRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'WithdrawReferral',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/completions')
  complete(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: CompleteReferralRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'CompleteReferral',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/failures')
  fail(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: FailReferralRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'FailReferral',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/expiries')
  expire(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: ExpireReferralRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ExpireReferral',
      referral: path.referral,
      ...said(body),
    });
  }

  @Post('referrals/:referral/missedDeadlines')
  noteDeadlineMissed(
    @Asked() intent: Intent,
    @Path() path: ReferralPath,
    @Body() body: NoteReferralDeadlineMissedRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'NoteReferralDeadlineMissed',
      referral: path.referral,
      ...said(body),
    });
  }
}
