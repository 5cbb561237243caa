import pg from 'pg';
import { MerkleLogError } from './log-error';
import { sizeOf } from './log-size';
import type { LogEntry } from './log-writer';
import type { Tile } from './tile';
import type { Hash } from './tree-hash';

/** Where an entry of the tree stands at its source. */
export interface EntryPlace {
  readonly index: number;
  readonly kind: LogEntry['kind'];
  readonly source: string;
  readonly eventId: string | null;
}

const PAGE = 1_000;

/**
 * All that the notary wrote up to one moment, for whoever verifies or exports it: what is signed meanwhile
 * is not seen. Rejects with `MerkleLogError`.
 */
export class LogContents {
  private constructor(private readonly client: pg.Client) {}

  static async open(connectionString: string): Promise<LogContents> {
    const client = new pg.Client({ connectionString, application_name: 'log-contents' });
    client.on('error', heardElsewhere);
    try {
      await client.connect();
      await client.query('begin isolation level repeatable read read only');
      return new LogContents(client);
    } catch (cause) {
      await client.end().catch(heardElsewhere);
      throw unavailable(cause);
    }
  }

  /** In the order of the log. */
  async *places(): AsyncGenerator<EntryPlace> {
    let after = -1;
    for (;;) {
      const rows = await this.query<EntryPlace & { readonly at: string }>(
        `select index as at, kind, source, event_id as "eventId"
           from notary.entry where index > $1 order by index limit $2`,
        [after, PAGE],
      );
      for (const { at, kind, source, eventId } of rows)
        yield { index: sizeOf(at), kind, source, eventId };
      const last = rows.at(-1);
      if (!last) return;
      after = sizeOf(last.at);
    }
  }

  async tiles(): Promise<readonly Tile[]> {
    const rows = await this.query<Tile & { readonly nth: string }>(
      'select level, number as nth, hashes from notary.tile order by level, number',
    );
    return rows.map(({ level, nth, hashes }) => ({ level, number: sizeOf(nth), hashes }));
  }

  /** Every signed note, smallest first. */
  async checkpoints(): Promise<readonly string[]> {
    const rows = await this.query<{ readonly note: string }>(
      'select note from notary.checkpoint order by size',
    );
    return rows.map(({ note }) => note);
  }

  /** What the notary goes on from; `undefined` before it began. */
  async lastSigned(): Promise<{ readonly size: number; readonly root: Hash } | undefined> {
    const [row] = await this.query<{ readonly at: string; readonly root: Hash }>(
      'select size as at, root from notary.last_signed',
    );
    return row && { size: sizeOf(row.at), root: row.root };
  }

  async close(): Promise<void> {
    await this.client.end().catch(heardElsewhere);
  }

  private async query<Row extends object>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    try {
      return (await this.client.query<Row>(text, [...values])).rows;
    } catch (cause) {
      throw unavailable(cause);
    }
  }
}

// A lost connection fails the next question as well, and that one is heard.
const heardElsewhere = (): void => undefined;

/** The cause may quote what was asked, so only its kind is kept. */
const unavailable = (cause: unknown): MerkleLogError =>
  new MerkleLogError('unavailable', 'the log of proofs does not answer', {
    cause: cause instanceof Error ? cause.name : typeof cause,
  });
