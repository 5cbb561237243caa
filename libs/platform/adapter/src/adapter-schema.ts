const queue = (name: string): string => `
  create table if not exists adapter.${name} (
    position bigint generated always as identity primary key,
    id text not null unique,
    lane text not null,
    origin text not null,
    payload jsonb,
    state text not null default 'waiting'
      check (state in ('waiting', 'done', 'skipped', 'parked', 'refused', 'cancelled')),
    held boolean not null default false,
    attempts integer not null default 0,
    next_at timestamptz not null default '-infinity',
    reason text,
    done_at timestamptz
  );
  alter table adapter.${name} add column if not exists held boolean not null default false;
  create index if not exists ${name}_ready on adapter.${name} (lane, position)
    where state in ('waiting', 'parked') and not held;
  create index if not exists ${name}_held on adapter.${name} (lane) where held;
  create index if not exists ${name}_origin on adapter.${name} (origin);
`;

/** Everything an adapter keeps, in a schema of its own. Safe to run at every start. */
export const adapterSchema = `
  create schema if not exists adapter;
  create table if not exists adapter.inbox (
    position bigint generated always as identity unique,
    source text not null,
    id text not null,
    received_at timestamptz not null,
    bytes bytea not null,
    state text not null default 'stored'
      check (state in ('stored', 'queued', 'done', 'quarantined', 'discarded')),
    faults jsonb,
    owner text,
    corrected boolean not null default false,
    original bytea,
    digest bytea,
    primary key (source, id)
  );
  alter table adapter.inbox add column if not exists digest bytea;
  alter table adapter.inbox drop constraint if exists inbox_state_check;
  alter table adapter.inbox add constraint inbox_state_check
    check (state in ('stored', 'queued', 'done', 'quarantined', 'discarded'));
  create table if not exists adapter.care (
    position bigint generated always as identity primary key,
    at timestamptz not null,
    who text not null,
    what text not null
      check (what in ('read', 'replayed', 'corrected', 'discardAsked', 'discardRefused', 'discarded')),
    source text not null,
    id text not null
  );
  update adapter.inbox set digest = sha256(coalesce(original, bytes)) where digest is null;
  create index if not exists inbox_stored on adapter.inbox (position) where state = 'stored';
  create or replace view adapter.quarantine as
    select source, id, received_at, faults, owner, coalesce(original, bytes) as original
    from adapter.inbox where state = 'quarantined';
  ${queue('outbox')}
  ${queue('partner_outbox')}
  create table if not exists adapter.id_map (
    kind text not null,
    partner_id text not null,
    hub_id text not null,
    primary key (kind, partner_id)
  );
  create index if not exists id_map_hub on adapter.id_map (kind, hub_id);
  create table if not exists adapter.feed_cursor (
    only_one boolean primary key default true check (only_one),
    cursor text not null
  );
  create table if not exists adapter.sent_event (event text primary key);
  create table if not exists adapter.holder (
    dossier text primary key,
    organisation text not null
  );
  create table if not exists adapter.gathered (
    key text not null,
    part text not null,
    primary key (key, part)
  );
  create table if not exists adapter.partner_cursor (
    source text primary key,
    cursor text not null
  );
`;
