import { escapeIdentifier } from 'pg';

/** NOTIFY channel of the log; what arrives carries nothing, it only wakes. */
export const WAKE_CHANNEL = 'event_log';

const TABLES = `
create schema if not exists event_store;
create table if not exists event_store.event_log (
  position bigint primary key,
  stream_id text not null,
  revision bigint not null,
  event_id uuid not null,
  type text not null,
  leaf json not null,
  sealed json not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (stream_id, revision),
  unique (event_id, stream_id)
);
create table if not exists event_store.log_identity (
  only_one boolean primary key default true check (only_one),
  log_id uuid not null default gen_random_uuid()
);
insert into event_store.log_identity default values on conflict do nothing;
create or replace function event_store.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the event log only grows: % is refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create or replace trigger log_only_grows before update or delete or truncate on event_store.event_log
  for each statement execute function event_store.refuse_change();
create or replace trigger identity_never_changes before update or delete or truncate on event_store.log_identity
  for each statement execute function event_store.refuse_change();`;

/** What an append hears that does not simply continue its stream. Called under the lock. */
const JUDGE = `
create or replace function event_store.judge(
  stream text, expected bigint, actual bigint, ids uuid[],
  out outcome text, out revision bigint, out pos bigint
) language plpgsql as $$
declare
  start bigint := expected;
  equal int;
begin
  if expected = -2 then
    select e.revision - 1 into start from event_store.event_log e where e.stream_id = stream and e.event_id = ids[1];
    if start is null then
      perform 1 from event_store.event_log e where e.stream_id = stream and e.event_id = any (ids);
      outcome := case when found then 'corrupted' else 'write' end;
      return;
    end if;
  end if;
  select count(*), max(e.revision), max(e.position) into equal, revision, pos
    from unnest(ids) with ordinality as asked (id, nth)
    join event_store.event_log e on e.stream_id = stream and e.revision = start + asked.nth and e.event_id = asked.id;
  if equal = cardinality(ids) then
    outcome := 'alreadyWritten';
    return;
  end if;
  perform 1 from event_store.event_log e where e.stream_id = stream and e.revision = start + 1 and e.event_id = ids[1];
  outcome := case when found then 'corrupted' else 'conflict' end;
  revision := actual;
  pos := null;
end $$;`;

/**
 * Many requests, at most one a stream. The lock comes first and alone, so that every later statement
 * sees what the holder before committed; it is given back by the commit, so positions are in commit order.
 * Texts come joined by U+001E, which no JSON text holds: far cheaper than an array of quoted texts.
 */
const APPEND_BATCH = `
create or replace function event_store.append_batch(
  streams text[], expected bigint[], counts int[], owners int[], nths int[],
  ids uuid[], types text, leaves text, seals text
) returns table (outcome text, revision bigint, pos bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  top bigint; bottom bigint; actual bigint; verdict text; place bigint; pos_of_place bigint;
  passed int := 0; starts bigint[]; bases bigint[];
  outcomes text[]; revisions bigint[]; positions bigint[];
begin
  perform pg_advisory_xact_lock(7302245);
  select coalesce(max(e.position), 0) into top from event_store.event_log e;
  bottom := top;
  for nth in 1 .. cardinality(streams) loop
    actual := coalesce((select e.revision from event_store.event_log e
      where e.stream_id = streams[nth] order by e.revision desc limit 1), -1);
    verdict := 'write';
    if actual <> expected[nth] then
      select j.outcome, j.revision, j.pos into verdict, place, pos_of_place
        from event_store.judge(streams[nth], expected[nth], actual, ids[passed + 1 : passed + counts[nth]]) j;
    end if;
    if verdict = 'write' then
      starts[nth] := actual + 1;
      bases[nth] := top + 1;
      top := top + counts[nth];
      outcomes[nth] := 'written';
      revisions[nth] := actual + counts[nth];
      positions[nth] := top;
    else
      outcomes[nth] := verdict;
      revisions[nth] := place;
      positions[nth] := pos_of_place;
    end if;
    passed := passed + counts[nth];
  end loop;
  if top > bottom then
    insert into event_store.event_log (position, stream_id, revision, event_id, type, leaf, sealed)
    select bases[e.owner] + e.nth, streams[e.owner], starts[e.owner] + e.nth, e.id, e.type, e.leaf::json, e.seal::json
      from unnest(owners, nths, ids, string_to_array(types, e'\\x1e'), string_to_array(leaves, e'\\x1e'),
        string_to_array(seals, e'\\x1e')) as e (owner, nth, id, type, leaf, seal)
      where outcomes[e.owner] = 'written'
      order by bases[e.owner] + e.nth;
    perform pg_notify('${WAKE_CHANNEL}', '');
  end if;
  return query select * from unnest(outcomes, revisions, positions);
end $$;`;

/** The same for one event on its own: no arrays, half the work. */
const APPEND_ONE = `
create or replace function event_store.append_one(
  stream text, expected bigint, id uuid, event_type text, leaf text, sealed text,
  out outcome text, out revision bigint, out pos bigint
) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  actual bigint;
begin
  perform pg_advisory_xact_lock(7302245);
  select coalesce((select max(e.position) from event_store.event_log e), 0) + 1,
    coalesce((select e.revision from event_store.event_log e
      where e.stream_id = stream order by e.revision desc limit 1), -1)
    into pos, actual;
  if actual <> expected then
    select j.outcome, j.revision, case when j.outcome = 'write' then append_one.pos else j.pos end
      into outcome, revision, pos from event_store.judge(stream, expected, actual, array[id]) j;
    if outcome <> 'write' then return; end if;
  end if;
  outcome := 'written';
  revision := actual + 1;
  insert into event_store.event_log (position, stream_id, revision, event_id, type, leaf, sealed)
    values (pos, stream, revision, id, event_type, leaf::json, sealed::json);
  perform pg_notify('${WAKE_CHANNEL}', '');
end $$;`;

const CLOSED = `
revoke all on schema event_store from public;
revoke all on all tables in schema event_store from public;
revoke all on all functions in schema event_store from public;`;

/**
 * The whole schema of the log, in a schema `event_store` of its own. Run it as one simple query by the
 * role that shall own the log; safe to run again and by several processes at once.
 */
export const eventStoreSchema = [
  'select pg_advisory_xact_lock(7302246);',
  TABLES,
  JUDGE,
  APPEND_BATCH,
  APPEND_ONE,
  CLOSED,
].join('\n');

/**
 * Statements that let an existing role read the log, or read and append to it. No role but the owner
 * gets more, and even the owner's UPDATE, DELETE and TRUNCATE are refused.
 */
export const eventStoreGrants = (role: string, access: 'write' | 'read'): string => {
  const to = escapeIdentifier(role);
  const read = `grant usage on schema event_store to ${to};
grant select on event_store.event_log, event_store.log_identity to ${to};`;
  return access === 'read'
    ? read
    : `${read}
grant execute on function event_store.append_batch, event_store.append_one to ${to};`;
};
