import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, NecessityId, ObjectionId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  DeclareNecessityRequest,
  EndNecessityRequest,
  ExpireNecessityRequest,
  LiftObjectionRequest,
  RaiseObjectionRequest,
} from './clearance.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface ObjectionPath extends DossierPath {
  readonly objection: ObjectionId;
}
interface NecessityPath extends DossierPath {
  readonly necessity: NecessityId;
}

/** What bars sharing, or clears professional secrecy, besides consent. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class ClearanceController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('objections')
  raiseObjection(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: RaiseObjectionRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RaiseObjection',
      objection: madeBy<ObjectionId>(intent, 'objection'),
      ...said(body),
    });
  }

  @Post('objections/:objection/liftings')
  liftObjection(
    @Asked() intent: Intent,
    @Path() path: ObjectionPath,
    @Body() body: LiftObjectionRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'LiftObjection',
      objection: path.objection,
      ...said(body),
    });
  }

  @Post('necessities')
  declareNecessity(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: DeclareNecessityRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'DeclareNecessity',
      necessity: madeBy<NecessityId>(intent, 'necessity'),
      ...said(body),
    });
  }

  @Post('necessities/:necessity/endings')
  endNecessity(
    @Asked() intent: Intent,
    @Path() path: NecessityPath,
    @Body() body: EndNecessityRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'EndNecessity',
      necessity: path.necessity,
      ...said(body),
    });
  }

  @Post('necessities/:necessity/expiries')
  expireNecessity(
    @Asked() intent: Intent,
    @Path() path: NecessityPath,
    @Body() body: ExpireNecessityRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ExpireNecessity',
      necessity: path.necessity,
      ...said(body),
    });
  }
}
