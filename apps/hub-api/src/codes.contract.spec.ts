import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';

interface Contract {
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  };
}

const { components } = parse(
  readFileSync('contracts/http/wisselzone.v1.openapi.yaml', 'utf8'),
) as Contract;

describe('the codes of the contract', () => {
  const lists = readdirSync('contracts/codes').map((file) => file.replace('.csv', ''));
  const shared = lists.filter(
    (list) => components.schemas[list.charAt(0).toUpperCase() + list.slice(1)],
  );

  it.each(shared)('are those of contracts/codes/%s.csv', (list) => {
    const rows: { code: string }[] = parseCsv(readFileSync(`contracts/codes/${list}.csv`), {
      columns: true,
      trim: true,
    });
    const name = list.charAt(0).toUpperCase() + list.slice(1);
    expect(components.schemas[name]?.enum).toEqual(rows.map(({ code }) => code));
  });

  it('cover the lists that a door speaks', () => {
    expect(shared.length).toBeGreaterThan(15);
  });
});
