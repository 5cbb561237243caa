import { Injectable } from '@nestjs/common';
import type { Instant } from '@wisselzone/kernel';
import { ReadStore } from '@wisselzone/platform/read-store';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Position } from '@wisselzone/platform/event-store';
import type { MeasuredTable, Release } from './release';

/** Whose rows these are: aggregates for everybody, of nobody. */
const TENANT = 'statistics';

interface Row {
  readonly number: number;
  readonly log_id: string;
  readonly after_position: string | null;
  readonly up_to_position: string;
  readonly from_at: Date | null;
  readonly to_at: Date;
  readonly made_at: Date;
  readonly smallest: number;
  readonly version: number;
  readonly tables: readonly MeasuredTable[];
}

const instant = (date: Date): Instant => date.toISOString() as Instant;

const releaseOf = (row: Row): Release => ({
  number: row.number,
  logId: row.log_id,
  after: (row.after_position ?? undefined) as Position | undefined,
  upTo: row.up_to_position as Position,
  from: row.from_at ? instant(row.from_at) : undefined,
  to: instant(row.to_at),
  madeAt: instant(row.made_at),
  smallest: row.smallest,
  version: row.version,
  tables: row.tables,
});

const ALL = 'select * from figures.release order by number desc';
const ONE = 'select * from figures.release where number = $1';
const LAST = 'select * from figures.release order by number desc limit 1';
const KEEP = `insert into figures.release
  (number, log_id, after_position, up_to_position, from_at, to_at, made_at, smallest, version, tables)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning number`;

const NUMBER = /^[1-9]\d{0,8}$/;

/** The releases that were made. Rejects with `ReadStoreError`. */
@Injectable()
export class ReleaseRows {
  constructor(private readonly store: ReadStore) {}

  /** The latest first. */
  all(): Promise<readonly Release[]> {
    return this.ask(ALL);
  }

  private async one(number: number): Promise<Release | undefined> {
    return (await this.ask(ONE, [number]))[0];
  }

  /** By the number in an address. Rejects with a problem when there is no such release. */
  async require(number: string): Promise<Release> {
    const release = NUMBER.test(number) ? await this.one(Number(number)) : undefined;
    if (!release) throw new ProblemError(standardProblems.resourceNotFound);
    return release;
  }

  async last(): Promise<Release | undefined> {
    return (await this.ask(LAST))[0];
  }

  /** False when another process was faster: the number is taken. */
  async keep(release: Release): Promise<boolean> {
    const { number, logId, after, upTo, from, to, madeAt, smallest, version, tables } = release;
    const kept = await this.store.inTenant(TENANT, (rows) =>
      rows.query(KEEP, [
        ...[number, logId, after ?? null, upTo, from ?? null, to, madeAt, smallest, version],
        JSON.stringify(tables),
      ]),
    );
    return kept.length === 1;
  }

  private async ask(sql: string, values?: readonly unknown[]): Promise<readonly Release[]> {
    const rows = await this.store.inTenant(TENANT, (one) => one.query<Row>(sql, values));
    return rows.map(releaseOf);
  }
}
