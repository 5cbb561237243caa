import type { DossierId, Instant, OrganisationId, PersonId } from '@wisselzone/kernel';
import { PostgresError, PostgresPool } from '@wisselzone/platform/postgres';
import { AccessLogError, type AccessLine, type AccessOutcome } from './access-log';

/** A line with its number in the book. */
export interface FoundLine {
  readonly lineNo: number;
  readonly line: AccessLine;
}

/** Which lines: those of these dossiers, and those of one organisation, about a person or about anybody. */
export interface LineQuery {
  readonly dossiers: readonly DossierId[];
  /** Adds the lines of this organisation that name no dossier: about `person`, or with `all` every line of it. */
  readonly own?: { readonly organisation: OrganisationId; readonly person: PersonId | 'all' };
  /** Recorded at this moment or later. */
  readonly from?: Instant;
  /** Recorded before this moment. */
  readonly to?: Instant;
  readonly outcome?: AccessOutcome;
  /** Only lines with a smaller number: where the page before ended. */
  readonly before?: number;
  readonly limit: number;
}

interface Row {
  readonly lineNo: string;
  readonly line: AccessLine;
}

const PERIOD = `
  and ($2::timestamptz is null or recorded_at >= $2) and ($3::timestamptz is null or recorded_at < $3)
  and ($4::text is null or line->>'outcome' = $4) and ($5::bigint is null or line_no < $5)
  order by line_no desc limit $6`;

const OF_DOSSIERS = `select line_no as "lineNo", line from access_log.line
  where dossier = any($1::uuid[]) ${PERIOD}`;
const OF_PERSON = `select line_no as "lineNo", line from access_log.line
  where person = $1 and dossier is null and organisation = $7 ${PERIOD}`;
const OF_ORGANISATION = `select line_no as "lineNo", line from access_log.line
  where organisation = $1 ${PERIOD}`;

const DOSSIERS = `select distinct dossier from access_log.line
  where person = $1 and dossier is not null order by dossier`;

/** Finds lines of the access log by whose data they are about. Rejects with `AccessLogError`. */
export class AccessLogSearch {
  private readonly pool: PostgresPool;

  /** Connects, at the first question, as a role that may read the book. */
  constructor({ connectionString }: { readonly connectionString: string }) {
    this.pool = new PostgresPool({
      connectionString,
      name: 'access-log-search',
      timeoutMs: 20_000,
    });
  }

  /** The dossiers that lines about this person name. */
  async dossiersOf(person: PersonId): Promise<readonly DossierId[]> {
    const rows = await this.ask<{ dossier: DossierId }>('dossiers-of', DOSSIERS, [person]);
    return rows.map(({ dossier }) => dossier);
  }

  /** One page, newest first; the next one begins `before` its last line. */
  async page(query: LineQuery): Promise<readonly FoundLine[]> {
    const found = await Promise.all([this.ofDossiers(query), this.own(query)]);
    return found
      .flat()
      .map(({ lineNo, line }) => ({ lineNo: Number(lineNo), line }))
      .sort((a, b) => b.lineNo - a.lineNo)
      .slice(0, query.limit);
  }

  /** Every line, newest first, a page at a time. */
  async *every(
    query: Omit<LineQuery, 'before' | 'limit'>,
    pageSize = 2_000,
  ): AsyncGenerator<FoundLine> {
    let before: number | undefined;
    do {
      const place = before === undefined ? {} : { before };
      const page = await this.page({ ...query, ...place, limit: pageSize });
      yield* page;
      before = page.length < pageSize ? undefined : page.at(-1)?.lineNo;
    } while (before !== undefined);
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private ofDossiers(query: LineQuery): Promise<readonly Row[]> {
    if (query.dossiers.length === 0) return Promise.resolve([]);
    return this.ask<Row>('lines-of-dossiers', OF_DOSSIERS, [query.dossiers, ...periodOf(query)]);
  }

  private own(query: LineQuery): Promise<readonly Row[]> {
    const { own } = query;
    if (!own) return Promise.resolve([]);
    const { organisation, person } = own;
    return person === 'all'
      ? this.ask<Row>('lines-of-organisation', OF_ORGANISATION, [organisation, ...periodOf(query)])
      : this.ask<Row>('lines-of-person', OF_PERSON, [person, ...periodOf(query), organisation]);
  }

  private async ask<Found extends object>(
    name: string,
    text: string,
    values: readonly unknown[],
  ): Promise<readonly Found[]> {
    try {
      return await this.pool.query<Found & Record<string, unknown>>(name, text, values);
    } catch (cause) {
      if (!(cause instanceof PostgresError)) throw cause;
      throw new AccessLogError('unavailable', 'the access log does not answer', { cause });
    }
  }
}

const periodOf = ({ from, to, outcome, before, limit }: LineQuery): readonly unknown[] => [
  from ?? null,
  to ?? null,
  outcome ?? null,
  before ?? null,
  limit,
];
