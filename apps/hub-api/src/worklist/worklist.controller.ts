import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { deskAt, type Desk } from '@wisselzone/domain/organisation';
import type { Instant, OrganisationId } from '@wisselzone/kernel';
import { AccessBook, dossiersIn } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Caller } from '../caller/asking.decorator';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { Clock } from '../clock';
import { BASE } from '../command/answer';
import { Directory } from '../directory/directory';
import { cursorOf, pageEndOf } from '../reading/page-cursor';
import { PageQuery } from '../reading/query.request';
import { ReadModels } from '../reading/read-models';
import { relatedDossier, RelatedTo } from '../reading/related';
import { instantOf } from '../timeline/timeline.rows';

type Schemas = HttpComponents['schemas'];

interface TaskRow {
  readonly item_id: string;
  readonly kind: Schemas['WorklistItem']['kind'];
  readonly dossier: string;
  readonly entity_kind:
    | 'dossier'
    | 'referral'
    | 'offering'
    | 'offer'
    | 'handover'
    | 'consent'
    | 'condition'
    | 'erasure'
    | 'draft'
    | 'pause'
    | 'question'
    | 'consultation'
    | 'registration';
  readonly entity: string;
  readonly from_organisation: string | null;
  readonly since: Date;
  readonly due_at: Date | null;
  readonly paused_since: Date | null;
}

// What waits for the privacy officer stands at her own door.
const OPEN = `
  select item_id, kind, dossier, entity_kind, entity, from_organisation, since, due_at, paused_since
  from read.worklist t where tenant = $1 and done_at is null and ${relatedDossier('t')}
    and kind not in ('overrideNotice', 'reviewOverride', 'withdrawalUnconfirmed')
    and since <= $6 and (kind <> 'overdueCoordinator' or $2::text[] is null)
    and ($3::timestamptz is null or since > $3 or (since = $3 and item_id > $4))
  order by since, item_id limit $5`;

/** What waits for the caller's organisation, oldest first. */
@Controller('worklist')
export class WorklistController {
  constructor(
    private readonly models: ReadModels,
    private readonly related: RelatedTo,
    private readonly accessBook: AccessBook,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Caller() asking: Asking, @Query() query: PageQuery): Promise<Schemas['Worklist']> {
    const role = roleFor(asking, CASE_ROLES, '');
    const end = pageEndOf(query.cursor);
    await this.models.reach(query.notBefore);
    const { organisation } = asking;
    const now = this.clock.now();
    const values = [
      organisation,
      this.related.assignees(asking, role),
      end?.at,
      end?.id,
      query.pageSize,
      now,
    ];
    const rows = await this.models.asTenant(organisation, (tenantRows) =>
      tenantRows.query<TaskRow>(OPEN, values),
    );
    await this.accessBook.write(asking, {
      role,
      operation: 'listWorklist',
      outcome: 'permit',
      categories: ['process'],
      dossiers: dossiersIn(rows),
      rows: rows.length,
    });
    const desk = this.deskOf(organisation, now);
    const items = rows.map((row) => itemOf(row, { now, desk }));
    const last = rows.length === query.pageSize ? rows.at(-1) : undefined;
    return last
      ? { items, next: cursorOf({ at: instantOf(last.since), id: last.item_id }) }
      : { items };
  }

  /** The contact point, or what stands in for it today. */
  private deskOf(organisation: OrganisationId, now: Instant): Desk | undefined {
    const known = this.directory.organisation(organisation);
    return known && deskAt(known, now);
  }
}

const itemOf = (
  row: TaskRow,
  { now, desk }: { readonly now: Instant; readonly desk: Desk | undefined },
): Schemas['WorklistItem'] => {
  return {
    id: row.item_id,
    kind: row.kind,
    dossier: row.dossier,
    ...placeOf(row),
    since: instantOf(row.since),
    ...termOf(row, now),
    ...(row.kind === 'overdueContactPoint' && desk ? { desk } : {}),
    ...(row.from_organisation ? { from: row.from_organisation } : {}),
  };
};

/** What stands still is not late. */
const termOf = ({ due_at: due, paused_since: paused }: TaskRow, now: Instant) => ({
  ...(due ? { dueAt: instantOf(due) } : {}),
  ...(paused ? { pausedSince: instantOf(paused) } : {}),
  overdue: due !== null && instantOf(due) < now && !paused,
});

const placeOf = ({ entity_kind: kind, entity, dossier }: TaskRow) => ({
  href: `${BASE}/${kind === 'offer' ? 'offers' : 'dossiers'}/${dossier}`,
  ...(kind === 'dossier' ? {} : { [kind]: entity }),
});
