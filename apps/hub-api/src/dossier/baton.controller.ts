import { Controller, Get, Query } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId } from '@wisselzone/kernel';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Caller, Path } from '../caller/asking.decorator';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { NotBeforeQuery } from '../reading/query.request';
import { ReadModels } from '../reading/read-models';
import { instantOf } from '../timeline/timeline.rows';
import { DossierReader } from './dossier.reader';
import { DossierRelations } from './relations';

type Schemas = HttpComponents['schemas'];

interface TurnRow {
  readonly holder: string;
  readonly since: Date;
  readonly until: Date | null;
  readonly reason: Schemas['BatonTurn']['reason'];
}

const OPERATION = 'readBaton';
const TURNS = `
  select holder, since, until, reason
  from read.baton_turn where tenant = $1 and dossier = $2 order by nth`;

/** Who held the baton of a dossier, from when to when, and why it moved. */
@Controller('dossiers/:dossier/baton')
export class BatonController {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly models: ReadModels,
    private readonly accessBook: AccessBook,
  ) {}

  @Get()
  async read(
    @Caller() asking: Asking,
    @Path() { dossier }: { readonly dossier: DossierId },
    @Query() { notBefore }: NotBeforeQuery,
  ): Promise<Schemas['BatonLedger']> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    await this.models.reach(notBefore);
    const { organisation } = asking;
    const rows = await this.models.asTenant(organisation, (tenantRows) =>
      tenantRows.query<TurnRow>(TURNS, [organisation, dossier]),
    );
    await this.accessBook.write(asking, {
      role,
      operation: OPERATION,
      outcome: 'permit',
      dossier,
      categories: ['process'],
      rows: rows.length,
    });
    return { items: rows.map(turnOf) };
  }
}

const turnOf = ({ holder, since, until, reason }: TurnRow): Schemas['BatonTurn'] => ({
  holder,
  since: instantOf(since),
  ...(until ? { until: instantOf(until) } : {}),
  reason,
});
