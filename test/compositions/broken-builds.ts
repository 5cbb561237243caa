import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { AccessLog, type AccessLine } from '@wisselzone/platform/access-log';
import { Inbox, type Receipt } from '../../libs/platform/adapter/src/inbox';
import type {
  AppendRequest,
  EventStore,
  Position,
  StoredEvent,
} from '@wisselzone/platform/event-store';
import type { TakeMessages } from '@wisselzone/platform/messaging';
import type { ReadStore } from '@wisselzone/platform/read-store';

/**
 * The ten mistakes that a hub like this is most often built with, each as another composition of the
 * product's own parts. The product has no switch that makes any of them.
 */

/** A port of the product with some members replaced. */
const withMembers = <Port extends object>(port: Port, members: Partial<Port>): Port =>
  new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(members, name) ?? Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });

/** 1. Answers, from a moment on, as soon as it knows where the events will stand, and writes them afterwards. */
export const acknowledgeBeforeCommit = (real: EventStore, since: () => boolean) => {
  const waiting: AppendRequest[] = [];
  const append: EventStore['append'] = async (request) => {
    if (!since()) return real.append(request);
    const head = await real.headRevision(request.stream);
    if (head !== request.expected) return { outcome: 'conflict', actual: head };
    waiting.push(request);
    const position = (await real.head()) ?? ('0' as Position);
    return { outcome: 'written', revision: head + request.events.length, position };
  };
  return {
    store: withMembers(real, { append }),
    /** The process dies before it came to writing. */
    crash: () => void waiting.splice(0),
  };
};

/** 2. A log whose readers ask for what stands after the last position they saw, over a bare sequence. */
export class SequenceLog {
  private constructor(private readonly pool: pg.Pool) {}

  static async open(url: string): Promise<SequenceLog> {
    const pool = new pg.Pool({ connectionString: url, max: 4 });
    await pool.query('create table sequence_log (position bigserial primary key, id uuid)');
    return new SequenceLog(pool);
  }

  /** Appends, and commits when `commit` resolves. */
  async append(id: string, commit: Promise<void> = Promise.resolve()): Promise<void> {
    const client = await this.pool.connect();
    await client.query('begin');
    await client.query('insert into sequence_log (id) values ($1)', [id]);
    await commit;
    await client.query('commit');
    client.release();
  }

  async after(position: number): Promise<readonly { readonly id: string; readonly at: number }[]> {
    const { rows } = await this.pool.query<{ id: string; position: string }>(
      'select id, position from sequence_log where position > $1 order by position',
      [position],
    );
    return rows.map((row) => ({ id: row.id, at: Number(row.position) }));
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/** 3. Takes a message as a new one each time it comes. */
export class ForgetfulInbox extends Inbox {
  override receive(source: string, id: string, bytes: Buffer): Promise<Receipt> {
    return super.receive(source, `${id} ${randomUUID()}`, bytes);
  }
}

/** 4. Says that messages are taken before their effect is durable. */
export const commitOffsetFirst =
  (take: TakeMessages, later: (work: () => Promise<void>) => void): TakeMessages =>
  (messages) => {
    later(() => take(messages));
    return Promise.resolve();
  };

/** 5. Decides on the register of flows as it stood when the first message was queued. */
export const decideAtEnqueue = (real: EventStore): EventStore =>
  withMembers(real, {
    // Nothing ever seems to have come since the first reading.
    readStream: (stream, options) =>
      stream === 'flows' && (options?.from ?? 0) > 0
        ? Promise.resolve([])
        : real.readStream(stream, options),
  });

/** 6. Sets whose rows may be seen for the connection, not for the transaction. */
export const tenantOfTheSession = (real: ReadStore): ReadStore =>
  withMembers(real, {
    inTenant: (tenant, work) =>
      real.inTransaction(async (rows) => {
        await rows.query(`select set_config('app.tenant', $1, false)`, [tenant]);
        return work(rows);
      }),
  });

/** 7. Workers that each take the next item nobody else has in hand. */
export class ItemQueue {
  private constructor(private readonly pool: pg.Pool) {}

  static async open(url: string, items: readonly number[]): Promise<ItemQueue> {
    const pool = new pg.Pool({ connectionString: url, max: 4 });
    await pool.query('create table item_queue (seq integer primary key, done boolean not null)');
    await pool.query('insert into item_queue select unnest($1::int[]), false', [items]);
    return new ItemQueue(pool);
  }

  /** Works until nothing is left; an item that fails is free for the next. */
  async work(deliver: (seq: number) => Promise<boolean>): Promise<void> {
    const client = await this.pool.connect();
    for (;;) {
      await client.query('begin');
      const { rows } = await client.query<{ seq: number }>(
        'select seq from item_queue where not done order by seq for update skip locked limit 1',
      );
      const [item] = rows;
      if (item && (await deliver(item.seq)))
        await client.query('update item_queue set done = true where seq = $1', [item.seq]);
      await client.query('commit');
      if (!item) break;
    }
    client.release();
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/** 8. Shows an event to whoever reads the log before it is committed. */
export const readUncommitted = (real: EventStore, uncommitted: () => StoredEvent | undefined) =>
  withMembers<EventStore>(real, {
    readAll: async (options) => {
      const events = await real.readAll(options);
      const dirty = uncommitted();
      return dirty ? [...events, dirty] : events;
    },
  });

/** 9. A search model that holds names in clear, which the erasure does not know of. */
export const forgottenSearchModel = {
  make: 'create table read.person_search (person uuid primary key, name text not null)',
  learn: 'insert into read.person_search values ($1, $2)',
};

/** 10. Writes the line when the answer is already on its way. */
export class AccessLogAfterwards extends AccessLog {
  constructor(private readonly real: AccessLog) {
    super();
  }

  override write(line: AccessLine): Promise<void> {
    // What is not written then, nobody hears of.
    this.real.write(line).catch(() => undefined);
    return Promise.resolve();
  }
}
