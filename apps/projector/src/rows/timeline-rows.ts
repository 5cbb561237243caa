import type { Batch, TimelineRow } from './batch';
import { arrayText, rowSet, type Column, type Write } from './row-set';

const KEY = {
  tenant: { type: 'text', of: ({ tenant }) => tenant },
  dossier: { type: 'uuid', of: ({ dossier }) => dossier },
  seq: { type: 'int', of: ({ seq }) => seq },
} satisfies Record<string, Column<{ tenant: string; dossier: string; seq: number }>>;

const SEEN = {
  categories: { type: 'text[]', of: ({ categories }) => arrayText(categories) },
  withheld: { type: 'json', of: ({ withheld }) => JSON.stringify(withheld) },
} satisfies Record<string, Column<Pick<TimelineRow, 'categories' | 'withheld'>>>;

const COLUMNS: Readonly<Record<string, Column<TimelineRow>>> = {
  ...KEY,
  entry: { type: 'bigint', of: ({ entry }) => entry },
  event_id: { type: 'uuid', of: ({ followed }) => followed.eventId },
  behind: { type: 'uuid', of: ({ behind }) => behind },
  stream_revision: { type: 'int', of: ({ followed }) => followed.revision },
  position: { type: 'text', of: ({ followed }) => followed.position },
  type: { type: 'text', of: ({ followed }) => followed.event.type },
  by_organisation: { type: 'text', of: ({ followed }) => followed.event.by },
  association: { type: 'text', of: ({ followed }) => followed.association },
  recorded_at: { type: 'timestamptz', of: ({ followed }) => followed.event.at },
  occurred_at: { type: 'timestamptz', of: ({ followed }) => followed.occurredAt },
  plain: { type: 'json', of: ({ followed }) => JSON.stringify(followed.event.plain) },
  ...SEEN,
  entity_kind: { type: 'text', of: ({ followed }) => followed.entity.kind },
  entity: { type: 'text', of: ({ followed }) => followed.entity.id },
};

/** New rows; one that is there already is an alarm, not a repeat. */
export const newTimeline = (schema: string, rows: readonly TimelineRow[]): Write => {
  const { from, values } = rowSet(COLUMNS, rows);
  const names = Object.keys(COLUMNS).join(', ');
  const sql = `insert into ${schema}.timeline (${names}) select ${names} from ${from}`;
  return { rows: rows.length, sql, values };
};

export const decidedAgain = (schema: string, { decidedAgain: again }: Batch): Write => {
  const rows = [...again.values()];
  const { from, values } = rowSet({ ...KEY, ...SEEN }, rows);
  const sql = `update ${schema}.timeline t set categories = r.categories, withheld = r.withheld
    from ${from} where t.tenant = r.tenant and t.dossier = r.dossier and t.seq = r.seq`;
  return { rows: rows.length, sql, values };
};
