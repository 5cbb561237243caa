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
  DeferConsentRequestRequest,
  GiveConsentRequest,
  RefuseConsentRequest,
  RenewConsentRequest,
  RequestConsentRequest,
} from './consent.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface ConsentPath extends DossierPath {
  readonly consent: ConsentId;
}

/** What is put to the person, and what she answers, now or later. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class ConsentRequestController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('consentRequests')
  request(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: RequestConsentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RequestConsent',
      consent: madeBy<ConsentId>(intent, 'consent'),
      ...said(body),
    });
  }

  @Post('consents/:consent/deferrals')
  defer(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: DeferConsentRequestRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'DeferConsentRequest',
      consent: path.consent,
      ...said(body),
    });
  }

  @Post('consents/:consent/refusals')
  refuse(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: RefuseConsentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RefuseConsent',
      consent: path.consent,
      ...said(body),
    });
  }

  @Post('consents/:consent/grants')
  grant(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: GiveConsentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'GiveConsent',
      consent: path.consent,
      ...said(body),
    });
  }

  @Post('consents/:consent/renewals')
  renew(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: RenewConsentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RenewConsent',
      consent: path.consent,
      ...said(body),
    });
  }
}
