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

-- A destroyed key stays destroyed, and a living one is never replaced by another.
create or replace function key_store.only_destroy() returns trigger language plpgsql as $$
begin
  if old.destroyed_at is not null or new.destroyed_at is null then
    raise exception 'a key can only be destroyed, once';
  end if;
  return new;
end $$;
create or replace trigger person_key_only_destroy before update on key_store.person_key
  for each row execute function key_store.only_destroy();
create or replace trigger category_key_only_destroy before update on key_store.category_key
  for each row execute function key_store.only_destroy();

create or replace function key_store.erase_person(erased uuid) returns timestamptz
language plpgsql security definer set search_path = pg_catalog as $$
declare moment timestamptz;
begin
  insert into key_store.person_key as kept (person_id, wrapped, destroyed_at)
    values (erased, null, date_trunc('milliseconds', clock_timestamp()))
    on conflict (person_id) do update set wrapped = null, destroyed_at = excluded.destroyed_at
      where kept.destroyed_at is null;
  update key_store.category_key set wrapped = null, destroyed_at = date_trunc('milliseconds', clock_timestamp())
    where person_id = erased and destroyed_at is null;
  delete from key_store.person_index where person_id = erased;
  select destroyed_at into moment from key_store.person_key where person_id = erased;
  return moment;
end $$;
create or replace function key_store.erase_category(erased_stream text, erased_category text)
returns timestamptz language plpgsql security definer set search_path = pg_catalog as $$
declare moment timestamptz := date_trunc('milliseconds', clock_timestamp());
begin
  update key_store.category_key set wrapped = null, destroyed_at = moment
    where stream = erased_stream and category = erased_category and destroyed_at is null;
  return moment;
end $$;
revoke all on function key_store.erase_person(uuid), key_store.erase_category(text, text) from public;
`;

/** What the hub's role may do: find and add, never change or take away. */
export const keyStoreGrants = (role: string): string => `
grant usage on schema key_store to ${role};
grant select, insert on key_store.person_key, key_store.category_key, key_store.person_index to ${role};
`;

/** What a role that destroys keys may do: call the two functions, and read no key. */
export const erasureGrants = (role: string): string => `
grant usage on schema key_store to ${role};
grant execute on function key_store.erase_person(uuid), key_store.erase_category(text, text) to ${role};
`;
