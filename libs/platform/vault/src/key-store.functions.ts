import { MOST_USES } from './key-rows';

// Each locks the person's row first, so that making keys, wrapping them anew and destroying them follow one another.

/**
 * Adds keys of categories under the person's key as it was seen: another wrapping of it, or none, answers
 * false and adds nothing under it.
 */
export const addKeys = `
create or replace function key_store.add_keys(
  whose uuid, in_stream text, new_key bytea, new_root text, seen bytea,
  categories text[], generations integer[], wrappings bytea[])
returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare added bigint;
begin
  if new_key is not null then
    insert into key_store.person_key (person_id, wrapped, root_key) values (whose, new_key, new_root)
      on conflict (person_id) do nothing;
  else
    perform 1 from key_store.person_key where person_id = whose and wrapped = seen for share;
  end if;
  if not found then return false; end if;
  insert into key_store.category_key (stream, category, generation, person_id, wrapped)
    select in_stream, one.category, one.generation, whose, one.wrapped
      from unnest(categories, generations, wrappings) as one (category, generation, wrapped)
    on conflict (stream, category, generation) do nothing;
  get diagnostics added = row_count;
  return added = cardinality(categories);
end $$;`;

/** Adds up how often keys have sealed; true when one of them is worn by it. */
export const countUses = `
create or replace function key_store.count_uses(
  streams text[], categories text[], generations integer[], counts bigint[])
returns boolean language sql security definer set search_path = pg_catalog as $$
  with counted as (
    update key_store.category_key k set uses = k.uses + one.uses
      from unnest(streams, categories, generations, counts) as one (stream, category, generation, uses)
     where k.stream = one.stream and k.category = one.category and k.generation = one.generation
       and k.destroyed_at is null
    returning k.uses
  )
  select coalesce(bool_or(uses >= ${String(MOST_USES)}), false) from counted
$$;`;

/** Destroys a person's key with all under it. The fingerprint says which key it was, and opens nothing. */
export const erasePerson = `
drop function if exists key_store.erase_person(uuid);
create function key_store.erase_person(erased uuid, out at timestamptz, out fingerprint text, out generation integer)
language plpgsql security definer set search_path = pg_catalog as $$
declare moment timestamptz := date_trunc('milliseconds', clock_timestamp());
begin
  insert into key_store.person_key as kept (person_id, wrapped, destroyed_at, fingerprint)
    values (erased, null, moment, sha256(''))
    on conflict (person_id) do update
      set wrapped = null, destroyed_at = excluded.destroyed_at, fingerprint = sha256(kept.wrapped)
      where kept.destroyed_at is null;
  update key_store.category_key k set wrapped = null, destroyed_at = moment, fingerprint = sha256(k.wrapped)
    where k.person_id = erased and k.destroyed_at is null;
  delete from key_store.person_index where person_id = erased;
  select k.destroyed_at, encode(coalesce(k.fingerprint, sha256('')), 'hex'), 0
    into at, fingerprint, generation from key_store.person_key k where k.person_id = erased;
end $$;`;

/**
 * Destroys the living keys of one category of one stream, once for each erasure: asked again it tells what
 * it did then, and what was sealed in between stays.
 */
export const eraseCategory = `
drop function if exists key_store.erase_category(text, text);
create or replace function key_store.erase_category(
  erased_stream text, erased_category text, by_erasure uuid,
  out at timestamptz, out fingerprint text, out generation integer)
language plpgsql security definer set search_path = pg_catalog as $$
declare moment timestamptz := date_trunc('milliseconds', clock_timestamp());
begin
  perform 1 from key_store.person_key p where p.person_id in
    (select k.person_id from key_store.category_key k where k.stream = erased_stream) for update;
  if not exists (select from key_store.category_key k where k.erasure = by_erasure
      and k.stream = erased_stream and k.category = erased_category) then
    update key_store.category_key k
      set wrapped = null, destroyed_at = moment, fingerprint = sha256(k.wrapped), erasure = by_erasure
      where k.stream = erased_stream and k.category = erased_category and k.destroyed_at is null;
  end if;
  select coalesce(max(k.destroyed_at), moment),
      encode(sha256(coalesce(string_agg(k.fingerprint, ''::bytea order by k.generation), '')), 'hex'),
      coalesce(max(k.generation), 0)
    into at, fingerprint, generation from key_store.category_key k
    where k.erasure = by_erasure and k.stream = erased_stream and k.category = erased_category;
end $$;`;

/** Destroys what a restored backup brought back: the keys of a category up to a generation. Says how many. */
export const destroyAgain = `
create or replace function key_store.destroy_again(revived_stream text, revived_category text, up_to integer)
returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare revived integer;
begin
  update key_store.category_key k set wrapped = null, fingerprint = sha256(k.wrapped),
      destroyed_at = date_trunc('milliseconds', clock_timestamp())
    where k.stream = revived_stream and k.category = revived_category and k.generation <= up_to
      and k.destroyed_at is null;
  get diagnostics revived = row_count;
  return revived;
end $$;`;

/** Wraps a person's key, and all under it when these are given, anew: as a whole, and only as it was seen. */
export const wrapAnew = `
create or replace function key_store.wrap_anew(
  whose uuid, seen bytea, new_key bytea, new_root text,
  streams text[], categories text[], generations integer[], wrappings bytea[])
returns boolean language plpgsql set search_path = pg_catalog as $$
declare living bigint; rewrapped bigint;
begin
  perform 1 from key_store.person_key where person_id = whose and wrapped = seen for update;
  if not found then return false; end if;
  if streams is not null then
    select count(*) into living from key_store.category_key
      where person_id = whose and destroyed_at is null;
    if living <> cardinality(streams) then return false; end if;
  end if;
  perform set_config('key_store.wrapping_anew', 'yes', true);
  update key_store.person_key set wrapped = new_key, root_key = new_root where person_id = whose;
  if streams is not null then
    update key_store.category_key k set wrapped = one.wrapped
      from unnest(streams, categories, generations, wrappings) as one (stream, category, generation, wrapped)
      where k.person_id = whose and k.stream = one.stream and k.category = one.category
        and k.generation = one.generation and k.destroyed_at is null;
    get diagnostics rewrapped = row_count;
    update key_store.person_key set renewed_at = clock_timestamp() where person_id = whose;
    if rewrapped <> living then raise exception 'a key that was seen is not there any more'; end if;
  end if;
  perform set_config('key_store.wrapping_anew', '', true);
  return true;
end $$;`;

/** The same for a person: true when her key, one under it or her number had come back. */
export const destroyPersonAgain = `
create or replace function key_store.destroy_person_again(revived uuid)
returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare living boolean := exists (
    select from key_store.person_key where person_id = revived and destroyed_at is null
    union all select from key_store.category_key where person_id = revived and destroyed_at is null
    union all select from key_store.person_index where person_id = revived)
  or not exists (select from key_store.person_key where person_id = revived);
begin
  perform key_store.erase_person(revived);
  return living;
end $$;`;
