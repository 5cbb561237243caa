import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { present, type OrganisationId, type Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { Directory } from '../directory/directory';
import { HubIdentity } from '../hub-identity';
import { NoQuery } from '../reading/query.request';
import { WebhookRows } from './webhook.rows';

const INSIDE: readonly Role[] = ['coordinator', 'system'];

/** Where the messages of an organisation go, for the organisation itself and the operator. */
@Controller('organisations/:organisation/webhooks')
export class WebhookListController {
  constructor(
    private readonly directory: Directory,
    private readonly hub: HubIdentity,
    private readonly rows: WebhookRows,
  ) {}

  @Get()
  async list(
    @Caller() asking: Asking,
    @Path() { organisation }: { readonly organisation: OrganisationId },
    @Query() _: NoQuery,
  ): Promise<HttpComponents['schemas']['WebhookList']> {
    this.permit(asking, organisation);
    const known = await this.directory.freshOrganisation(organisation);
    if (!known) throw new ProblemError(standardProblems.resourceNotFound);
    if (!known.webhook) return { items: [] };
    const { webhook: id, url, rotatedAt } = known.webhook;
    const row = await this.rows.endpoint(organisation, id);
    const why = row?.why ?? undefined;
    return { items: [{ id, url, state: row?.state ?? 'pending', ...present({ why, rotatedAt }) }] };
  }

  private permit(asking: Asking, organisation: OrganisationId): void {
    const own = asking.organisation === organisation;
    const isHub = asking.organisation === this.hub.organisation;
    if (own && INSIDE.some((role) => asking.roles.includes(role))) return;
    if (isHub && asking.roles.includes('operator')) return;
    throw new ProblemError(standardProblems.missingPermission);
  }
}
