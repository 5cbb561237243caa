import { migrate, PostgresError, PostgresPool } from '@wisselzone/platform/postgres';
import { AccessLogError } from './access-log';
import { accessLogReaderGrants, accessLogSchema } from './access-log.schema';

/** A line as it is kept, with its number. */
export interface KeptLine {
  readonly lineNo: number;
  /** The exact text. */
  readonly text: string;
  /** What the line is looked up by: the same as in its text, or somebody changed it. */
  readonly recordedAt: string;
  readonly organisation: string;
  readonly person: string | null;
  readonly dossier: string | null;
}

type Row = Omit<KeptLine, 'lineNo'> & { readonly lineNo: string };

const AFTER = `select line_no as "lineNo", line::text as text, organisation, person, dossier,
    to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
  from access_log.line where line_no > $1 order by line_no limit $2`;

/** Reads the book from its first line to its last, for whoever proves it. Rejects with `AccessLogError`. */
export class AccessLogLines {
  private readonly pool: PostgresPool;

  /** Connects, at the first question, as a role that may read the book. */
  constructor({ connectionString }: { readonly connectionString: string }) {
    this.pool = new PostgresPool({ connectionString, name: 'access-log-lines', size: 1 });
  }

  /** The lines after this number, in order and without holes; 0 stands before the first. */
  async after(lineNo: number, limit: number): Promise<readonly KeptLine[]> {
    try {
      const rows = await this.pool.query<Row>('lines-after', AFTER, [lineNo, limit]);
      return rows.map((row) => ({ ...row, lineNo: Number(row.lineNo) }));
    } catch (cause) {
      if (!(cause instanceof PostgresError)) throw cause;
      throw new AccessLogError('unavailable', 'the access log does not answer', { cause });
    }
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** Makes or updates the access log and lets a role read it. Rejects with `PostgresError`. */
export const grantAccessLogReading = (ownerUrl: string, reader: string): Promise<void> =>
  migrate(ownerUrl, (quoted) => accessLogSchema + accessLogReaderGrants(quoted(reader)));
