import { Injectable } from '@nestjs/common';
import { ReadModels } from '../reading/read-models';
import type { PageEnd } from '../reading/page-cursor';

/** A dossier whose deliveries stand still, at which event, and what was tried. */
export interface StandingLane {
  readonly dossier: string;
  readonly event_id: string;
  readonly type: string;
  readonly source: string;
  readonly channel: string;
  readonly parked_at: Date;
  readonly parked_why: string;
  readonly behind: number;
  readonly attempts: readonly {
    readonly at: string;
    readonly milliseconds: number | null;
    readonly result: string | null;
    readonly status: number | null;
    readonly excerpt: string | null;
  }[];
}

export interface ReconciliationRow {
  readonly occasion: string;
  readonly at: Date;
  readonly channel: string;
  readonly accepted: number;
  readonly delivered: number;
  readonly withheld: number;
  readonly parked: number;
  readonly skipped: number;
  readonly waiting: number;
  readonly missing: number;
  readonly gaps: number;
  readonly oldest_waiting: Date | null;
}

export interface DroppedRow {
  readonly event_id: string;
  readonly dossier: string;
  readonly recipient: string;
  readonly source: string;
  readonly found_at: Date;
  readonly ended_at: Date | null;
}

/** The relay keeps these rows; a hub without one has none. */
const RELAY = `select to_regclass('relay.reconciliation') is not null as there`;

const STANDING = `
  select l.dossier, m.event_id, m.type, m.by_organisation as source, l.channel, l.parked_at, l.parked_why,
    l.last_seq - l.next_seq as behind, coalesce((select json_agg(json_build_object('at', a.begun_at,
      'milliseconds', round(1000 * extract(epoch from a.ended_at - a.begun_at)),
      'result', a.result, 'status', a.status, 'excerpt', a.excerpt) order by a.begun_at)
      from relay.attempt a where a.organisation = $1 and a.event_id = m.event_id), '[]') as attempts
  from relay.lane l
  join read.mailbox m on m.tenant = $1 and m.dossier = l.dossier and m.seq = l.next_seq
  where l.organisation = $1 and l.parked_at is not null
    and ($2::text is null or l.parked_why = $2) and ($3::text is null or m.type = $3)
    and ($4::timestamptz is null or l.parked_at > $4 or (l.parked_at = $4 and l.dossier::text > $5))
  order by l.parked_at, l.dossier::text limit $6`;

const COUNTS = `
  select * from relay.reconciliation where organisation = $1 order by at desc limit 50`;
const DROPPED = `
  select event_id, dossier, recipient, source, found_at, ended_at from relay.dropped
  where organisation = $1 order by ended_at is not null, found_at desc limit 500`;

export interface StandingWish {
  readonly reason?: string | undefined;
  readonly type?: string | undefined;
  readonly end?: PageEnd | undefined;
  readonly pageSize: number;
}

/** What the relay wrote down of the deliveries to one organisation. */
@Injectable()
export class DeliveryRows {
  constructor(private readonly models: ReadModels) {}

  standing(
    organisation: string,
    { reason, type, end, pageSize }: StandingWish,
  ): Promise<readonly StandingLane[]> {
    const values = [organisation, reason, type, end?.at, end?.id, pageSize];
    return this.read<StandingLane>(organisation, STANDING, values);
  }

  counts(organisation: string): Promise<readonly ReconciliationRow[]> {
    return this.read<ReconciliationRow>(organisation, COUNTS, [organisation]);
  }

  dropped(organisation: string): Promise<readonly DroppedRow[]> {
    return this.read<DroppedRow>(organisation, DROPPED, [organisation]);
  }

  private read<Row extends object>(
    organisation: string,
    sql: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    return this.models.asTenant(organisation, async (rows) => {
      const [relay] = await rows.query<{ there: boolean }>(RELAY);
      return relay?.there ? rows.query<Row>(sql, values) : [];
    });
  }
}
