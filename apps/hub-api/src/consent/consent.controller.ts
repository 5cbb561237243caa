import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { ConsentId, DossierId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  ConfirmWithdrawalRequest,
  ExpireConsentRequest,
  GiveConsentRequest,
  WithdrawConsentRequest,
} from './consent.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface ConsentPath extends DossierPath {
  readonly consent: ConsentId;
}

/** The agreement of the person: given, withdrawn, confirmed, expired. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class ConsentController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('consents')
  give(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: GiveConsentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'GiveConsent',
      consent: madeBy<ConsentId>(intent, 'consent'),
      ...said(body),
    });
  }

  @Post('consents/:consent/withdrawals')
  withdraw(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: WithdrawConsentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'WithdrawConsent',
      consent: path.consent,
      ...said(body),
    });
  }

  @Post('consents/:consent/withdrawalConfirmations')
  confirmWithdrawal(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: ConfirmWithdrawalRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ConfirmWithdrawal',
      consent: path.consent,
      ...said(body),
    });
  }

  @Post('consents/:consent/expiries')
  expire(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: ExpireConsentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ExpireConsent',
      consent: path.consent,
      ...said(body),
    });
  }
}
