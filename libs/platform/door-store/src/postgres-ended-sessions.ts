import { EndedSessions, type Caller } from '@wisselzone/platform/identity';
import type { PostgresPool } from '@wisselzone/platform/postgres';
import { asked, DoorStoreError } from './door-store-error';

const LOOK_EVERY_MS = 10_000;
/** Without news for so long nobody can be said to be still signed in. */
const BLIND_AFTER_MS = 60_000;

const ADD = 'insert into gate.ended (issuer, subject, session, at) values ($1, $2, $3, $4)';
/** A token lives ten minutes at most, so what ended before the last quarter of an hour concerns none. */
const NEWS = `
  select issuer, subject, session, at from gate.ended where at > now() - interval '15 minutes'`;

interface EndedRow {
  readonly issuer: string;
  readonly subject: string | null;
  readonly session: string | null;
  readonly at: Date;
}

/** Whose sign-in ended: a worker everywhere, or one sign-in of hers. */
export interface SignInEnd {
  readonly issuer: string;
  readonly subject?: string;
  readonly session?: string;
  /** Milliseconds since 1970; tokens given later are of a new sign-in. */
  readonly at: number;
}

/** Ended sign-ins in PostgreSQL, known by heart at every process within ten seconds. */
export class PostgresEndedSessions extends EndedSessions {
  private subjects = new Map<string, number>();
  private sessions = new Map<string, number>();
  private seenAt = performance.now();
  private readonly looking: NodeJS.Timeout;

  private constructor(private readonly pool: PostgresPool) {
    super();
    this.looking = setInterval(() => void this.lookAgain(), LOOK_EVERY_MS);
    this.looking.unref();
  }

  /** Rejects with `DoorStoreError` when the store cannot be reached. */
  static async open(pool: PostgresPool): Promise<PostgresEndedSessions> {
    const ended = new PostgresEndedSessions(pool);
    try {
      await ended.look();
      return ended;
    } catch (error) {
      ended.close();
      throw error;
    }
  }

  override hasEnded({ issuer, subject, session, issuedAt }: Caller): boolean {
    if (performance.now() - this.seenAt > BLIND_AFTER_MS) throw new DoorStoreError();
    const given = Date.parse(issuedAt);
    const ends = [
      this.subjects.get(keyOf(issuer, subject)),
      session === undefined ? undefined : this.sessions.get(keyOf(issuer, session)),
    ];
    return ends.some((at) => at !== undefined && at >= given);
  }

  /** Fulfils when it is durable; known here at once. Rejects with `DoorStoreError`. */
  async end({ issuer, subject, session, at }: SignInEnd): Promise<void> {
    await asked(
      this.pool.query('door-ended-add', ADD, [
        issuer,
        subject ?? null,
        session ?? null,
        new Date(at),
      ]),
    );
    await this.look();
  }

  /** Reads what other processes were told. Rejects with `DoorStoreError`. */
  async look(): Promise<void> {
    const rows = await asked(this.pool.query<EndedRow>('door-ended', NEWS));
    const of = (name: 'subject' | 'session') => latestBy(rows, name);
    [this.subjects, this.sessions] = [of('subject'), of('session')];
    this.seenAt = performance.now();
  }

  close(): void {
    clearInterval(this.looking);
  }

  private async lookAgain(): Promise<void> {
    try {
      await this.look();
    } catch {
      // After a minute without news `hasEnded` says so itself.
    }
  }
}

const keyOf = (issuer: string, name: string): string => `${issuer} ${name}`;

const latestBy = (rows: readonly EndedRow[], name: 'subject' | 'session'): Map<string, number> => {
  const latest = new Map<string, number>();
  for (const row of rows) {
    const value = row[name];
    if (value === null) continue;
    const key = keyOf(row.issuer, value);
    latest.set(key, Math.max(latest.get(key) ?? 0, row.at.getTime()));
  }
  return latest;
};
