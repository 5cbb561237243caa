import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@wisselzone/testing';
import pg from 'pg';

/** The table as apps/projector promises it; the timekeeper's role may only look at its own tenant. */
const TABLE = (role: string): string => `
create role ${role} login password '${role}';
create schema read;
create table read.due_date (
  tenant text not null, dossier uuid not null, entity_kind text not null, entity text not null,
  step text not null, moment text not null, due_at timestamptz not null, done boolean not null,
  primary key (tenant, dossier, entity_kind, entity, step, moment));
alter table read.due_date enable row level security, force row level security;
create policy own on read.due_date using (tenant = nullif(current_setting('app.tenant', true), ''));
grant usage on schema read to ${role};
grant select on read.due_date to ${role};`;

interface Change {
  readonly dueAt?: string;
  readonly moment?: string;
  readonly tenant?: string;
  readonly done?: boolean;
}

/** Due dates in a database of their own. */
export class DueDateTable {
  private constructor(
    private readonly database: TestDatabase,
    private readonly role: string,
  ) {}

  static async open(): Promise<DueDateTable> {
    const role = `timekeeper_${randomUUID().slice(0, 8)}`;
    const table = new DueDateTable(await testDatabase(), role);
    await table.sql(TABLE(role));
    return table;
  }

  /** As the timekeeper's own role. */
  get url(): string {
    const url = new URL(this.database.url);
    url.username = this.role;
    url.password = this.role;
    return url.href;
  }

  async sql(text: string, values: readonly unknown[] = []): Promise<void> {
    const client = new pg.Client({ connectionString: this.database.url });
    await client.connect();
    await client.query(text, [...values]);
    await client.end();
  }

  /** A due date of 23 November 2026, 08:00 UTC, unless said otherwise. */
  async due(
    kind: string,
    step: string,
    change: Change = {},
  ): Promise<{ readonly dossier: string; readonly entity: string }> {
    const [dossier, entity] = [randomUUID(), randomUUID()];
    const { dueAt = '2026-11-23T08:00:00.000Z', moment = '', tenant = 'timekeeper' } = change;
    await this.sql('insert into read.due_date values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      ...[tenant, dossier, kind, entity, step, moment, dueAt, change.done ?? false],
    ]);
    return { dossier, entity };
  }

  async drop(): Promise<void> {
    await this.sql(`drop owned by ${this.role}; drop role ${this.role}`);
    await this.database.drop();
  }
}
