import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, OfferId, OfferingId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  ExpireOfferingRequest,
  OfferReferralRequest,
  WithdrawOfferingRequest,
} from './offering.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface OfferingPath extends DossierPath {
  readonly offering: OfferingId;
}

/** Asking several candidates without the person: the sender's side. Choosing one is requesting a referral. */
@Controller('dossiers/:dossier/offerings')
@UseInterceptors(AnswerInterceptor)
export class OfferingController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post()
  offer(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: OfferReferralRequest,
  ): Promise<CommandAnswer> {
    const { candidates, ...asked } = said(body);
    return this.dossiers.send(intent, path.dossier, {
      type: 'OfferReferral',
      offering: madeBy<OfferingId>(intent, 'offering'),
      offers: candidates.map((to) => ({ offer: madeBy<OfferId>(intent, `offer/${to}`), to })),
      ...asked,
    });
  }

  @Post(':offering/withdrawals')
  withdraw(
    @Asked() intent: Intent,
    @Path() { dossier, offering }: OfferingPath,
    @Body() body: WithdrawOfferingRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, {
      type: 'WithdrawOffering',
      offering,
      ...said(body),
    });
  }

  @Post(':offering/expiries')
  expire(
    @Asked() intent: Intent,
    @Path() { dossier, offering }: OfferingPath,
    @Body() body: ExpireOfferingRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, { type: 'ExpireOffering', offering, ...said(body) });
  }
}
