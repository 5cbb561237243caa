import type { BatonRow } from '../dossier/row-changes';
import type { Batch, Of } from './batch';
import { rowSet, type Column, type Write } from './row-set';

const TURN: Readonly<Record<string, Column<Of<BatonRow>>>> = {
  tenant: { type: 'text', of: ({ tenant }) => tenant },
  dossier: { type: 'uuid', of: ({ dossier }) => dossier },
  nth: { type: 'int', of: ({ nth }) => nth },
  holder: { type: 'text', of: ({ holder }) => holder },
  since: { type: 'timestamptz', of: ({ since }) => since },
  until: { type: 'timestamptz', of: ({ until }) => until },
  reason: { type: 'text', of: ({ reason }) => reason },
};

/** A turn only ever gets its end; who held it from when, and why, never changes. */
export const batonTurns = (schema: string, { baton }: Batch): Write => {
  const rows = [...baton.values()];
  const { from, values } = rowSet(TURN, rows);
  const names = Object.keys(TURN).join(', ');
  const sql = `insert into ${schema}.baton_turn (${names}) select ${names} from ${from}
    on conflict (tenant, dossier, nth) do update set until = excluded.until`;
  return { rows: rows.length, sql, values };
};
