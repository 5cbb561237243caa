/**
 * The tables of the log of proofs, in a schema of its own. Triggers hold what no process may do, whatever
 * its code: an entry or a checkpoint never changes, a tile only grows, and the size that was signed last
 * never shrinks and never gets another root.
 */
export const notarySchema = `
create schema if not exists notary;
create table if not exists notary.entry (
  index bigint primary key,
  kind text not null check (kind in ('event', 'accessLine')),
  source text not null,
  event_id uuid,
  unique (kind, source)
);
create index if not exists entry_of_event on notary.entry (event_id) where event_id is not null;
create table if not exists notary.tile (
  level smallint not null,
  number bigint not null,
  hashes bytea not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
  primary key (level, number)
);
create table if not exists notary.checkpoint (
  size bigint primary key,
  note text not null,
  signed_at timestamptz not null default clock_timestamp()
);
create table if not exists notary.last_signed (
  only_one boolean primary key default true check (only_one),
  size bigint not null,
  root bytea not null check (length(root) = 32),
  verifier_key text not null,
  event_log text not null,
  event_position text,
  access_line bigint not null
);

create or replace function notary.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the log of proofs only grows: % is refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create or replace trigger entry_is_kept before update or delete or truncate on notary.entry
  for each statement execute function notary.refuse();
create or replace trigger checkpoint_is_kept before update or delete or truncate on notary.checkpoint
  for each statement execute function notary.refuse();
create or replace trigger tile_is_kept before delete or truncate on notary.tile
  for each statement execute function notary.refuse();
create or replace trigger last_signed_is_kept before delete or truncate on notary.last_signed
  for each statement execute function notary.refuse();

create or replace function notary.only_wider() returns trigger language plpgsql as $$
begin
  if new.level <> old.level or new.number <> old.number
     or substring(new.hashes for length(old.hashes)) <> old.hashes then
    raise exception 'a tile only grows' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create or replace trigger tile_only_grows before update on notary.tile
  for each row execute function notary.only_wider();

create or replace function notary.only_forward() returns trigger language plpgsql as $$
begin
  if new.size < old.size or (new.size = old.size and new.root <> old.root)
     or new.verifier_key <> old.verifier_key or new.event_log <> old.event_log
     or new.access_line < old.access_line then
    raise exception 'what was signed last never goes back' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create or replace trigger last_signed_only_forward before update on notary.last_signed
  for each row execute function notary.only_forward();

revoke all on schema notary from public;
revoke all on all tables in schema notary from public;
`;

/** What the notary may do. */
export const notaryWriterGrants = (role: string): string => `
grant usage on schema notary to ${role};
grant select, insert on notary.entry, notary.checkpoint to ${role};
grant select, insert, update on notary.tile, notary.last_signed to ${role};
`;

/** What a door may do that hands out receipts, checkpoints and tiles. */
export const notaryReaderGrants = (role: string): string => `
grant usage on schema notary to ${role};
grant select on notary.entry, notary.checkpoint, notary.tile, notary.last_signed to ${role};
`;
