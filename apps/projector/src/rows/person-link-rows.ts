import type { PersonLink } from '@wisselzone/domain/person';
import type { Batch } from './batch';
import { rowSet, type Column, type Write } from './row-set';

/** Links belong to nobody's rows: the hub asks them as this tenant, and widens with them what a caller may see anyway. */
const PERSONS = 'persons';

const LINK: Readonly<Record<string, Column<PersonLink>>> = {
  person: { type: 'uuid', of: ({ person }) => person },
  other: { type: 'uuid', of: ({ other }) => other },
  linked: { type: 'boolean', of: ({ linked }) => linked },
};

export const personLinks = (schema: string, { links }: Batch): Write => {
  const rows = [...links.values()];
  const { from, values } = rowSet(LINK, rows);
  const sql = `insert into ${schema}.person_link (tenant, person, other, linked)
    select '${PERSONS}', person, other, linked from ${from}
    on conflict (tenant, person, other) do update set linked = excluded.linked`;
  return { rows: rows.length, sql, values };
};
