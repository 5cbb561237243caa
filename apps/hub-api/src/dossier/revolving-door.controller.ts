import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierEvent } from '@wisselzone/domain/dossier';
import { AccessBook, dossiersIn } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Caller } from '../caller/asking.decorator';
import { roleFor } from '../caller/permit';
import { Clock } from '../clock';
import { cursorOf, pageEndOf } from '../reading/page-cursor';
import { PageQuery } from '../reading/query.request';
import { ReadModels } from '../reading/read-models';
import { instantOf } from '../timeline/timeline.rows';
import { CARD_COLUMNS, dossierItem, type CardRow } from './dossier-item';
import { RevolvingDoor } from './revolving-door';

type Schemas = HttpComponents['schemas'];

interface RevolvingRow extends CardRow {
  readonly setbacks: number;
  readonly last_setback_at: Date;
}

const DAY = 86_400_000;

/** What sends a person round: nobody takes them on, it breaks off, they are sent back, they come back. */
const SETBACKS = [
  'ReferralDeclined',
  'HandoverBrokenOff',
  'ReturnRequested',
  'HandoverReopened',
] as const satisfies readonly DossierEvent['type'][];

// The names stand in the statement, as they do in the index that serves it (`timeline_setback`).
const PAGE = `
  select ${CARD_COLUMNS}, setbacks, last_setback_at
  from read.dossier_card c join (
    select dossier, count(*)::int as setbacks, max(recorded_at) as last_setback_at
    from read.timeline where tenant = $1 and recorded_at >= $2
      and type in (${SETBACKS.map((type) => `'${type}'`).join(', ')})
    group by dossier having count(*) >= $3) s using (dossier)
  where c.tenant = $1 and c.status = 'active'
    and ($4::timestamptz is null or last_setback_at < $4 or (last_setback_at = $4 and dossier > $5::uuid))
  order by last_setback_at desc, dossier limit $6`;

/** The board of people who keep coming back: for coordinators, and without a word of why. */
@Controller('revolvingDossiers')
export class RevolvingDoorController {
  constructor(
    private readonly models: ReadModels,
    private readonly door: RevolvingDoor,
    private readonly accessBook: AccessBook,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(
    @Caller() asking: Asking,
    @Query() query: PageQuery,
  ): Promise<Schemas['RevolvingDossierList']> {
    const role = roleFor(asking, ['coordinator'], '');
    await this.models.reach(query.notBefore);
    const { organisation } = asking;
    const end = pageEndOf(query.cursor);
    const since = new Date(Date.parse(this.clock.now()) - this.door.days * DAY);
    const values = [organisation, since, this.door.turns, end?.at, end?.id, query.pageSize];
    const rows = await this.models.asTenant(organisation, (tenantRows) =>
      tenantRows.query<RevolvingRow>(PAGE, values),
    );
    await this.accessBook.write(asking, {
      role,
      operation: 'listRevolvingDossiers',
      outcome: 'permit',
      categories: ['process'],
      dossiers: dossiersIn(rows),
      rows: rows.length,
    });
    const items = rows.map((row) => ({
      ...dossierItem(row),
      setbacks: row.setbacks,
      lastSetbackAt: instantOf(row.last_setback_at),
    }));
    const last = rows.length === query.pageSize ? rows.at(-1) : undefined;
    return last
      ? { items, next: cursorOf({ at: instantOf(last.last_setback_at), id: last.dossier }) }
      : { items };
  }
}
