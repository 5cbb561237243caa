import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { AccessBook, dossiersIn } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Caller } from '../caller/asking.decorator';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { Clock } from '../clock';
import { cursorOf, pageEndOf } from '../reading/page-cursor';
import { StalledQuery } from '../reading/query.request';
import { ReadModels } from '../reading/read-models';
import { relatedDossier, RelatedTo } from '../reading/related';
import { instantOf } from '../timeline/timeline.rows';
import { CARD_COLUMNS, dossierItem, type CardRow } from './dossier-item';

type Schemas = HttpComponents['schemas'];

interface StalledRow extends CardRow {
  readonly holder_acted_at: Date;
}

const DAY = 86_400_000;

/** A dossier whose handover was closed waits for nobody. */
const PAGE = `
  select ${CARD_COLUMNS}, holder_acted_at
  from read.dossier_card c where tenant = $1 and status = 'active' and last_type <> 'HandoverClosed'
    and holder_acted_at < $6 and ${relatedDossier('c')}
    and ($3::timestamptz is null or holder_acted_at > $3 or (holder_acted_at = $3 and dossier > $4::uuid))
  order by holder_acted_at, dossier limit $5`;

/** The board of dossiers that stand still: their holder has done nothing for so many days. */
@Controller('stalledDossiers')
export class StalledController {
  constructor(
    private readonly models: ReadModels,
    private readonly related: RelatedTo,
    private readonly accessBook: AccessBook,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(
    @Caller() asking: Asking,
    @Query() query: StalledQuery,
  ): Promise<Schemas['StalledDossierList']> {
    const role = roleFor(asking, CASE_ROLES, '');
    await this.models.reach(query.notBefore);
    const { organisation } = asking;
    const end = pageEndOf(query.cursor);
    const before = new Date(Date.parse(this.clock.now()) - query.days * DAY);
    const assignees = this.related.assignees(asking, role);
    const values = [organisation, assignees, end?.at, end?.id, query.pageSize, before];
    const rows = await this.models.asTenant(organisation, (tenantRows) =>
      tenantRows.query<StalledRow>(PAGE, values),
    );
    await this.accessBook.write(asking, {
      role,
      operation: 'listStalledDossiers',
      outcome: 'permit',
      categories: ['process'],
      dossiers: dossiersIn(rows),
      rows: rows.length,
    });
    const items = rows.map((row) => ({
      ...dossierItem(row),
      holderActedAt: instantOf(row.holder_acted_at),
    }));
    const last = rows.length === query.pageSize ? rows.at(-1) : undefined;
    return last
      ? { items, next: cursorOf({ at: instantOf(last.holder_acted_at), id: last.dossier }) }
      : { items };
  }
}
