/**
 * The access log's table. `line` is kept byte for byte; the columns beside it only help to look things
 * up. `line_no` has no holes and follows the order of commits.
 */
export const accessLogSchema = `
create schema if not exists access_log;
create table if not exists access_log.line (
  line_no bigint primary key,
  written_at timestamptz not null default clock_timestamp(),
  recorded_at timestamptz not null,
  organisation uuid not null,
  person uuid,
  dossier uuid,
  line json not null
);
create index if not exists line_person on access_log.line (person, line_no) where person is not null;
create index if not exists line_dossier on access_log.line (dossier, line_no) where dossier is not null;
create index if not exists line_organisation on access_log.line (organisation, line_no);
create index if not exists line_recorded_at on access_log.line (recorded_at);

create or replace function access_log.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'lines of the access log are never changed or removed';
end $$;
create or replace trigger line_is_kept before update or delete on access_log.line
  for each row execute function access_log.refuse();
create or replace trigger lines_are_kept before truncate on access_log.line
  for each statement execute function access_log.refuse();

-- The lock is a statement of its own, so that the numbers are read after the one before has committed.
create or replace function access_log.write_lines(
  recorded timestamptz[], organisations uuid[], persons uuid[], dossiers uuid[], lines text[]
) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtext('wisselzone access log'));
  insert into access_log.line (line_no, recorded_at, organisation, person, dossier, line)
  select coalesce((select max(line_no) from access_log.line), 0) + added.nth,
         added.recorded_at, added.organisation, added.person, added.dossier, added.line::json
    from unnest(recorded, organisations, persons, dossiers, lines)
      with ordinality as added (recorded_at, organisation, person, dossier, line, nth);
end $$;
revoke all on function access_log.write_lines(timestamptz[], uuid[], uuid[], uuid[], text[]) from public;
`;

/** What a role that writes may do: add lines, and nothing else. */
export const accessLogWriterGrants = (role: string): string => `
grant usage on schema access_log to ${role};
grant execute on function access_log.write_lines(timestamptz[], uuid[], uuid[], uuid[], text[]) to ${role};
`;

/** What a role that reads may do. Its own reading is logged by whoever uses it. */
export const accessLogReaderGrants = (role: string): string => `
grant usage on schema access_log to ${role};
grant select on access_log.line to ${role};
`;
