import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId, ReferralId } from '@wisselzone/kernel';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { DossierCommands } from '../dossier/dossier.commands';
import { NoQuery } from '../reading/query.request';
import { ArrivalReader } from './arrival.reader';
import { OpenReferralRequest } from './referral.request';

interface ReferralPath {
  readonly dossier: DossierId;
  readonly referral: ReferralId;
}

/** How far a question has come at the other side, and saying that somebody there looked at it. */
@Controller('dossiers/:dossier/referrals/:referral')
export class ArrivalController {
  constructor(
    private readonly dossiers: DossierCommands,
    private readonly arrivals: ArrivalReader,
  ) {}

  @Post('openings')
  @UseInterceptors(AnswerInterceptor)
  open(
    @Asked() intent: Intent,
    @Path() { dossier, referral }: ReferralPath,
    @Body() _: OpenReferralRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, dossier, { type: 'OpenReferral', referral });
  }

  @Get('arrivals')
  read(
    @Caller() asking: Asking,
    @Path() path: ReferralPath,
    @Query() _: NoQuery,
  ): Promise<HttpComponents['schemas']['ArrivalList']> {
    return this.arrivals.of(asking, path);
  }
}
