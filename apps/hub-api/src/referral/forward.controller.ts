import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, ReferralId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import { ForwardReferralRequest } from './forward.request';

/** Passing a question on; the answer names the referral that goes on with it. */
@Controller('dossiers/:dossier/referrals/:referral')
@UseInterceptors(AnswerInterceptor)
export class ForwardController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('forwards')
  forward(
    @Asked() intent: Intent,
    @Path() path: { readonly dossier: DossierId; readonly referral: ReferralId },
    @Body() body: ForwardReferralRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ForwardReferral',
      referral: madeBy<ReferralId>(intent, 'referral'),
      forwards: path.referral,
      ...said(body),
    });
  }
}
