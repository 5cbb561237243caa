import type { Rows } from '@wisselzone/platform/read-store';
import type { Batch, TimelineRow } from './batch';

/** The due dates of all dossiers belong to the timekeeper, which sees ids and moments only. */
export const TIMEKEEPER = 'timekeeper';

/** One statement for all rows of a table: what costs is the round trip, not the row. */
interface Write {
  readonly sql: (schema: string) => string;
  readonly rows: readonly object[];
}

const timeline = (rows: readonly TimelineRow[]): Write => ({
  sql: (schema) => `
    insert into ${schema}.timeline (tenant, dossier, seq, entry, event_id, stream_revision, position, type, by_organisation,
      recorded_at, occurred_at, plain, categories, withheld, entity_kind, entity)
    select * from json_to_recordset($1::json) as r (tenant text, dossier uuid, seq int, entry bigint, event_id uuid, revision int,
      position text, type text, by text, recorded_at timestamptz, occurred_at timestamptz, plain json, categories text[],
      withheld json, entity_kind text, entity text)`,
  rows: rows.map(({ followed: { event, ...followed }, ...row }) => ({
    tenant: row.tenant,
    dossier: row.dossier,
    seq: row.seq,
    entry: row.entry,
    event_id: followed.eventId,
    revision: followed.revision,
    position: followed.position,
    type: event.type,
    by: event.by,
    recorded_at: event.at,
    occurred_at: followed.occurredAt,
    plain: event.plain,
    categories: row.categories,
    withheld: row.withheld,
    entity_kind: followed.entity.kind,
    entity: followed.entity.id,
  })),
});

const decidedAgain = ({ decidedAgain }: Batch): Write => ({
  sql: (schema) => `
    update ${schema}.timeline t set categories = r.categories, withheld = r.withheld
    from json_to_recordset($1::json) as r (tenant text, dossier uuid, seq int, categories text[], withheld json)
    where t.tenant = r.tenant and t.dossier = r.dossier and t.seq = r.seq`,
  rows: [...decidedAgain.values()],
});

const cards = ({ cards }: Batch): Write => ({
  sql: (schema) => `
    insert into ${schema}.dossier_card (tenant, dossier, person, holder, opened_at, last_event_at, last_type, last_seq, lead, workers, status)
    select * from json_to_recordset($1::json) as r (tenant text, dossier uuid, person uuid, holder text, "openedAt" timestamptz,
      "lastEventAt" timestamptz, "lastType" text, "lastSeq" int, lead json, workers jsonb, status text)
    on conflict (tenant, dossier) do update set holder = excluded.holder, last_event_at = excluded.last_event_at,
      last_type = excluded.last_type, last_seq = excluded.last_seq, lead = excluded.lead, workers = excluded.workers, status = excluded.status`,
  rows: [...cards.values()],
});

const assigned = ({ assignments }: Batch): Write => ({
  sql: (schema) => `
    insert into ${schema}.case_worker (tenant, assigned, dossier)
    select * from json_to_recordset($1::json) as r (tenant text, assigned text, dossier uuid) on conflict do nothing`,
  rows: [...assignments.values()].filter(({ on }) => on),
});

const released = ({ assignments }: Batch): Write => ({
  sql: (schema) => `
    delete from ${schema}.case_worker w using json_to_recordset($1::json) as r (tenant text, assigned text, dossier uuid)
    where w.tenant = r.tenant and w.assigned = r.assigned and w.dossier = r.dossier`,
  rows: [...assignments.values()].filter(({ on }) => !on),
});

const worklist = ({ worklist }: Batch): Write => ({
  sql: (schema) => `
    insert into ${schema}.worklist (tenant, item_id, kind, dossier, entity_kind, entity, from_organisation, since, due_at, done_at)
    select * from json_to_recordset($1::json) as r (tenant text, id text, kind text, dossier uuid, "entityKind" text, entity text,
      "from" text, since timestamptz, "dueAt" timestamptz, "doneAt" timestamptz)
    on conflict (tenant, item_id) do update set from_organisation = excluded.from_organisation, since = excluded.since,
      due_at = excluded.due_at, done_at = excluded.done_at`,
  rows: [...worklist.values()],
});

const dueDates = ({ dueDates }: Batch): Write => ({
  sql: (schema) => `
    insert into ${schema}.due_date (tenant, dossier, entity_kind, entity, step, moment, due_at, done)
    select '${TIMEKEEPER}', r.* from json_to_recordset($1::json) as r (dossier uuid, "entityKind" text, entity text, step text, moment text,
      "dueAt" timestamptz, done boolean)
    on conflict (tenant, dossier, entity_kind, entity, step, moment) do update set due_at = excluded.due_at, done = excluded.done`,
  rows: [...dueDates.values()],
});

/** Writes a batch, set by set. The caller's transaction makes it one with the checkpoint. */
export const writeRows = async (
  rows: Rows,
  schema: string,
  written: { readonly batch: Batch; readonly timeline: readonly TimelineRow[] },
): Promise<void> => {
  const sets = [decidedAgain, cards, assigned, released, worklist, dueDates];
  const writes = [timeline(written.timeline), ...sets.map((write) => write(written.batch))];
  for (const write of writes)
    if (write.rows.length > 0) await rows.query(write.sql(schema), [JSON.stringify(write.rows)]);
};
