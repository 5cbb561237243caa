import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, RegistrationId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  ConfirmRegistrationRequest,
  DeliverRegistrationRequest,
  RefuseRegistrationRequest,
  RequestRegistrationRequest,
} from './registration.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface RegistrationPath extends DossierPath {
  readonly registration: RegistrationId;
}

/** Registering the person elsewhere on a mandate, and the answer. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class RegistrationController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('registrations')
  request(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: RequestRegistrationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RequestRegistration',
      registration: madeBy<RegistrationId>(intent, 'registration'),
      ...said(body),
    });
  }

  @Post('registrations/:registration/deliveries')
  deliver(
    @Asked() intent: Intent,
    @Path() path: RegistrationPath,
    @Body() body: DeliverRegistrationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'DeliverRegistration',
      registration: path.registration,
      ...said(body),
    });
  }

  @Post('registrations/:registration/confirmations')
  confirm(
    @Asked() intent: Intent,
    @Path() path: RegistrationPath,
    @Body() body: ConfirmRegistrationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ConfirmRegistration',
      registration: path.registration,
      ...said(body),
    });
  }

  @Post('registrations/:registration/refusals')
  refuse(
    @Asked() intent: Intent,
    @Path() path: RegistrationPath,
    @Body() body: RefuseRegistrationRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RefuseRegistration',
      registration: path.registration,
      ...said(body),
    });
  }
}
