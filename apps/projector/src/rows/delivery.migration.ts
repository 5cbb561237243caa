import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A record of what left through which door: never derived, never rebuilt, so in a schema of its own. */
export class Delivery1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema door;
      create table door.delivery (
        organisation text not null, event_id uuid not null, channel text not null,
        attempts integer not null, end_state text not null, reason text, at timestamptz not null,
        primary key (organisation, event_id));
      alter table door.delivery enable row level security;
      alter table door.delivery force row level security;
      create policy own_rows on door.delivery
        using (organisation = nullif(current_setting('app.tenant', true), ''))
        with check (organisation = nullif(current_setting('app.tenant', true), ''));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema door cascade');
  }
}
