import { migrate } from '@wisselzone/platform/postgres';

const SCHEMA = `
create schema if not exists gate;

create table if not exists gate.proof (digest bytea primary key, until timestamptz not null);
create index if not exists proof_until on gate.proof (until);

create table if not exists gate.ended (
  entry bigint generated always as identity primary key,
  issuer text not null, subject text, session text, at timestamptz not null,
  check (subject is not null or session is not null));

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
grant select, insert on gate.ended to ${role};
grant select, insert, update, delete on gate.spent to ${role};
`;

/** Makes or updates schema `gate`; each role may use it and change nothing of its form. */
export const migrateDoorStore = (ownerUrl: string, roles: readonly string[]): Promise<void> =>
  migrate(ownerUrl, (quoted) => SCHEMA + roles.map((role) => rightsOf(quoted(role))).join(''));
