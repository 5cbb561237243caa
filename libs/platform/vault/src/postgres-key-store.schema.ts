import {
  addKeys,
  countUses,
  destroyAgain,
  destroyPersonAgain,
  eraseCategory,
  erasePerson,
  wrapAnew,
} from './key-store.functions';

/** The key store's tables. Idempotent; run as the owner of the key store's own database. */
export const keyStoreSchema = `
create schema if not exists key_store;
create table if not exists key_store.person_key (
  person_id uuid primary key,
  wrapped bytea,
  created_at timestamptz not null default clock_timestamp(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);
create table if not exists key_store.category_key (
  stream text not null,
  category text not null,
  generation integer not null check (generation > 0),
  person_id uuid not null references key_store.person_key,
  wrapped bytea,
  created_at timestamptz not null default clock_timestamp(),
  destroyed_at timestamptz,
  primary key (stream, category, generation),
  check ((wrapped is null) = (destroyed_at is not null))
);
create index if not exists category_key_person on key_store.category_key (person_id);
create table if not exists key_store.person_index (
  hmac bytea primary key,
  person_id uuid not null
);
create index if not exists person_index_person on key_store.person_index (person_id);

alter table key_store.person_key add column if not exists root_key text;
alter table key_store.person_key add column if not exists fingerprint bytea;
alter table key_store.person_key add column if not exists renewed_at timestamptz;
alter table key_store.category_key add column if not exists uses bigint not null default 0;
alter table key_store.category_key add column if not exists fingerprint bytea;
alter table key_store.category_key add column if not exists erasure uuid;
create index if not exists person_key_root on key_store.person_key (root_key, person_id) where wrapped is not null;
create table if not exists key_store.hub_key (
  use text primary key,
  wrapped bytea not null,
  root_key text not null
);

-- A destroyed key stays destroyed. A living one is never replaced by another: it is counted, or wrapped anew
-- by the one function that may, which looks at nothing but what it wraps.
create or replace function key_store.only_destroy() returns trigger language plpgsql as $$
begin
  if old.destroyed_at is not null then
    raise exception 'a key can only be destroyed, once';
  end if;
  if new.destroyed_at is null and new.wrapped is distinct from old.wrapped
     and current_setting('key_store.wrapping_anew', true) is distinct from 'yes' then
    raise exception 'a key can only be destroyed, once';
  end if;
  return new;
end $$;
create or replace trigger person_key_only_destroy before update on key_store.person_key
  for each row execute function key_store.only_destroy();
create or replace trigger category_key_only_destroy before update on key_store.category_key
  for each row execute function key_store.only_destroy();
${addKeys}${countUses}${erasePerson}${eraseCategory}${destroyAgain}${destroyPersonAgain}${wrapAnew}
create or replace function key_store.streams_of(whose uuid) returns setof text
language sql stable security definer set search_path = pg_catalog as $$
  select distinct stream from key_store.category_key where person_id = whose order by stream
$$;
revoke all on all functions in schema key_store from public;
`;

/** What the hub's role may do: find, add and count, never change or take away. */
export const keyStoreGrants = (role: string): string => `
grant usage on schema key_store to ${role};
revoke insert on key_store.person_key, key_store.category_key from ${role};
grant select on key_store.person_key, key_store.category_key to ${role};
grant select, insert on key_store.person_index, key_store.hub_key to ${role};
grant execute on function key_store.add_keys, key_store.count_uses to ${role};
`;

/** What a role that only opens sections may do: find keys, and nobody by a number. */
export const keyReaderGrants = (role: string): string => `
grant usage on schema key_store to ${role};
grant select on key_store.person_key, key_store.category_key, key_store.hub_key to ${role};
`;

/** What a role that destroys keys may do: call these functions, and read no key. */
export const erasureGrants = (role: string): string => `
grant usage on schema key_store to ${role};
grant execute on function key_store.erase_person, key_store.erase_category, key_store.destroy_again,
  key_store.destroy_person_again,
    key_store.streams_of to ${role};
`;
