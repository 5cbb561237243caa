import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { Signal } from '@wisselzone/domain/signal';
import type { PartnershipId, SignalId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import { Path } from '../caller/asking.decorator';
import { BASE } from '../command/answer';
import type { Folded } from '../directory/folded-streams';
import { Registers } from '../directory/registers';
import { Geography } from '../geography/geography';
import { partnershipProblems } from '../partnership/partnership.problems';
import { NoQuery } from '../reading/query.request';
import { signalProblems } from './signal.problems';
import { SignalFeedQuery, SignalQuery } from './signal.request';
import { WorkingGroups } from './working-groups';

type Schemas = HttpComponents['schemas'];

/** Signals, open to everybody who takes part; for a working group, what changed since it last asked. */
@Controller()
export class SignalListController {
  constructor(
    private readonly registers: Registers,
    private readonly groups: WorkingGroups,
    private readonly geography: Geography,
  ) {}

  @Get('signals')
  async list(
    @Query() { theme, status, municipality }: SignalQuery,
  ): Promise<Schemas['SignalList']> {
    const { signals } = await this.registers.fresh();
    const asked = this.registers
      .inOrder(signals)
      .filter(
        ({ state }) =>
          (theme === undefined || state.theme === theme) &&
          (status === undefined || state.status === status) &&
          (municipality === undefined || this.geography.covers(state.area, municipality)),
      );
    return { items: asked.map(cardOf) };
  }

  @Get('signals/:signal')
  async read(
    @Path() path: { readonly signal: SignalId },
    @Query() _: NoQuery,
  ): Promise<Schemas['Signal']> {
    const known = (await this.registers.fresh()).signals.of(path.signal);
    if (!known) throw new ProblemError(signalProblems.signalUnknown);
    return cardOf(known);
  }

  /** A signal comes again, as it stands then, each time that something happened to it. */
  @Get('partnerships/:partnership/signals')
  async feed(
    @Path() path: { readonly partnership: PartnershipId },
    @Query() { after, pageSize }: SignalFeedQuery,
  ): Promise<Schemas['SignalFeed']> {
    const { partnerships, signals } = await this.registers.fresh();
    const group = partnerships.of(path.partnership)?.state;
    if (!group) throw new ProblemError(partnershipProblems.partnershipUnknown);
    const page = this.registers
      .inOrder(signals, after)
      .filter(({ state }) => this.groups.reaches(group, state.area))
      .slice(0, pageSize);
    const next = page.at(-1)?.position ?? after;
    return { items: page.map(cardOf), ...(next === undefined ? {} : { next }) };
  }
}

const cardOf = ({
  state: { signal: id, ...known },
  revision,
}: Folded<Signal>): Schemas['Signal'] => ({
  id,
  href: `${BASE}/signals/${id}`,
  ...known,
  area: [...known.area],
  revision,
});
