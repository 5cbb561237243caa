import { checkpointTable } from '@wisselzone/platform/read-store';

/** The schema that is served; a rebuild fills another one of the same shape and takes its name. */
export const LIVE = 'read';

/** What sends a person round, for the board of revolving doors; a small part of all rows. */
export const SETBACKS = (schema: string): string => `
create index if not exists timeline_setback on ${schema}.timeline (tenant, recorded_at, dossier)
  where type in ('ReferralDeclined', 'HandoverBrokenOff', 'ReturnRequested', 'HandoverReopened');`;

/** One row per event and organisation that may follow it. `plain` is `json`: kept as written, and odd texts do not stop a batch. */
const TIMELINE = (schema: string): string => `
create table ${schema}.timeline (
  tenant text not null, dossier uuid not null, seq integer not null, entry bigint not null,
  event_id uuid not null, behind uuid, stream_revision integer not null, position text not null, type text not null,
  by_organisation text not null, association text, recorded_at timestamptz not null, occurred_at timestamptz,
  plain json not null, categories text[] not null, withheld json not null,
  entity_kind text not null, entity text not null,
  primary key (tenant, dossier, seq));
create unique index timeline_entry on ${schema}.timeline (tenant, entry);
${SETBACKS(schema)}`;

/** The mailbox is the same rows in the order of the organisation: one truth, one write. Row-level security is the caller's. */
const MAILBOX = (schema: string): string => `
create view ${schema}.mailbox with (security_invoker = true) as
  select tenant, entry, dossier, behind, seq, event_id, type, recorded_at, position, stream_revision as revision,
    occurred_at, by_organisation, categories, withheld, entity_kind, entity
  from ${schema}.timeline;`;

const CARD = (schema: string): string => `
create table ${schema}.dossier_card (
  tenant text not null, dossier uuid not null, person uuid not null, holder text not null,
  opened_at timestamptz not null, last_event_at timestamptz not null, last_type text not null,
  last_seq integer not null, lead json, workers jsonb not null, status text not null,
  holder_acted_at timestamptz not null,
  primary key (tenant, dossier));
create index dossier_card_person on ${schema}.dossier_card (tenant, person);
create index dossier_card_recent on ${schema}.dossier_card (tenant, last_event_at desc, dossier);
create index dossier_card_stalled on ${schema}.dossier_card (tenant, holder_acted_at, dossier) where status = 'active';
create table ${schema}.case_worker (
  tenant text not null, assigned text not null, dossier uuid not null,
  primary key (tenant, assigned, dossier));`;

/** Who held the baton from when to when, and why it moved; complete for whoever follows the dossier. */
const BATON = (schema: string): string => `
create table ${schema}.baton_turn (
  tenant text not null, dossier uuid not null, nth integer not null, holder text not null,
  since timestamptz not null, until timestamptz, reason text not null,
  primary key (tenant, dossier, nth));`;

const WORKLIST = (schema: string): string => `
create table ${schema}.worklist (
  tenant text not null, item_id text not null, kind text not null, dossier uuid not null,
  entity_kind text not null, entity text not null, from_organisation text,
  since timestamptz not null, due_at timestamptz, paused_since timestamptz, done_at timestamptz,
  primary key (tenant, item_id));
create index worklist_open on ${schema}.worklist (tenant, since) where done_at is null;`;

const DUE_DATE = (schema: string): string => `
create table ${schema}.due_date (
  tenant text not null, dossier uuid not null, entity_kind text not null, entity text not null,
  step text not null, moment text not null, due_at timestamptz not null, done boolean not null,
  primary key (tenant, dossier, entity_kind, entity, step, moment));
create index due_date_open on ${schema}.due_date (tenant, due_at) where not done;`;

/** Both ways, of a tenant of its own: which records are of one person, and no organisation. */
const PERSON_LINK = (schema: string): string => `
create table ${schema}.person_link (
  tenant text not null, person uuid not null, other uuid not null, linked boolean not null,
  primary key (tenant, person, other));`;
/** Questions that an organisation is a candidate for. `behind` is the dossier; no door ever gives it out. */
const OFFER = (schema: string): string => `
create table ${schema}.offer (
  tenant text not null, offer uuid not null, behind uuid not null, from_organisation text not null,
  kind text not null, urgency text not null, purpose text not null, status text not null, answer text,
  offered_at timestamptz not null, expires_at timestamptz not null,
  primary key (tenant, offer));
create index offer_recent on ${schema}.offer (tenant, offered_at, offer);`;

/** Tables with a `tenant` column, all under row-level security. */
export const TENANT_TABLES = [
  'timeline',
  'dossier_card',
  'baton_turn',
  'case_worker',
  'worklist',
  'due_date',
  'person_link',
  'offer',
] as const;

const WALL = (schema: string, table: string): string => `
alter table ${schema}.${table} enable row level security;
alter table ${schema}.${table} force row level security;
create policy own_rows on ${schema}.${table}
  using (tenant = nullif(current_setting('app.tenant', true), ''))
  with check (tenant = nullif(current_setting('app.tenant', true), ''));`;

/** The whole schema, empty, closed to everybody but its owner. */
export const readSchema = (schema: string): string =>
  [
    `create schema ${schema};`,
    checkpointTable(schema),
    TIMELINE(schema),
    MAILBOX(schema),
    CARD(schema),
    BATON(schema),
    WORKLIST(schema),
    DUE_DATE(schema),
    PERSON_LINK(schema),
    OFFER(schema),
    ...TENANT_TABLES.map((table) => WALL(schema, table)),
  ].join('\n');
