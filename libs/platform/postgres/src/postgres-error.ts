import pg from 'pg';

/**
 * PostgreSQL did not do what it was asked. Holds the server's code only: its messages and details may
 * quote what was stored. The caller turns it into the error of its own port.
 */
export class PostgresError extends Error {
  override readonly name = 'PostgresError';
  constructor(
    /** SQLSTATE; undefined when the server was not reached or did not answer in time. */
    readonly sqlState: string | undefined,
  ) {
    super(
      sqlState === undefined
        ? 'PostgreSQL cannot be reached'
        : `PostgreSQL refused (SQLSTATE ${sqlState})`,
    );
  }
}

export const asPostgresError = (error: unknown): PostgresError =>
  new PostgresError(error instanceof pg.DatabaseError ? error.code : undefined);
