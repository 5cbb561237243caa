import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { present, type OrganisationId } from '@wisselzone/kernel';
import { AccessBook, dossiersIn } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { cursorOf, pageEndOf } from '../reading/page-cursor';
import { NoQuery } from '../reading/query.request';
import { instantOf } from '../timeline/timeline.rows';
import { PendingSkips } from '../quarantine/pending-skips';
import { DeliveryAccess } from './delivery.access';
import { DeadLetterQuery } from './delivery.request';
import {
  DeliveryRows,
  type DroppedRow,
  type ReconciliationRow,
  type StandingLane,
} from './delivery.rows';

type Schemas = HttpComponents['schemas'];
interface OrganisationPath {
  readonly organisation: OrganisationId;
}

/** What stands still on the way to an organisation, and what was counted. */
@Controller('organisations/:organisation')
export class DeliveryListController {
  constructor(
    private readonly access: DeliveryAccess,
    private readonly rows: DeliveryRows,
    private readonly skips: PendingSkips,
    private readonly book: AccessBook,
  ) {}

  @Get('deadLetters')
  async deadLetters(
    @Caller() asking: Asking,
    @Path() { organisation }: OrganisationPath,
    @Query() { reason, type, cursor, pageSize }: DeadLetterQuery,
  ): Promise<Schemas['DeadLetterList']> {
    const end = pageEndOf(cursor);
    const role = this.access.roleFor(asking, organisation);
    const lanes = await this.rows.standing(organisation, { reason, type, end, pageSize });
    await this.book.write(asking, {
      role,
      operation: 'listDeadLetters',
      outcome: 'permit',
      categories: ['process'],
      eventIds: lanes.map(({ event_id }) => event_id),
      dossiers: dossiersIn(lanes),
      rows: lanes.length,
    });
    const last = lanes.length === pageSize ? lanes.at(-1) : undefined;
    const next = last && cursorOf({ at: instantOf(last.parked_at), id: last.dossier });
    const skips = await this.skips.of(organisation, asking);
    const items = lanes.map((lane) => ({
      ...deadLetterOf(lane),
      ...present({ skip: skips.get(lane.event_id) }),
    }));
    return { items, ...present({ next }) };
  }

  @Get('deliveryReconciliations')
  async reconciliations(
    @Caller() asking: Asking,
    @Path() { organisation }: OrganisationPath,
    @Query() _: NoQuery,
  ): Promise<Schemas['DeliveryReconciliationList']> {
    const role = this.access.roleFor(asking, organisation);
    const counts = await this.rows.counts(organisation);
    const dropped = await this.rows.dropped(organisation);
    await this.book.write(asking, {
      role,
      operation: 'listDeliveryReconciliations',
      outcome: 'permit',
      categories: ['process'],
      eventIds: dropped.map(({ event_id }) => event_id),
      rows: counts.length + dropped.length,
    });
    return { items: counts.map(countOf), dropped: dropped.map(droppedOf) };
  }
}

const deadLetterOf = (lane: StandingLane): Schemas['DeadLetter'] => ({
  dossier: lane.dossier,
  event: lane.event_id,
  type: lane.type,
  source: lane.source,
  channel: lane.channel as Schemas['DeadLetter']['channel'],
  parkedAt: instantOf(lane.parked_at),
  reason: lane.parked_why,
  behind: lane.behind,
  attempts: lane.attempts.map(({ at, milliseconds, result, status, excerpt }) => ({
    at: instantOf(new Date(at)),
    ...present({
      milliseconds: milliseconds ?? undefined,
      result: result ?? undefined,
      status: status ?? undefined,
      excerpt: excerpt ?? undefined,
    }),
  })),
});

const countOf = ({
  occasion,
  at,
  channel,
  oldest_waiting,
  ...counted
}: ReconciliationRow): Schemas['DeliveryReconciliation'] => ({
  occasion,
  at: instantOf(at),
  channel: channel as Schemas['DeliveryReconciliation']['channel'],
  accepted: counted.accepted,
  delivered: counted.delivered,
  withheld: counted.withheld,
  parked: counted.parked,
  skipped: counted.skipped,
  waiting: counted.waiting,
  missing: counted.missing,
  gaps: counted.gaps,
  ...(oldest_waiting ? { oldestWaiting: instantOf(oldest_waiting) } : {}),
});

const droppedOf = (row: DroppedRow): Schemas['DroppedDelivery'] => ({
  event: row.event_id,
  dossier: row.dossier,
  recipient: row.recipient,
  source: row.source,
  foundAt: instantOf(row.found_at),
  ...(row.ended_at ? { endedAt: instantOf(row.ended_at) } : {}),
});
