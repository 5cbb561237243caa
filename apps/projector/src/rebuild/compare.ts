import type { Rows } from '@wisselzone/platform/read-store';
import { TENANT_TABLES } from '../rows/read-schema';

/** How the rows of one table differ between two schemas. */
export interface TableDifference {
  readonly table: string;
  /** Rows in the live schema. */
  readonly rows: number;
  readonly missing: number;
  readonly unexpected: number;
  readonly changed: number;
}

/** Columns that name a row; the rest of it is compared as a hash. */
const KEYS: Readonly<Record<(typeof TENANT_TABLES)[number], string>> = {
  timeline: 'tenant, dossier, seq',
  dossier_card: 'tenant, dossier',
  baton_turn: 'tenant, dossier, nth',
  case_worker: 'tenant, assigned, dossier',
  worklist: 'tenant, item_id',
  offer: 'tenant, offer',
  due_date: 'tenant, dossier, entity_kind, entity, step, moment',
  person_link: 'tenant, person, other',
};

const hashed = (schema: string, table: (typeof TENANT_TABLES)[number]): string =>
  `select ${KEYS[table]}, md5(t::text) as hash from ${schema}.${table} t`;

/** Row by row: what only one side has, and what both have but differently. */
const compareTable = async (
  rows: Rows,
  table: (typeof TENANT_TABLES)[number],
  { live, rebuilt }: { readonly live: string; readonly rebuilt: string },
): Promise<TableDifference> => {
  const [found] = await rows.query<Omit<TableDifference, 'table'>>(
    `select count(l.hash)::int as rows,
       count(*) filter (where l.hash is null)::int as missing,
       count(*) filter (where r.hash is null)::int as unexpected,
       count(*) filter (where l.hash <> r.hash)::int as changed
     from (${hashed(live, table)}) l full join (${hashed(rebuilt, table)}) r using (${KEYS[table]})`,
  );
  return { rows: 0, missing: 0, unexpected: 0, changed: 0, ...found, table };
};

/** Compares all tables of two schemas, live against rebuilt; run it while neither moves. */
export const compareSchemas = async (
  rows: Rows,
  schemas: { readonly live: string; readonly rebuilt: string },
): Promise<readonly TableDifference[]> => {
  const differences: TableDifference[] = [];
  for (const table of TENANT_TABLES) differences.push(await compareTable(rows, table, schemas));
  return differences;
};

export const isEqual = ({ missing, unexpected, changed }: TableDifference): boolean =>
  missing + unexpected + changed === 0;
