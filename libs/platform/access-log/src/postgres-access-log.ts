import { migrate, PostgresError, PostgresPool } from '@wisselzone/platform/postgres';
import { accessLineText } from './access-line-text';
import { AccessLog, AccessLogError, type AccessLine } from './access-log';
import { accessLogReaderGrants, accessLogSchema, accessLogWriterGrants } from './access-log.schema';
import { LineBatcher } from './line-batcher';

const WRITE = 'select access_log.write_lines($1, $2, $3, $4, $5)';

interface Written {
  readonly line: AccessLine;
  readonly text: string;
}

/** The access log in PostgreSQL: lines that arrive together share one transaction. */
export class PostgresAccessLog extends AccessLog {
  private readonly batcher = new LineBatcher<Written>((lines) => this.send(lines));

  private constructor(private readonly pool: PostgresPool) {
    super();
  }

  /** Connects as the writing role; refuses a server that could lose a line it acknowledged. */
  static async open({
    connectionString,
  }: {
    readonly connectionString: string;
  }): Promise<PostgresAccessLog> {
    const pool = new PostgresPool({ connectionString, name: 'access-log', size: 2 });
    await unavailableOr(pool.assertDurable());
    return new PostgresAccessLog(pool);
  }

  override async write(line: AccessLine): Promise<void> {
    await this.batcher.add({ line, text: accessLineText(line) });
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private async send(lines: readonly Written[]): Promise<void> {
    await unavailableOr(
      this.pool.query('write-lines', WRITE, [
        lines.map(({ line }) => line.recordedAt),
        lines.map(({ line }) => line.actor.organisation),
        lines.map(({ line }) => line.person ?? null),
        lines.map(({ line }) => line.dossier ?? null),
        lines.map(({ text }) => text),
      ]),
    );
  }
}

const unavailableOr = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
  try {
    return await asked;
  } catch (cause) {
    if (!(cause instanceof PostgresError)) throw cause;
    throw new AccessLogError('unavailable', 'the access log does not answer', { cause });
  }
};

/** Makes or updates the access log; `writer` may only add lines, `reader` only read them. */
export const migrateAccessLog = (
  ownerUrl: string,
  { writer, reader }: { readonly writer: string; readonly reader?: string },
): Promise<void> =>
  migrate(
    ownerUrl,
    (quoted) =>
      accessLogSchema +
      accessLogWriterGrants(quoted(writer)) +
      (reader === undefined ? '' : accessLogReaderGrants(quoted(reader))),
  );
