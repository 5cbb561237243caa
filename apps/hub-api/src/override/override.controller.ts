import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, OverrideId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  ConfirmOverrideRequest,
  EndOverrideRequest,
  ExpireOverrideRequest,
  ReviewOverrideRequest,
  StartOverrideRequest,
} from './override.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface OverridePath extends DossierPath {
  readonly override: OverrideId;
}

/** Access in an emergency: asked, confirmed by a second person, ended, reviewed. */
@Controller('dossiers/:dossier/overrides')
@UseInterceptors(AnswerInterceptor)
export class OverrideController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post()
  start(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: StartOverrideRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'StartOverride',
      override: madeBy<OverrideId>(intent, 'override'),
      ...said(body),
    });
  }

  @Post(':override/confirmations')
  confirm(
    @Asked() intent: Intent,
    @Path() path: OverridePath,
    @Body() body: ConfirmOverrideRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ConfirmOverride',
      override: path.override,
      ...said(body),
    });
  }

  @Post(':override/endings')
  end(
    @Asked() intent: Intent,
    @Path() path: OverridePath,
    @Body() body: EndOverrideRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'EndOverride',
      override: path.override,
      ...said(body),
    });
  }

  @Post(':override/expiries')
  expire(
    @Asked() intent: Intent,
    @Path() path: OverridePath,
    @Body() body: ExpireOverrideRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ExpireOverride',
      override: path.override,
      ...said(body),
    });
  }

  @Post(':override/reviews')
  review(
    @Asked() intent: Intent,
    @Path() path: OverridePath,
    @Body() body: ReviewOverrideRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ReviewOverride',
      override: path.override,
      ...said(body),
    });
  }
}
