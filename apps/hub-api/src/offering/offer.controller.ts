import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { OfferId } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { AccessBook } from '../access/access-book';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import { roleFor } from '../caller/permit';
import { BASE, type CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { DossierCommands } from '../dossier/dossier.commands';
import { NoQuery, PageQuery } from '../reading/query.request';
import { said } from '../request/said';
import { OfferContent } from './offer.content';
import { OfferRows } from './offer.rows';
import { OfferWindow } from './offer.window';
import { CANDIDATE_ROLES } from './offering.access';
import { DeclineOfferRequest, ShowInterestRequest } from './offering.request';

interface OfferPath {
  readonly offer: OfferId;
}
type Schemas = HttpComponents['schemas'];

/** Questions without a person, for their candidates: the list, the question, the answer. */
@Controller('offers')
export class OfferController {
  constructor(
    private readonly dossiers: DossierCommands,
    private readonly rows: OfferRows,
    private readonly windows: OfferWindow,
    private readonly content: OfferContent,
    private readonly accessBook: AccessBook,
  ) {}

  @Get()
  async list(@Caller() asking: Asking, @Query() query: PageQuery): Promise<Schemas['OfferList']> {
    const role = roleFor(asking, CANDIDATE_ROLES, '');
    const page = await this.rows.page(asking.organisation, query);
    await this.accessBook.write(asking, {
      role,
      operation: 'listOffers',
      outcome: 'permit',
      categories: ['process'],
      rows: page.items.length,
    });
    return page;
  }

  @Get(':offer/content')
  read(
    @Caller() asking: Asking,
    @Path() { offer }: OfferPath,
    @Query() _: NoQuery,
  ): Promise<Schemas['EventContent']> {
    return this.content.read(asking, offer);
  }

  @Post(':offer/interests')
  @UseInterceptors(AnswerInterceptor)
  showInterest(
    @Asked() intent: Intent,
    @Path() { offer }: OfferPath,
    @Body() body: ShowInterestRequest,
  ): Promise<CommandAnswer> {
    return this.answer(intent, { type: 'ShowInterest', offer, ...said(body) });
  }

  @Post(':offer/declines')
  @UseInterceptors(AnswerInterceptor)
  decline(
    @Asked() intent: Intent,
    @Path() { offer }: OfferPath,
    @Body() body: DeclineOfferRequest,
  ): Promise<CommandAnswer> {
    return this.answer(intent, { type: 'DeclineOffer', offer, ...said(body) });
  }

  /** The answer names the offer only: no dossier, no event of it, and no revision that would count them. */
  private async answer(intent: Intent, said: Answering): Promise<CommandAnswer> {
    roleFor(intent, CANDIDATE_ROLES, '');
    const { offer } = said;
    const found = await this.windows.find(intent.organisation, offer);
    if (!found) throw new ProblemError(standardProblems.resourceNotFound);
    const about = { offering: found.offering.offering };
    const { status, body } = await this.dossiers.send(intent, found.dossier, { ...said, ...about });
    const { position } = body;
    return {
      status,
      etag: '"0"',
      location: `${BASE}/offers/${offer}/content`,
      body: { id: offer, events: [], position },
    };
  }
}

type Answering = (
  | ({ readonly type: 'ShowInterest' } & ReturnType<typeof said<ShowInterestRequest>>)
  | ({ readonly type: 'DeclineOffer' } & ReturnType<typeof said<DeclineOfferRequest>>)
) &
  OfferPath;
