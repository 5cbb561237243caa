import pg from 'pg';

const TABLES = `
  select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' order by 1`;

/** A row as text shows bytes in hex, so a word is looked for in both spellings. */
const spellings = (word: string): readonly string[] => [word, Buffer.from(word).toString('hex')];

/**
 * The tables of a database in which one of the words can be read in clear, in any column, with how many
 * rows hold it; empty when none does. `url` connects as somebody who may read everything.
 */
export const tablesHolding = async (
  url: string,
  words: readonly string[],
): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(TABLES);
    if (tables.length === 0) throw new Error('there is no table to look in');
    const held: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from ${name} t where exists (
           select from unnest($1::text[]) word where position(word in t::text) > 0)`,
        [words.flatMap(spellings)],
      );
      if (rows[0]?.n) held.push(`${name}: ${String(rows[0].n)}`);
    }
    return held;
  } finally {
    await client.end();
  }
};
