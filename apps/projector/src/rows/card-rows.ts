import type { AssignmentRow, DossierCard } from '../dossier/row-changes';
import type { Batch, Of } from './batch';
import { rowSet, type Column, type Write } from './row-set';

const CARD: Readonly<Record<string, Column<Of<DossierCard>>>> = {
  tenant: { type: 'text', of: ({ tenant }) => tenant },
  dossier: { type: 'uuid', of: ({ dossier }) => dossier },
  person: { type: 'uuid', of: ({ person }) => person },
  opened_at: { type: 'timestamptz', of: ({ openedAt }) => openedAt },
  holder: { type: 'text', of: ({ holder }) => holder },
  last_event_at: { type: 'timestamptz', of: ({ lastEventAt }) => lastEventAt },
  last_type: { type: 'text', of: ({ lastType }) => lastType },
  last_seq: { type: 'int', of: ({ lastSeq }) => lastSeq },
  lead: { type: 'json', of: ({ lead }) => lead && JSON.stringify(lead) },
  workers: { type: 'jsonb', of: ({ workers }) => JSON.stringify(workers) },
  status: { type: 'text', of: ({ status }) => status },
  holder_acted_at: { type: 'timestamptz', of: ({ holderActedAt }) => holderActedAt },
};

const NAMES = Object.keys(CARD);
const RENEWED = NAMES.slice(4)
  .map((name) => `${name} = excluded.${name}`)
  .join(', ');

export const cards = (schema: string, batch: Batch): Write => {
  const rows = [...batch.cards.values()];
  const { from, values } = rowSet(CARD, rows);
  const names = NAMES.join(', ');
  const sql = `insert into ${schema}.dossier_card (${names}) select ${names} from ${from}
    on conflict (tenant, dossier) do update set ${RENEWED}`;
  return { rows: rows.length, sql, values };
};

const ASSIGNMENT: Readonly<Record<string, Column<Of<AssignmentRow>>>> = {
  tenant: { type: 'text', of: ({ tenant }) => tenant },
  assigned: { type: 'text', of: ({ assigned }) => assigned },
  dossier: { type: 'uuid', of: ({ dossier }) => dossier },
};

const assignments = ({ assignments: all }: Batch, on: boolean) => {
  const rows = [...all.values()].filter((row) => row.on === on);
  return { rows: rows.length, ...rowSet(ASSIGNMENT, rows) };
};

export const assigned = (schema: string, batch: Batch): Write => {
  const { rows, from, values } = assignments(batch, true);
  const sql = `insert into ${schema}.case_worker (tenant, assigned, dossier)
    select tenant, assigned, dossier from ${from} on conflict do nothing`;
  return { rows, sql, values };
};

export const released = (schema: string, batch: Batch): Write => {
  const { rows, from, values } = assignments(batch, false);
  const sql = `delete from ${schema}.case_worker w using ${from}
    where w.tenant = r.tenant and w.assigned = r.assigned and w.dossier = r.dossier`;
  return { rows, sql, values };
};
