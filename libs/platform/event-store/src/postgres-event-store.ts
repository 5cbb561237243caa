import pg from 'pg';
import { AppendBatcher } from './append-batcher';
import { denseNumber, densePosition } from './dense-position';
import {
  EventStore,
  EventStoreError,
  type AppendAnswer,
  type AppendRequest,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from './event-store';
import { appendQuery, verdictOf, type VerdictRow } from './postgres-append';
import { ask, heardElsewhere, openPool, type PostgresAddress } from './postgres-connection';
import { assertDurable } from './postgres-durability';
import { eventStoreGrants, eventStoreSchema } from './postgres-event-store.schema';
import { shareWakeUp, type SharedWakeUp } from './postgres-listener';
import {
  eventOf,
  headRevisionQuery,
  logQuery,
  pageOf,
  pageQuery,
  streamQuery,
  streamsOf,
  streamsQuery,
} from './postgres-read';
import type { EventRow, NumberedRow, PageRow } from './postgres-read';
import { followLog } from './postgres-subscription';
import { StreamReads } from './stream-reads';

/** Where the database is, and how long a call may take. */
export interface PostgresEventStoreOptions {
  /** Of a role that `eventStoreGrants` gave access, in a database that holds `eventStoreSchema`. */
  readonly connectionString: string;
  /** Longest wait of any call, in milliseconds (default 5,000). An append may also wait that long for its turn. */
  readonly timeoutMs?: number;
  /** Connections for reads (default 4). Appends have one of their own, wake-ups another. */
  readonly poolSize?: number;
  /** Told when a running subscription could not read; it goes on by itself. */
  readonly onTrouble?: (error: EventStoreError) => void;
}

/**
 * Creates or updates the log's tables and functions. The role of `connectionString` becomes their owner;
 * `writer` and `reader` are roles that may append, or read only.
 */
export const migrateEventStore = async (
  connectionString: string,
  { writer, reader }: { readonly writer?: string; readonly reader?: string } = {},
): Promise<void> => {
  const client = new pg.Client({ connectionString });
  client.on('error', heardElsewhere);
  await client.connect();
  try {
    await client.query(eventStoreSchema);
    if (writer) await client.query(eventStoreGrants(writer, 'write'));
    if (reader) await client.query(eventStoreGrants(reader, 'read'));
  } finally {
    await client.end();
  }
};

/** The log in PostgreSQL: one serialised, dense, insert-only table; appends are coalesced. */
export class PostgresEventStore extends EventStore {
  private readonly writer: pg.Pool;
  private readonly readers: pg.Pool;
  private readonly batcher: AppendBatcher;
  private readonly reads: StreamReads;
  private readonly closing = new AbortController();
  private bell: SharedWakeUp | undefined;

  private constructor(
    private readonly address: PostgresAddress,
    poolSize: number,
    private readonly onTrouble: (error: EventStoreError) => void,
  ) {
    super();
    this.writer = openPool(address, 1);
    this.readers = openPool(address, poolSize);
    const send = async (requests: readonly AppendRequest[]) =>
      (await ask<VerdictRow>(this.writer, appendQuery(requests), address.timeoutMs)).map(verdictOf);
    this.batcher = new AppendBatcher({ send, timeoutMs: address.timeoutMs });
    this.reads = new StreamReads(async (asked) =>
      streamsOf(await this.read<NumberedRow>(streamsQuery(asked)), asked),
    );
  }

  /** Refuses, with a message for the operator, a server that could lose what it acknowledged. */
  static async open(options: PostgresEventStoreOptions): Promise<PostgresEventStore> {
    const {
      connectionString,
      timeoutMs = 5_000,
      poolSize = 4,
      onTrouble = () => undefined,
    } = options;
    const store = new PostgresEventStore({ connectionString, timeoutMs }, poolSize, onTrouble);
    try {
      await assertDurable((name) => store.setting(name));
      await store.logId();
    } catch (error) {
      await store.close();
      throw error;
    }
    return store;
  }

  override async logId(): Promise<string> {
    const [row] = await this.read<{ log_id: string }>({
      text: 'select log_id from event_store.log_identity',
    });
    if (!row)
      throw new EventStoreError('unavailable', 'the event log has no identity: migrate it first');
    return row.log_id;
  }

  override async append(request: AppendRequest): Promise<AppendAnswer> {
    this.assertOpen();
    return this.batcher.append(request);
  }

  override async readStream(
    stream: string,
    options: ReadStreamOptions = {},
  ): Promise<readonly StoredEvent[]> {
    const { from = 0, direction = 'forwards', limit } = options;
    if (direction === 'forwards' && limit === undefined) return this.reads.read({ stream, from });
    return (await this.read<EventRow>(streamQuery(stream, options))).map(eventOf);
  }

  override async headRevision(stream: string): Promise<number> {
    const [row] = await this.read<{ revision: string }>(headRevisionQuery(stream));
    return Number(row?.revision);
  }

  override async readAll(options: ReadAllOptions): Promise<readonly StoredEvent[]> {
    return (await this.read<EventRow>(logQuery(options))).map(eventOf);
  }

  override async head(): Promise<Position | undefined> {
    const text = 'select max(position) as position from event_store.event_log';
    const [row] = await this.read<{ position: string | null }>({ name: 'head', text });
    return row?.position ? densePosition(row.position) : undefined;
  }

  override subscribeAll(options: SubscribeOptions): AsyncIterable<SubscriptionMessage> {
    this.bell ??= shareWakeUp(this.address);
    const readPage = async (after: number, prefixes: readonly string[] | undefined) =>
      pageOf(await this.read<PageRow>(pageQuery(after, prefixes)), after);
    return followLog(
      { readPage, wakeUp: this.bell.wakeUp, onTrouble: this.onTrouble },
      { ...options, signal: AbortSignal.any([options.signal, this.closing.signal]) },
    );
  }

  override comparePositions(a: Position, b: Position): number {
    return denseNumber(a) - denseNumber(b);
  }

  override async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await this.bell?.leave();
    await Promise.all([this.writer.end(), this.readers.end()]);
  }

  private async setting(name: string): Promise<string> {
    const [row] = await this.read<{ value: string }>({
      text: 'select current_setting($1) as value',
      values: [name],
    });
    return row?.value ?? '';
  }

  private async read<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<Row[]> {
    this.assertOpen();
    return ask<Row>(this.readers, query, this.address.timeoutMs);
  }

  private assertOpen(): void {
    if (this.closing.signal.aborted)
      throw new EventStoreError('unavailable', 'the event store is closed');
  }
}
