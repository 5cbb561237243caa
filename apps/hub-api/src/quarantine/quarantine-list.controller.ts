import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { present, type InboxEntryId, type OrganisationId } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { keptMessageIn, quarantined, type QuarantinedRow } from '@wisselzone/platform/inbox';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { DeliveryAccess } from '../delivery/delivery.access';
import { cursorOf, pageEndOf } from '../reading/page-cursor';
import { NoQuery } from '../reading/query.request';
import { ReadModels } from '../reading/read-models';
import { instantOf } from '../timeline/timeline.rows';
import { InboxKeys } from './inbox-keys';
import { PendingSkips } from './pending-skips';
import { QuarantineQuery } from './quarantine.request';

type Schemas = HttpComponents['schemas'];
interface OrganisationPath {
  readonly organisation: OrganisationId;
}
interface MessagePath extends OrganisationPath {
  readonly message: InboxEntryId;
}

/** Messages of an organisation that were not done, and what each said. */
@Controller('organisations/:organisation/quarantine')
export class QuarantineListController {
  constructor(
    private readonly access: DeliveryAccess,
    private readonly models: ReadModels,
    private readonly skips: PendingSkips,
    private readonly keys: InboxKeys,
    private readonly book: AccessBook,
  ) {}

  @Get()
  async list(
    @Caller() asking: Asking,
    @Path() { organisation }: OrganisationPath,
    @Query() { reason, cursor, pageSize }: QuarantineQuery,
  ): Promise<Schemas['QuarantineList']> {
    const end = pageEndOf(cursor);
    const role = this.access.roleFor(asking, organisation);
    const found = await this.models.asTenant(organisation, (rows) =>
      quarantined(rows, organisation, { reason, end, pageSize }),
    );
    const skips = await this.skips.of(organisation, asking);
    await this.book.write(asking, {
      ...{ role, operation: 'listQuarantine', outcome: 'permit' },
      ...{ categories: ['process'], rows: found.length },
    });
    const last = found.length === pageSize ? found.at(-1) : undefined;
    const next = last && cursorOf({ at: instantOf(last.received_at), id: last.entry });
    const items = found.map((row) => ({
      ...messageOf(row),
      ...present({ skip: skips.get(row.entry) }),
    }));
    return { items, ...present({ next }) };
  }

  /** The bytes may say anything of anybody, so only whoever sent them sees them, and each look is written down. */
  @Get(':message')
  async original(
    @Caller() asking: Asking,
    @Path() { organisation, message }: MessagePath,
    @Query() _: NoQuery,
  ): Promise<Schemas['QuarantinedOriginal']> {
    const role = this.access.ownRoleFor(asking, organisation);
    const bytes = await this.models.asTenant(organisation, (rows) =>
      this.keys.of(organisation).original(rows, message),
    );
    if (!bytes) throw new ProblemError(standardProblems.resourceNotFound);
    await this.book.write(asking, {
      ...{ role, operation: 'readQuarantined', outcome: 'permit', rows: 1 },
    });
    const { headers, value } = keptMessageIn(bytes);
    return { message, headers, text: value.toString('utf8'), bytes: value.toString('base64') };
  }
}

const messageOf = (row: QuarantinedRow): Schemas['QuarantinedMessage'] => ({
  message: row.entry,
  door: row.door as Schemas['QuarantinedMessage']['door'],
  source: row.source,
  id: row.message,
  receivedAt: instantOf(row.received_at),
  refusedAt: instantOf(row.ended_at),
  reason: row.reason,
  owner: row.owner,
  size: row.size,
  tries: row.outcome,
  // Written by the relay, as RFC 9457 says it.
  problem: row.answer as Schemas['QuarantinedMessage']['problem'],
});
