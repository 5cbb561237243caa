import { AdapterDatabase, type Fault, type Reply } from '@wisselzone/platform/adapter';
import type { Outcome, TakenFile } from './files.types';

const SCHEMA = `
  create schema if not exists files;
  create table if not exists files.file (
    digest text primary key,
    name text not null unique,
    received_at timestamptz not null,
    rows integer not null,
    answered boolean not null default false
  );
  create table if not exists files.row (
    digest text not null references files.file,
    line integer not null,
    message text not null,
    source_message_id text not null,
    primary key (digest, line)
  );
  create index if not exists row_message on files.row (message);
  create table if not exists files.outcome (
    message text primary key,
    ids text[] not null,
    faults jsonb not null
  );`;

const FILE = 'select digest, name, received_at as "receivedAt", answered from files.file';
const COMPLETE = `
  select f.digest, f.name, f.received_at as "receivedAt", f.answered
  from files.file f
  where f.rows = (select count(*) from files.row r where r.digest = f.digest)
    and not exists (select from files.row r left join files.outcome o using (message)
      where r.digest = f.digest and o.message is null)`;

/** Which files were taken in and what became of their rows: names, numbers, ids and rules, never what a cell said. */
export class FileBook {
  private constructor(private readonly db: AdapterDatabase) {}

  static async open(databaseUrl: string): Promise<FileBook> {
    const db = await AdapterDatabase.open(databaseUrl);
    await db.query(SCHEMA);
    return new FileBook(db);
  }

  close(): Promise<void> {
    return this.db.close();
  }

  async withDigest(digest: string): Promise<TakenFile | undefined> {
    return (await this.db.query<TakenFile>(`${FILE} where digest = $1`, [digest])).rows[0];
  }

  async withName(name: string): Promise<TakenFile | undefined> {
    return (await this.db.query<TakenFile>(`${FILE} where name = $1`, [name])).rows[0];
  }

  /** Writes down that a file came with so many rows; again changes nothing. */
  async begin({ digest, name, receivedAt }: TakenFile, rows: number): Promise<void> {
    await this.db.query(
      `insert into files.file (digest, name, received_at, rows) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [digest, name, receivedAt, rows],
    );
  }

  async addRow(
    digest: string,
    row: { readonly line: number; readonly message: string; readonly sourceMessageId: string },
  ): Promise<void> {
    await this.db.query(
      `insert into files.row (digest, line, message, source_message_id) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [digest, row.line, row.message, row.sourceMessageId],
    );
  }

  async hasRow(digest: string, line: number): Promise<boolean> {
    const found = await this.db.query('select from files.row where digest = $1 and line = $2', [
      digest,
      line,
    ]);
    return found.rows.length > 0;
  }

  /** True when the row had been refused: it has no outcome any more. */
  async forgetRefused(message: string): Promise<boolean> {
    const { rowCount } = await this.db.query(
      `delete from files.outcome where message = $1 and jsonb_array_length(faults) > 0`,
      [message],
    );
    return rowCount === 1;
  }

  /** What became of a row; what came later stands. */
  async setOutcome({
    message,
    ids,
    faults,
  }: Pick<Reply, 'message' | 'ids'> & { readonly faults: readonly Fault[] }): Promise<void> {
    await this.db.query(
      `insert into files.outcome (message, ids, faults) values ($1, $2, $3)
       on conflict (message) do update set ids = excluded.ids, faults = excluded.faults`,
      [message, ids, JSON.stringify(faults)],
    );
  }

  /** The files with this row, all of whose rows have their outcome. */
  async completeWith(message: string): Promise<readonly TakenFile[]> {
    const { rows } = await this.db.query<TakenFile>(
      `${COMPLETE} and f.digest in (select digest from files.row where message = $1)`,
      [message],
    );
    return rows;
  }

  async isComplete(digest: string): Promise<boolean> {
    return (await this.db.query(`${COMPLETE} and f.digest = $1`, [digest])).rows.length > 0;
  }

  async outcomes(digest: string): Promise<readonly Outcome[]> {
    const { rows } = await this.db.query<Outcome>(
      `select r.line, r.source_message_id as "sourceMessageId", o.ids, o.faults
       from files.row r join files.outcome o using (message)
       where r.digest = $1 order by r.line`,
      [digest],
    );
    return rows;
  }

  async setAnswered(digest: string): Promise<void> {
    await this.db.query('update files.file set answered = true where digest = $1', [digest]);
  }
}
