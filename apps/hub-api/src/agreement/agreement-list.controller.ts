import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { templatesInForce, type Agreement } from '@wisselzone/domain/agreement';
import { isWithin, type AgreementId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { Clock } from '../clock';
import { BASE } from '../command/answer';
import type { Folded } from '../directory/folded-streams';
import { Registers } from '../directory/registers';
import { HubIdentity } from '../hub-identity';
import { NoQuery } from '../reading/query.request';
import { mayReadAgreement } from './agreement.access';
import { agreementProblems } from './agreement.problems';

type Card = HttpComponents['schemas']['Agreement'];

/** The agreements of the caller's organisation; all of them for the operator. */
@Controller('agreements')
export class AgreementListController {
  constructor(
    private readonly registers: Registers,
    private readonly hub: HubIdentity,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Caller() asking: Asking, @Query() _: NoQuery): Promise<{ items: Card[] }> {
    const { agreements } = await this.registers.fresh();
    const own = agreements
      .all()
      .filter(({ state }) => mayReadAgreement(asking, state, this.hub.organisation));
    return { items: own.map((one) => this.cardOf(one)) };
  }

  @Get(':agreement')
  async read(
    @Caller() asking: Asking,
    @Path() path: { readonly agreement: AgreementId },
    @Query() _: NoQuery,
  ): Promise<Card> {
    const known = (await this.registers.fresh()).agreements.of(path.agreement);
    if (!known || !mayReadAgreement(asking, known.state, this.hub.organisation))
      throw new ProblemError(agreementProblems.agreementUnknown);
    return this.cardOf(known);
  }

  private cardOf({ state: { agreement: id, ...terms }, revision }: Folded<Agreement>): Card {
    const now = this.clock.now();
    const usable = templatesInForce({ agreement: id, ...terms }, now);
    const templates = terms.templates.map(({ template, ...said }) => ({
      id: template,
      ...said,
      categories: [...said.categories],
      inForce: usable.some((one) => one.template === template),
    }));
    const href = `${BASE}/agreements/${id}`;
    return { id, href, ...terms, templates, inForce: isWithin(terms, now), revision };
  }
}
