import { readdirSync, readFileSync } from 'node:fs';
import { advice, fileOperations } from '@wisselzone/contracts';
import type { Mapped } from '@wisselzone/platform/adapter';
import { parse } from 'yaml';
import { commandOf } from './files.mapping';
import { readFileNamed } from './files.reading';

interface Contract {
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly example?: unknown }>>;
  };
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>;
  };
}

const contract = parse(
  readFileSync('contracts/http/wisselzone.v1.openapi.yaml', 'utf8'),
) as Contract;
const EXAMPLES = 'contracts/files/examples';

const exampleOf = (operation: string): unknown => {
  const post = Object.values(contract.paths).find((one) => one.post?.operationId === operation);
  const name = post?.post?.requestBody?.content['application/json']?.schema.$ref.split('/').at(-1);
  return contract.components.schemas[name ?? '']?.example;
};

/** A value as elements, to say the same in XML. */
const elements = (value: unknown, name: string): string => {
  if (Array.isArray(value)) return value.map((item) => elements(item, name)).join('');
  if (typeof value !== 'object' || value === null) return `<${name}>${String(value)}</${name}>`;
  const inner = Object.entries(value).map(([key, item]) => elements(item, key));
  return `<${name}>${inner.join('')}</${name}>`;
};

const commandIn = (name: string, bytes: Buffer): Mapped => {
  const read = readFileNamed(name, bytes);
  const [first] = read.ok ? read.rows : [];
  if (!first || !('row' in first)) throw new Error(`${name}: ${JSON.stringify(read)}`);
  return commandOf(first.row);
};

const files = readdirSync(EXAMPLES);

it('has an example for every command that a file may hold, and for no other', () => {
  expect(files.map((name) => name.replace('.csv', '')).sort()).toEqual(
    Object.keys(fileOperations).sort(),
  );
});

it.each(files)('reads %s as the example of the HTTP contract, in CSV and in XML', (name) => {
  const operation = name.replace('.csv', '');
  const { path = '' } = fileOperations[operation] ?? {};
  const csv = commandIn(name, readFileSync(`${EXAMPLES}/${name}`));
  const body = exampleOf(operation);
  expect(csv).toMatchObject({ ok: true, commands: [{ body }] });
  const parts = csv.ok ? csv.commands[0]?.path : [];
  expect(parts).toHaveLength(path.slice(1).split('/').length);
  const ids = Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, column = '']) => [
      column,
      '4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11',
    ]),
  );
  const row = elements({ ...ids, ...(body as object) }, 'row');
  const xml = commandIn(`${operation}.xml`, Buffer.from(`<rows>${row}</rows>`));
  expect(xml).toEqual(csv);
});

it('has advice for every rule of files', () => {
  const rules = readFileSync('contracts/files/rules.csv', 'utf8').trim().split('\n').slice(1);
  for (const rule of rules) expect(advice[rule.split(',')[0] ?? '']).toMatch(/^[A-Z]/);
});
