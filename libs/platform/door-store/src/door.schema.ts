import { migrate } from '@wisselzone/platform/postgres';

const SCHEMA = `
create schema if not exists gate;

create table if not exists gate.proof (digest bytea primary key, until timestamptz not null);
create index if not exists proof_until on gate.proof (until);

create table if not exists gate.ended (
  entry bigint generated always as identity primary key,
  issuer text not null, subject text, session text, at timestamptz not null,
  check (subject is not null or session is not null));
create index if not exists ended_at on gate.ended (at);
create unique index if not exists ended_once
  on gate.ended (issuer, coalesce(subject, ''), coalesce(session, ''), at);
-- An end may be forgotten when no token of that time lives, and not before: nobody is signed in again by a delete.
alter table gate.ended enable row level security;
alter table gate.ended force row level security;
drop policy if exists known_to_all on gate.ended;
create policy known_to_all on gate.ended for select using (true);
drop policy if exists said_by_all on gate.ended;
create policy said_by_all on gate.ended for insert with check (true);
drop policy if exists forgotten_when_over on gate.ended;
create policy forgotten_when_over on gate.ended for delete using (at < now() - interval '15 minutes');

create table if not exists gate.spent (
  who bytea not null, until timestamptz not null, units integer not null, primary key (who, until));

-- Gives as many units as are left of a limit in the window that is now, up to as many as asked.
create or replace function gate.take(
  p_who bytea, p_seconds integer, p_limit integer, p_units integer,
  out granted integer, out milliseconds integer)
language plpgsql as $$
declare
  v_until timestamptz := to_timestamp((floor(extract(epoch from clock_timestamp()) / p_seconds) + 1) * p_seconds);
  v_spent integer;
begin
  insert into gate.spent values (p_who, v_until, 0) on conflict do nothing;
  select units into v_spent from gate.spent where who = p_who and until = v_until for update;
  granted := greatest(0, least(p_units, p_limit - v_spent));
  update gate.spent set units = v_spent + granted where who = p_who and until = v_until;
  milliseconds := ceil(extract(epoch from v_until - clock_timestamp()) * 1000);
end $$;
`;

const rightsOf = (role: string): string => `
grant usage on schema gate to ${role};
grant select, insert, delete on gate.proof to ${role};
grant select, insert, delete on gate.ended to ${role};
grant select, insert, update, delete on gate.spent to ${role};
`;

/** Makes or updates schema `gate`; each role may use it and change nothing of its form. */
export const migrateDoorStore = (ownerUrl: string, roles: readonly string[]): Promise<void> =>
  migrate(ownerUrl, (quoted) => SCHEMA + roles.map((role) => rightsOf(quoted(role))).join(''));
