import type { DueDateRow } from '../dossier/row-changes';
import type { WorklistItem } from '../worklist/worklist';
import type { Batch, Of } from './batch';
import { rowSet, type Column, type Write } from './row-set';

/** The due dates of all dossiers belong to the timekeeper, which sees ids and moments only. */
const TIMEKEEPER = 'timekeeper';

const ITEM: Readonly<Record<string, Column<Of<WorklistItem>>>> = {
  tenant: { type: 'text', of: ({ tenant }) => tenant },
  item_id: { type: 'text', of: ({ id }) => id },
  kind: { type: 'text', of: ({ kind }) => kind },
  dossier: { type: 'uuid', of: ({ dossier }) => dossier },
  entity_kind: { type: 'text', of: ({ entityKind }) => entityKind },
  entity: { type: 'text', of: ({ entity }) => entity },
  from_organisation: { type: 'text', of: ({ from }) => from },
  since: { type: 'timestamptz', of: ({ since }) => since },
  due_at: { type: 'timestamptz', of: ({ dueAt }) => dueAt },
  paused_since: { type: 'timestamptz', of: ({ pausedSince }) => pausedSince },
  done_at: { type: 'timestamptz', of: ({ doneAt }) => doneAt },
};

export const worklist = (schema: string, batch: Batch): Write => {
  const rows = [...batch.worklist.values()];
  const { from, values } = rowSet(ITEM, rows);
  const names = Object.keys(ITEM).join(', ');
  const sql = `insert into ${schema}.worklist (${names}) select ${names} from ${from}
    on conflict (tenant, item_id) do update set from_organisation = excluded.from_organisation,
      since = excluded.since, due_at = excluded.due_at, paused_since = excluded.paused_since,
      done_at = excluded.done_at`;
  return { rows: rows.length, sql, values };
};

const DUE: Readonly<Record<string, Column<Of<DueDateRow>>>> = {
  dossier: { type: 'uuid', of: ({ dossier }) => dossier },
  entity_kind: { type: 'text', of: ({ entityKind }) => entityKind },
  entity: { type: 'text', of: ({ entity }) => entity },
  step: { type: 'text', of: ({ step }) => step },
  moment: { type: 'text', of: ({ moment }) => moment },
  due_at: { type: 'timestamptz', of: ({ dueAt }) => dueAt },
  done: { type: 'boolean', of: ({ done }) => done },
};

export const dueDates = (schema: string, batch: Batch): Write => {
  const rows = [...batch.dueDates.values()];
  const { from, values } = rowSet(DUE, rows);
  const sql = `insert into ${schema}.due_date (tenant, dossier, entity_kind, entity, step, moment, due_at, done)
    select '${TIMEKEEPER}', dossier, entity_kind, entity, step, coalesce(moment, ''), due_at, done from ${from}
    on conflict (tenant, dossier, entity_kind, entity, step, moment) do update
      set due_at = excluded.due_at, done = excluded.done`;
  return { rows: rows.length, sql, values };
};
