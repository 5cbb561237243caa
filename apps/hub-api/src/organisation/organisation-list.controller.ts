import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { Organisation } from '@wisselzone/domain/organisation';
import { present, type OrganisationId } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { BASE } from '../command/answer';
import { Directory } from '../directory/directory';
import { HubIdentity } from '../hub-identity';
import { NoQuery } from '../reading/query.request';

type Card = HttpComponents['schemas']['Organisation'];

/** Who takes part, and how to reach them. */
@Controller('organisations')
export class OrganisationListController {
  constructor(
    private readonly directory: Directory,
    private readonly hub: HubIdentity,
  ) {}

  @Get()
  list(@Caller() asking: Asking, @Query() _: NoQuery): { items: Card[] } {
    return { items: this.directory.organisations().map((one) => this.cardFor(asking, one)) };
  }

  @Get(':organisation')
  async read(
    @Caller() asking: Asking,
    @Path() path: { readonly organisation: OrganisationId },
    @Query() _: NoQuery,
  ): Promise<Card> {
    const known = await this.directory.freshOrganisation(path.organisation);
    if (!known) throw new ProblemError(standardProblems.resourceNotFound);
    return this.cardFor(asking, known);
  }

  private cardFor(asking: Asking, { organisation: id, teams, ...known }: Organisation): Card {
    const inside = asking.organisation === id || asking.organisation === this.hub.organisation;
    const { name, organisationType, municipalities, mayReceive } = known;
    const { enterpriseNumber, ovoCode, contactPoint, channel } = known;
    return {
      id,
      href: `${BASE}/organisations/${id}`,
      name,
      organisationType,
      municipalities: [...municipalities],
      mayReceive: [...mayReceive],
      ...present({ enterpriseNumber, ovoCode, contactPoint, channel }),
      // Who is in a team is the organisation's own business.
      teams: Object.entries(teams).map(([team, { name: called, members }]) => ({
        id: team,
        name: called,
        ...(inside ? { members: [...members] } : {}),
      })),
      actedForBy: Object.entries(known.actedForBy).map(([association, period]) => ({
        association,
        ...period,
      })),
      revision: this.directory.revisionOf(id),
    };
  }
}
