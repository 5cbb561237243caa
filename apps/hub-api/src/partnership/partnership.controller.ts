import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { HttpComponents } from '@wisselzone/contracts';
import type { Partnership } from '@wisselzone/domain/partnership';
import type { PartnershipId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import { BASE, type CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import type { Folded } from '../directory/folded-streams';
import { Registers } from '../directory/registers';
import { NoQuery } from '../reading/query.request';
import { said } from '../request/said';
import { HandlePartnership } from './partnership.handler';
import { partnershipProblems } from './partnership.problems';
import {
  AmendPartnershipRequest,
  EndPartnershipRequest,
  RegisterPartnershipRequest,
} from './partnership.request';

type Card = HttpComponents['schemas']['Partnership'];

interface PartnershipPath {
  readonly partnership: PartnershipId;
}

/** Partnerships, open to everybody who takes part, kept by the coordinators of their partners. */
@Controller('partnerships')
export class PartnershipController {
  constructor(
    private readonly bus: CommandBus,
    private readonly registers: Registers,
  ) {}

  @Get()
  async list(@Query() _: NoQuery): Promise<{ items: Card[] }> {
    const { partnerships } = await this.registers.fresh();
    return { items: partnerships.all().map(cardOf) };
  }

  @Get(':partnership')
  async read(@Path() path: PartnershipPath, @Query() _: NoQuery): Promise<Card> {
    const known = (await this.registers.fresh()).partnerships.of(path.partnership);
    if (!known) throw new ProblemError(partnershipProblems.partnershipUnknown);
    return cardOf(known);
  }

  @Post()
  @UseInterceptors(AnswerInterceptor)
  register(
    @Asked() intent: Intent,
    @Body() body: RegisterPartnershipRequest,
  ): Promise<CommandAnswer> {
    const partnership = madeBy<PartnershipId>(intent, 'partnership');
    return this.bus.execute(
      new HandlePartnership(intent, { type: 'RegisterPartnership', partnership, ...said(body) }),
    );
  }

  @Post(':partnership/amendments')
  @UseInterceptors(AnswerInterceptor)
  amend(
    @Asked() intent: Intent,
    @Path() path: PartnershipPath,
    @Body() body: AmendPartnershipRequest,
  ): Promise<CommandAnswer> {
    return this.bus.execute(
      new HandlePartnership(intent, { type: 'AmendPartnership', ...path, ...said(body) }),
    );
  }

  @Post(':partnership/ends')
  @UseInterceptors(AnswerInterceptor)
  end(
    @Asked() intent: Intent,
    @Path() path: PartnershipPath,
    @Body() body: EndPartnershipRequest,
  ): Promise<CommandAnswer> {
    return this.bus.execute(
      new HandlePartnership(intent, { type: 'EndPartnership', ...path, ...said(body) }),
    );
  }
}

const cardOf = ({ state: { partnership: id, ...known }, revision }: Folded<Partnership>): Card => ({
  id,
  href: `${BASE}/partnerships/${id}`,
  ...known,
  revision,
});
