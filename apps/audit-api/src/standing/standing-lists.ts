import { Injectable } from '@nestjs/common';
import type { AuditComponents } from '@wisselzone/contracts';
import { present, type Instant, type OrganisationId } from '@wisselzone/kernel';
import { ReadStore } from '@wisselzone/platform/read-store';
import { Clock } from '../clock';

type Schemas = AuditComponents['schemas'];

interface Row {
  readonly kind: string;
  readonly dossier: string;
  readonly entity: string;
  readonly from_organisation: OrganisationId;
  readonly since: Date;
  readonly due_at: Date | null;
  readonly done_at: Date | null;
}

/** What stands on one list is read at once; a list of more than this is itself the finding. */
const MOST = 1000;

const LIST = (kinds: string, openOnly: boolean): string => `
  select kind, dossier, entity, from_organisation, since, due_at, done_at from read.worklist
  where tenant = $1 and kind in (${kinds}) ${openOnly ? 'and done_at is null' : ''}
  order by done_at is not null, since, item_id limit ${MOST}`;
const OVERRIDES = LIST(`'overrideNotice'`, false);
const WITHDRAWALS = LIST(`'confirmWithdrawal', 'withdrawalUnconfirmed'`, true);

const instantOf = (date: Date | null): Instant | undefined =>
  date ? (date.toISOString() as Instant) : undefined;

/** What stands open for a privacy officer over all dossiers of her organisation, from the rows of its tenant. */
@Injectable()
export class StandingLists {
  constructor(
    private readonly rows: ReadStore,
    private readonly clock: Clock,
  ) {}

  /** Every override in a dossier in which she was involved when it began, those to review first. */
  async overrides(organisation: OrganisationId): Promise<Schemas['StandingOverride'][]> {
    return (await this.list(organisation, OVERRIDES)).map((row) => {
      const reviewedAt = instantOf(row.done_at);
      return {
        override: row.entity,
        dossier: row.dossier,
        organisation: row.from_organisation,
        startedAt: row.since.toISOString(),
        ...present({ reviewBy: instantOf(row.due_at), reviewedAt }),
        overdue: reviewedAt === undefined && this.isOver(row.due_at),
      };
    });
  }

  /** Ends of a consent that she must confirm, or that others have not confirmed to her. */
  async withdrawals(organisation: OrganisationId): Promise<Schemas['UnconfirmedWithdrawal'][]> {
    return (await this.list(organisation, WITHDRAWALS)).map((row) => {
      const own = row.kind === 'confirmWithdrawal';
      return {
        consent: row.entity,
        dossier: row.dossier,
        recipient: own ? organisation : row.from_organisation,
        recordedBy: own ? row.from_organisation : organisation,
        since: row.since.toISOString(),
        ...present({ confirmBy: instantOf(row.due_at) }),
        overdue: this.isOver(row.due_at),
      };
    });
  }

  private list(organisation: OrganisationId, sql: string): Promise<readonly Row[]> {
    return this.rows.inTenant(organisation, (rows) => rows.query<Row>(sql, [organisation]));
  }

  private isOver(due: Date | null): boolean {
    const at = instantOf(due);
    return at !== undefined && at < this.clock.now();
  }
}
