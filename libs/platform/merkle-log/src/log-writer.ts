import pg from 'pg';
import { signCheckpoint } from './checkpoint';
import { MerkleLogError } from './log-error';
import type { NoteSigner } from './note-key';
import { hashesIn, type TileName } from './tile';
import { edgeTiles, grow, rootOf, type TreeEdge } from './tree-edge';
import { EMPTY_ROOT, leafHash, type Hash } from './tree-hash';

/** What is hashed and proven, and where it stands. */
export interface LogEntry {
  readonly kind: 'event' | 'accessLine';
  /** The position in the event store, or the number of the line. */
  readonly source: string;
  readonly eventId?: string;
  /** The exact text; its UTF-8 is the leaf. */
  readonly text: string;
}

/** Up to where both sources are in the tree. */
export interface Followed {
  /** The event store that positions belong to. */
  readonly eventLog: string;
  readonly eventPosition?: string;
  readonly accessLine: number;
}

interface Signed extends Followed {
  readonly size: number;
  readonly root: Hash;
}

/** One number for the whole database: one notary at a time. */
const LOCK = 7_302_301;
const TIMEOUT_MS = 10_000;

// A lost connection fails the next statement as well, and that one is heard.
const heardElsewhere = (): void => undefined;

/**
 * The only one that makes the tree grow and signs: it holds an advisory lock on the connection that all
 * its writing goes through. Entries, tiles, checkpoint and `last_signed` are one transaction. After any
 * rejection close it and open another: what was committed is read again.
 */
export class LogWriter {
  private constructor(
    private readonly client: pg.Client,
    private readonly signer: NoteSigner,
    private edge: TreeEdge,
    private signed: Signed,
  ) {}

  /**
   * Undefined while another process holds the lock. Rejects with `unavailable`; with `inconsistent` when
   * tiles and the last signed root differ, or key or event store are not those of this log: never sign then.
   */
  static async open(
    connectionString: string,
    { signer, eventLog }: { readonly signer: NoteSigner; readonly eventLog: string },
  ): Promise<LogWriter | undefined> {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      application_name: 'notary',
    });
    client.on('error', heardElsewhere);
    try {
      await client.connect();
      if (await isLocked(client)) {
        const signed = await readSigned(client, { signer, eventLog });
        return new LogWriter(client, signer, await readEdge(client, signed), signed);
      }
    } catch (error) {
      await client.end().catch(heardElsewhere);
      throw asLogError(error);
    }
    await client.end();
    return undefined;
  }

  get size(): number {
    return this.edge.size;
  }

  get followed(): Followed {
    return this.signed;
  }

  /** Adds the entries and signs the tree they make: all of it or nothing. Rejects with `MerkleLogError`. */
  async append(entries: readonly LogEntry[], followed: Followed): Promise<void> {
    if (entries.length === 0) return;
    const { edge, tiles } = grow(
      this.edge,
      entries.map(({ text }) => leafHash(text)),
    );
    const signed = { ...followed, size: edge.size, root: rootOf(edge) };
    try {
      await this.client.query('begin');
      await this.advance(signed);
      await this.client.query(ADD_ENTRIES, [
        this.edge.size,
        entries.map(({ kind }) => kind),
        entries.map(({ source }) => source),
        entries.map(({ eventId }) => eventId ?? null),
      ]);
      for (const { level, number, hashes } of tiles)
        await this.client.query(KEEP_TILE, [level, number, hashes]);
      const note = signCheckpoint({ origin: this.signer.name, ...signed }, [this.signer]);
      await this.client.query(KEEP_CHECKPOINT, [signed.size, note]);
      await this.client.query('commit');
    } catch (error) {
      await this.client.query('rollback').catch(heardElsewhere);
      throw asLogError(error);
    }
    this.edge = edge;
    this.signed = signed;
  }

  /** Gives the lock back. */
  async close(): Promise<void> {
    await this.client.end().catch(heardElsewhere);
  }

  /** Compare and set: whatever the lock says, nobody signs on a state that another has left behind. */
  private async advance({ size, root, eventPosition, accessLine }: Signed): Promise<void> {
    const { rowCount } = await this.client.query(ADVANCE, [
      size,
      root,
      eventPosition ?? null,
      accessLine,
      this.signed.size,
      this.signed.root,
    ]);
    if (rowCount !== 1)
      throw new MerkleLogError('overtaken', 'another process signed a checkpoint meanwhile');
  }
}

const ADVANCE = `update notary.last_signed
  set size = $1, root = $2, event_position = $3, access_line = $4 where size = $5 and root = $6`;
const ADD_ENTRIES = `insert into notary.entry (index, kind, source, event_id)
  select $1::bigint + added.nth - 1, added.kind, added.source, added.event_id
    from unnest($2::text[], $3::text[], $4::uuid[]) with ordinality as added (kind, source, event_id, nth)`;
const KEEP_TILE = `insert into notary.tile (level, number, hashes) values ($1, $2, $3)
  on conflict (level, number) do update set hashes = excluded.hashes`;
const KEEP_CHECKPOINT = 'insert into notary.checkpoint (size, note) values ($1, $2)';
const BEGIN_LOG = `insert into notary.last_signed (size, root, verifier_key, event_log, access_line)
  values (0, $1, $2, $3, 0) on conflict do nothing`;

interface SignedRow {
  readonly size: string;
  readonly root: Buffer;
  readonly verifier_key: string;
  readonly event_log: string;
  readonly event_position: string | null;
  readonly access_line: string;
}

const isLocked = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1) as held',
    [LOCK],
  );
  return rows[0]?.held ?? false;
};

const readSigned = async (
  client: pg.Client,
  { signer, eventLog }: { readonly signer: NoteSigner; readonly eventLog: string },
): Promise<Signed> => {
  await client.query(BEGIN_LOG, [EMPTY_ROOT, signer.verifierKey, eventLog]);
  const { rows } = await client.query<SignedRow>('select * from notary.last_signed');
  const [row] = rows;
  if (row?.verifier_key !== signer.verifierKey)
    throw inconsistent('this log was begun with another signing key or name');
  if (row.event_log !== eventLog) throw inconsistent('this log was begun on another event store');
  return {
    ...{ size: Number(row.size), root: row.root, eventLog, accessLine: Number(row.access_line) },
    ...(row.event_position === null ? {} : { eventPosition: row.event_position }),
  };
};

/** Only the tiles at the edge are read; their root must be the one that was signed last. */
const readEdge = async (client: pg.Client, { size, root }: Signed): Promise<TreeEdge> => {
  const names = edgeTiles(size);
  const levels = (names.at(-1)?.level ?? -1) + 1;
  const open: Hash[][] = Array.from({ length: levels }, () => []);
  for (const name of names) open[name.level] = await readTile(client, name);
  const edge = { size, open };
  if (rootOf(edge).equals(root)) return edge;
  throw inconsistent('the tiles do not give the root that was signed last');
};

const readTile = async (client: pg.Client, { level, number }: TileName): Promise<Hash[]> => {
  const { rows } = await client.query<{ hashes: Buffer }>(
    'select hashes from notary.tile where level = $1 and number = $2',
    [level, number],
  );
  return hashesIn(rows[0]?.hashes ?? Buffer.alloc(0));
};

const inconsistent = (why: string): MerkleLogError => new MerkleLogError('inconsistent', why);

const asLogError = (error: unknown): MerkleLogError =>
  error instanceof MerkleLogError
    ? error
    : new MerkleLogError('unavailable', 'the tables of the log do not answer', { cause: error });
