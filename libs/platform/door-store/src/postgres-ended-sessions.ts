import { EndedSessions, type Caller, type SignInEnd } from '@wisselzone/platform/identity';
import type { PostgresPool } from '@wisselzone/platform/postgres';
import { asked, DoorStoreError } from './door-store-error';

const LOOK_EVERY_MS = 10_000;
/** Without news for so long nobody can be said to be still signed in. */
const BLIND_AFTER_MS = 60_000;

const ADD = `
  insert into gate.ended (issuer, subject, session, at) values ($1, $2, $3, $4) on conflict do nothing`;
/** A token lives ten minutes at most, so what ended before the last quarter of an hour concerns none. */
const NEWS = `
  select issuer, subject, session, at from gate.ended where at > now() - interval '15 minutes'`;

/** The policy of the table lets nothing younger go, whatever is asked. */
const CLEAN = `delete from gate.ended where at < now() - interval '15 minutes'`;

interface EndedRow {
  readonly issuer: string;
  readonly subject: string | null;
  readonly session: string | null;
  readonly at: Date;
}

/** Ended sign-ins in PostgreSQL, known by heart at every process within ten seconds. */
export class PostgresEndedSessions extends EndedSessions {
  /** Of whom every token ended; of whom those that name no sign-in; which sign-ins. */
  private subjects: Ends = new Map();
  private nameless: Ends = new Map();
  private sessions: Ends = new Map();
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
      session === undefined
        ? this.nameless.get(keyOf(issuer, subject))
        : this.sessions.get(keyOf(issuer, session)),
    ];
    return ends.some((at) => at !== undefined && at >= given);
  }

  /** Rejects with `DoorStoreError`. */
  override async end({ issuer, subject, session, at }: SignInEnd): Promise<void> {
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
    const everywhere = rows.filter(({ session }) => session === null);
    const one = rows.filter(({ session }) => session !== null);
    this.subjects = latestBy(everywhere, 'subject');
    [this.nameless, this.sessions] = [latestBy(one, 'subject'), latestBy(one, 'session')];
    this.seenAt = performance.now();
  }

  /** Forgets ends that concern no token any more. Rejects with `DoorStoreError`. */
  async forget(): Promise<void> {
    await asked(this.pool.query('door-ended-clean', CLEAN));
  }

  close(): void {
    clearInterval(this.looking);
  }

  private async lookAgain(): Promise<void> {
    try {
      await this.look();
      await this.forget();
    } catch {
      // After a minute without news `hasEnded` says so itself.
    }
  }
}

type Ends = ReadonlyMap<string, number>;

const keyOf = (issuer: string, name: string): string => `${issuer} ${name}`;

const latestBy = (rows: readonly EndedRow[], name: 'subject' | 'session'): Ends => {
  const latest = new Map<string, number>();
  for (const row of rows) {
    const value = row[name];
    if (value === null) continue;
    const key = keyOf(row.issuer, value);
    latest.set(key, Math.max(latest.get(key) ?? 0, row.at.getTime()));
  }
  return latest;
};
