import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Releases, for the tenant `statistics`. Kept as they were made: what was released is never changed, and the
 * period of each begins where the one before it ended, so no two overlap.
 */
export class Figures1790000000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema figures;
      create table figures.release (
        tenant text not null default 'statistics' check (tenant = 'statistics'),
        number integer primary key check (number > 0),
        log_id text not null, after_position text, up_to_position text not null unique,
        from_at timestamptz, to_at timestamptz not null, made_at timestamptz not null,
        smallest integer not null check (smallest > 1), version integer not null,
        tables json not null,
        check ((number = 1) = (after_position is null)), check ((number = 1) = (from_at is null)));
      create function figures.follows_the_last() returns trigger language plpgsql as $$
      declare last figures.release;
      begin
        select * into last from figures.release order by number desc limit 1;
        if new.number is distinct from coalesce(last.number, 0) + 1
          or new.after_position is distinct from last.up_to_position
          or new.from_at is distinct from last.to_at
          or (last.number is not null and new.log_id <> last.log_id) then
          raise exception 'a release begins where the last one ended' using errcode = 'exclusion_violation';
        end if;
        return new;
      end $$;
      create trigger release_follows before insert on figures.release
        for each row execute function figures.follows_the_last();
      create function figures.refuse() returns trigger language plpgsql as $$
      begin
        raise exception 'what was released is never changed' using errcode = 'insufficient_privilege';
      end $$;
      create trigger release_is_kept before update or delete or truncate on figures.release
        for each statement execute function figures.refuse();
      alter table figures.release enable row level security;
      alter table figures.release force row level security;
      create policy statistics_rows on figures.release
        using (tenant = nullif(current_setting('app.tenant', true), ''))
        with check (tenant = nullif(current_setting('app.tenant', true), ''));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema figures cascade');
  }
}
