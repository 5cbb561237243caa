import { PostgresError, PostgresPool } from '@wisselzone/platform/postgres';
import { MerkleLogError } from './log-error';
import { sizeOf } from './log-size';
import { proveInclusion } from './proving';
import { writeReceipt } from './receipt';
import { rootsInTiles, type TileName } from './tile';
import { HASH_BYTES } from './tree-hash';

interface CheckpointRow {
  readonly size: string;
  readonly note: string;
}

/** Hands out what the notary made. Every method rejects with `MerkleLogError`. */
export class LogReader {
  private readonly pool: PostgresPool;

  /** Connects at the first question. */
  constructor({ connectionString }: { readonly connectionString: string }) {
    this.pool = new PostgresPool({ connectionString, name: 'merkle-log', size: 2 });
  }

  /** The newest signed checkpoint; `undefined` before the first. */
  async checkpoint(): Promise<string | undefined> {
    return (await this.newest())?.note;
  }

  /** The key that signs; `undefined` before the first checkpoint. Whoever checks must have it from elsewhere too. */
  async verifierKey(): Promise<string | undefined> {
    const [row] = await this.query<{ readonly key: string }>(
      'verifier-key',
      'select verifier_key as key from notary.last_signed',
    );
    return row?.key;
  }

  /** The first `width` hashes of a tile; `undefined` when it is not there or not yet so wide. */
  async tile(name: TileName, width: number): Promise<Buffer | undefined> {
    const [hashes] = await this.tiles([name]);
    const bytes = width * HASH_BYTES;
    return hashes && hashes.length >= bytes ? hashes.subarray(0, bytes) : undefined;
  }

  /** A `.tlog-proof` of an event under the newest checkpoint; `undefined` when the event is not in the tree yet. */
  async receiptOf(eventId: string): Promise<string | undefined> {
    const [entry] = await this.query<{ readonly index: string }>(
      'entry',
      'select index from notary.entry where event_id = $1 order by index limit 1',
      [eventId],
    );
    // Asked after the entry, so that this checkpoint covers it.
    const newest = entry && (await this.newest());
    if (!newest) return undefined;
    const index = sizeOf(entry.index);
    const place = { index, size: sizeOf(newest.size) };
    const proof = await proveInclusion(
      place,
      rootsInTiles((names) => this.tiles(names)),
    );
    return writeReceipt({ index, proof, checkpoint: newest.note });
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async newest(): Promise<CheckpointRow | undefined> {
    const [row] = await this.query<CheckpointRow>(
      'newest-checkpoint',
      'select size, note from notary.checkpoint order by size desc limit 1',
    );
    return row;
  }

  private async tiles(names: readonly TileName[]): Promise<readonly (Buffer | undefined)[]> {
    const rows = await this.query<{ readonly hashes: Buffer | null }>(
      'tiles',
      `select t.hashes from unnest($1::int[], $2::bigint[]) with ordinality as asked (level, number, nth)
         left join notary.tile t on t.level = asked.level and t.number = asked.number
        order by asked.nth`,
      [names.map(({ level }) => level), names.map(({ number }) => number)],
    );
    return rows.map(({ hashes }) => hashes ?? undefined);
  }

  private async query<Row extends object>(
    name: string,
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    try {
      return await this.pool.query<Row>(name, text, values);
    } catch (cause) {
      if (!(cause instanceof PostgresError)) throw cause;
      throw new MerkleLogError('unavailable', 'the log of proofs does not answer', { cause });
    }
  }
}
