import type pg from 'pg';
import type { Queryable } from './adapter-database';

/** One thing to be sent. Things in one lane (a dossier) go in order; lanes do not wait for each other. */
export interface Queued<Payload> {
  readonly id: string;
  readonly lane: string;
  /** What it came from, so that all that came from it can be found. */
  readonly origin: string;
  readonly payload: Payload;
}

export interface Head<Payload> extends Queued<Payload> {
  readonly attempts: number;
}

/** Figures for the operator: what will be tried, what needs somebody, what is held for a partner without a file. */
export interface QueueFigures {
  readonly waiting: number;
  readonly parked: number;
  readonly held: number;
}

export type EndState = 'done' | 'skipped' | 'refused' | 'cancelled';

interface HeadRow<Payload> {
  id: string;
  lane: string;
  origin: string;
  payload: Payload;
  attempts: number;
  state: 'waiting' | 'parked';
  due: boolean;
  next_at: Date;
}

/** A queue on disk with an order in each lane. Survives restarts; what is parked stops its own lane only. */
export class LaneQueue<Payload> {
  constructor(
    private readonly db: Queryable,
    private readonly table: 'outbox' | 'partner_outbox',
  ) {}

  /** Adds at the end of its lane. What was added before under the same id is left as it is, unless it was refused. */
  async add(tx: Queryable, item: Queued<Payload>): Promise<void> {
    await tx.query(
      `delete from adapter.${this.table} where id = $1 and state in ('refused', 'cancelled')`,
      [item.id],
    );
    await tx.query(
      `insert into adapter.${this.table} (id, lane, origin, payload) values ($1, $2, $3, $4)
       on conflict (id) do nothing`,
      [item.id, item.lane, item.origin, JSON.stringify(item.payload)],
    );
  }

  /** Adds what may have ended before under the same id, as new. */
  async renew(tx: Queryable, item: Queued<Payload>): Promise<void> {
    await tx.query(`delete from adapter.${this.table} where id = $1 and state <> 'waiting'`, [
      item.id,
    ]);
    await this.add(tx, item);
  }

  /** The first open thing of each lane that may be tried now, and when the next one is due. */
  async heads(
    now: Date,
  ): Promise<{ readonly due: readonly Head<Payload>[]; readonly next?: Date }> {
    const { rows } = await this.db.query<HeadRow<Payload>>(
      `select * from (
         select distinct on (lane) id, lane, origin, payload, attempts, state, next_at,
                next_at <= $1 as due, position
         from adapter.${this.table} where state in ('waiting', 'parked') and not held
         order by lane, position) heads
       where state = 'waiting' order by position limit 500`,
      [now],
    );
    const later = rows.filter(({ due }) => !due).map(({ next_at }) => next_at.getTime());
    return {
      due: rows.filter(({ due }) => due),
      ...(later.length > 0 ? { next: new Date(Math.min(...later)) } : {}),
    };
  }

  /** Ends a thing. Its content is forgotten: it is kept by the system it came from, or by the one it went to. */
  async end(tx: Queryable, id: string, state: EndState, reason?: string): Promise<void> {
    await tx.query(
      `update adapter.${this.table}
       set state = $2, reason = $3, payload = null, done_at = now() where id = $1`,
      [id, state, reason ?? null],
    );
  }

  async retryAt(id: string, at: Date, reason: string): Promise<void> {
    await this.db.query(
      `update adapter.${this.table}
       set attempts = attempts + 1, next_at = $2, reason = $3 where id = $1`,
      [id, at, reason],
    );
  }

  /** Stops this lane until somebody releases it. */
  async park(id: string, reason: string): Promise<void> {
    await this.db.query(
      `update adapter.${this.table} set state = 'parked', reason = $2 where id = $1`,
      [id, reason],
    );
  }

  /** Tries a parked thing again. False when there is none of that id. */
  async release(id: string): Promise<boolean> {
    const { rowCount } = await this.db.query(
      `update adapter.${this.table} set state = 'waiting', next_at = '-infinity'
       where id = $1 and state = 'parked'`,
      [id],
    );
    return rowCount === 1;
  }

  /** Sets a thing aside until its lane is known to the partner; what stands behind it goes on meanwhile. */
  async hold(id: string): Promise<void> {
    await this.db.query(`update adapter.${this.table} set held = true where id = $1`, [id]);
  }

  /** True while something of this lane is set aside. */
  async holds(lane: string): Promise<boolean> {
    const { rows } = await this.db.query(
      `select from adapter.${this.table} where lane = $1 and held limit 1`,
      [lane],
    );
    return rows.length > 0;
  }

  /** What was held in a lane that the partner knows by now is first in it again, in the old order. */
  async freeHeld(kind: string): Promise<void> {
    await this.db.query(
      `update adapter.${this.table} held set held = false
       where held and exists (
         select from adapter.id_map where id_map.kind = $1 and id_map.hub_id = held.lane)`,
      [kind],
    );
  }

  /** Nothing that waits has to wait any longer: the other side answers again. */
  async hurry(): Promise<void> {
    await this.db.query(
      `update adapter.${this.table} set next_at = '-infinity'
       where state = 'waiting' and attempts > 0`,
    );
  }

  /** What else came from the same origin and is still open ends with it. */
  async cancelRest(tx: Queryable, origin: string): Promise<void> {
    await tx.query(
      `update adapter.${this.table} set state = 'cancelled', payload = null, done_at = now()
       where origin = $1 and state in ('waiting', 'parked')`,
      [origin],
    );
  }

  async openOf(tx: Queryable, origin: string): Promise<number> {
    const { rows } = await tx.query<{ open: number }>(
      `select count(*)::int as open from adapter.${this.table}
       where origin = $1 and state in ('waiting', 'parked')`,
      [origin],
    );
    return rows[0]?.open ?? 0;
  }

  /** True while something was tried, and nobody knows yet whether it arrived. */
  async inDoubt(): Promise<boolean> {
    const { rows } = await this.db.query(
      `select from adapter.${this.table} where state = 'waiting' and attempts > 0 limit 1`,
    );
    return rows.length > 0;
  }

  async figures(): Promise<QueueFigures> {
    const { rows } = await this.db.query<QueueFigures & pg.QueryResultRow>(
      `select count(*) filter (where state = 'waiting' and not held)::int as waiting,
              count(*) filter (where state = 'parked')::int as parked,
              count(*) filter (where state = 'waiting' and held)::int as held
       from adapter.${this.table} where state in ('waiting', 'parked')`,
    );
    return rows[0] ?? { waiting: 0, parked: 0, held: 0 };
  }
}
