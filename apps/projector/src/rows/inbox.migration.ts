import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What organisations sent through a door that does not wait for an answer. A record beside the
 * delivery records: it says nothing of a person but in `bytes` and `correction`, which are sealed.
 */
export class Inbox1790000001401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table door.inbox (
        organisation text not null, entry uuid not null, position bigint generated always as identity,
        door text not null, source text not null, message text not null, digest bytea not null,
        reused boolean not null default false, lane text not null, dossier uuid,
        size integer not null,
        bytes bytea, correction bytea, correction_of uuid, received_at timestamptz not null,
        state text not null, attempts integer not null default 0, ready_at timestamptz not null,
        leased_until timestamptz, reason text, owner text, answer json,
        outcome integer not null default 0, ended_at timestamptz, replied_at timestamptz,
        primary key (organisation, entry),
        check (state in ('stored', 'quarantined', 'accepted', 'discarded')));
      create unique index inbox_message on door.inbox (organisation, source, message) where not reused;
      create index inbox_lane on door.inbox (organisation, lane, position) where state = 'stored';
      create index inbox_unanswered on door.inbox (organisation, ended_at)
        where replied_at is null and state in ('accepted', 'quarantined');
      create index inbox_dossier on door.inbox (organisation, dossier) where state = 'quarantined';
      create index inbox_quarantine on door.inbox (organisation, received_at) where state = 'quarantined';
      alter table door.inbox enable row level security;
      alter table door.inbox force row level security;
      create policy own_rows on door.inbox
        using (organisation = nullif(current_setting('app.tenant', true), ''))
        with check (organisation = nullif(current_setting('app.tenant', true), ''));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table door.inbox');
  }
}
