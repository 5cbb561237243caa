import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, ErasureId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  AcknowledgeErasureRequest,
  AskErasureRequest,
  ConfirmErasureRequest,
  FollowErasureRequest,
  NoteErasureUnansweredRequest,
  RecordKeyDestroyedRequest,
  RefuseErasureRequest,
} from './erasure.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface ErasurePath extends DossierPath {
  readonly erasure: ErasureId;
}

/** Erasure (GDPR 17 and 19): asked, confirmed or refused, carried out, answered. */
@Controller('dossiers/:dossier/erasures')
@UseInterceptors(AnswerInterceptor)
export class ErasureController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post()
  ask(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: AskErasureRequest,
  ): Promise<CommandAnswer> {
    const erasure = madeBy<ErasureId>(intent, 'erasure');
    return this.dossiers.send(intent, path.dossier, { type: 'AskErasure', erasure, ...said(body) });
  }

  @Post(':erasure/confirmations')
  confirm(
    @Asked() intent: Intent,
    @Path() { dossier, erasure }: ErasurePath,
    @Body() body: ConfirmErasureRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, { type: 'ConfirmErasure', erasure, ...said(body) });
  }

  @Post(':erasure/refusals')
  refuse(
    @Asked() intent: Intent,
    @Path() { dossier, erasure }: ErasurePath,
    @Body() body: RefuseErasureRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, { type: 'RefuseErasure', erasure, ...said(body) });
  }

  @Post(':erasure/acknowledgements')
  acknowledge(
    @Asked() intent: Intent,
    @Path() { dossier, erasure }: ErasurePath,
    @Body() body: AcknowledgeErasureRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, {
      type: 'AcknowledgeErasure',
      erasure,
      ...said(body),
    });
  }

  @Post(':erasure/followings')
  follow(
    @Asked() intent: Intent,
    @Path() { dossier, erasure }: ErasurePath,
    @Body() body: FollowErasureRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, { type: 'FollowErasure', erasure, ...said(body) });
  }

  @Post(':erasure/destructions')
  recordDestroyed(
    @Asked() intent: Intent,
    @Path() { dossier, erasure }: ErasurePath,
    @Body() body: RecordKeyDestroyedRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, {
      type: 'RecordKeyDestroyed',
      erasure,
      keyFingerprint: body.key.fingerprint,
      generation: body.key.generation,
      destroyedAt: body.destroyedAt,
    });
  }

  @Post(':erasure/missedAnswers')
  noteUnanswered(
    @Asked() intent: Intent,
    @Path() { dossier, erasure }: ErasurePath,
    @Body() body: NoteErasureUnansweredRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, {
      type: 'NoteErasureUnanswered',
      erasure,
      ...said(body),
    });
  }
}
