import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { ConsentId, DossierId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  InvalidateConsentRequest,
  MarkConsentUnknownRequest,
  NoteWithdrawalUnconfirmedRequest,
  RevokeConsentRequest,
} from './consent.request';

interface ConsentPath {
  readonly dossier: DossierId;
  readonly consent: ConsentId;
}

/** How an agreement ends without the person: revoked, invalid, beyond proof; and who did not confirm its end. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class ConsentEndController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('consents/:consent/revocations')
  revoke(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: RevokeConsentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RevokeConsent',
      consent: path.consent,
      ...said(body),
    });
  }

  @Post('consents/:consent/invalidations')
  invalidate(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: InvalidateConsentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'InvalidateConsent',
      consent: path.consent,
      ...said(body),
    });
  }

  @Post('consents/:consent/doubts')
  markUnknown(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: MarkConsentUnknownRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'MarkConsentUnknown',
      consent: path.consent,
      ...said(body),
    });
  }

  @Post('consents/:consent/missedConfirmations')
  noteUnconfirmed(
    @Asked() intent: Intent,
    @Path() path: ConsentPath,
    @Body() body: NoteWithdrawalUnconfirmedRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'NoteWithdrawalUnconfirmed',
      consent: path.consent,
      ...said(body),
    });
  }
}
