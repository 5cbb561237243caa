import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { present } from '@wisselzone/kernel';
import { AccessBook, dossiersIn } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Caller } from '../caller/asking.decorator';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { cursorOf, pageEndOf } from '../reading/page-cursor';
import { DossierListQuery } from '../reading/query.request';
import { ReadModels } from '../reading/read-models';
import { LinkedPersons } from '../person/linked-persons';
import { relatedDossier, RelatedTo } from '../reading/related';
import { instantOf } from '../timeline/timeline.rows';
import { CARD_COLUMNS, dossierItem, type CardRow } from './dossier-item';

type Schemas = HttpComponents['schemas'];

const PAGE = `
  select ${CARD_COLUMNS}
  from read.dossier_card c where tenant = $1 and ${relatedDossier('c')}
    and ($6::uuid[] is null or person = any($6))
    and ($3::timestamptz is null or last_event_at < $3 or (last_event_at = $3 and dossier > $4::uuid))
  order by last_event_at desc, dossier limit $5`;

/** The dossiers a caller has a relation to; of one person only, when asked, whichever of her records is named. */
@Controller('dossiers')
export class DossierListController {
  constructor(
    private readonly models: ReadModels,
    private readonly related: RelatedTo,
    private readonly linked: LinkedPersons,
    private readonly accessBook: AccessBook,
  ) {}

  @Get()
  async list(
    @Caller() asking: Asking,
    @Query() query: DossierListQuery,
  ): Promise<Schemas['DossierList']> {
    const role = roleFor(asking, CASE_ROLES, '');
    const end = pageEndOf(query.cursor);
    await this.models.reach(query.notBefore);
    const { organisation } = asking;
    const values = [
      organisation,
      this.related.assignees(asking, role),
      end?.at,
      end?.id,
      query.pageSize,
      query.person && (await this.linked.of(query.person)),
    ];
    const rows = await this.models.asTenant(organisation, (tenantRows) =>
      tenantRows.query<CardRow>(PAGE, values),
    );
    await this.accessBook.write(asking, {
      role,
      operation: 'listDossiers',
      outcome: 'permit',
      ...present({ person: query.person }),
      categories: ['process'],
      dossiers: dossiersIn(rows),
      rows: rows.length,
    });
    const last = rows.length === query.pageSize ? rows.at(-1) : undefined;
    const items = rows.map(dossierItem);
    return last
      ? { items, next: cursorOf({ at: instantOf(last.last_event_at), id: last.dossier }) }
      : { items };
  }
}
