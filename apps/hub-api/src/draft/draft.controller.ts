import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import { present, type DossierId, type DraftId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  ChangeDraftRequest,
  DiscardDraftRequest,
  ExpireDraftRequest,
  SaveDraftRequest,
} from './draft.request';
import { DraftTemplates } from './draft.templates';

interface DossierPath {
  readonly dossier: DossierId;
}
interface DraftPath extends DossierPath {
  readonly draft: DraftId;
}

/** A referral that is still being written, for the own organisation alone. Sending it is requesting a referral. */
@Controller('dossiers/:dossier/drafts')
@UseInterceptors(AnswerInterceptor)
export class DraftController {
  constructor(
    private readonly dossiers: DossierCommands,
    private readonly templates: DraftTemplates,
  ) {}

  @Post()
  async save(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: SaveDraftRequest,
  ): Promise<CommandAnswer> {
    const { template, ...given } = said(body);
    const begun = template ? await this.templates.of(template, intent.organisation) : {};
    return this.dossiers.send(intent, path.dossier, {
      type: 'SaveDraft',
      draft: madeBy<DraftId>(intent, 'draft'),
      ...begun,
      ...present(given),
    });
  }

  @Post(':draft/changes')
  change(
    @Asked() intent: Intent,
    @Path() { dossier, draft }: DraftPath,
    @Body() body: ChangeDraftRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, { type: 'ChangeDraft', draft, ...said(body) });
  }

  @Post(':draft/discards')
  discard(
    @Asked() intent: Intent,
    @Path() { dossier, draft }: DraftPath,
    @Body() body: DiscardDraftRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, { type: 'DiscardDraft', draft, ...said(body) });
  }

  @Post(':draft/expiries')
  expire(
    @Asked() intent: Intent,
    @Path() { dossier, draft }: DraftPath,
    @Body() body: ExpireDraftRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, { type: 'ExpireDraft', draft, ...said(body) });
  }
}
