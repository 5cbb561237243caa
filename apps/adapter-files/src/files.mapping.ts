import { fileOperations, type FileColumn } from '@wisselzone/contracts';
import {
  mappedUnless,
  type Fault,
  type Identifier,
  type Mapped,
} from '@wisselzone/platform/adapter';
import { columnNamed } from './files.columns';
import type { FileRow } from './files.types';

/** One lane for all rows of an organisation: they are asked in the order in which they were laid down. */
const LANE = 'files';
/** The kind under which the id map knows what the hub made of a row. */
const OWN = 'sourceMessageId';
const OWN_MARK = 'own:';

type Value = Identifier | number | boolean | readonly Identifier[];

/** `own:17` is what the hub made of the row with the number 17. */
const idOf = (cell: string): Identifier =>
  cell.startsWith(OWN_MARK)
    ? { ref: 'own', kind: OWN, id: cell.slice(OWN_MARK.length).trim() }
    : cell;

const NUMBER = /^-?\d+(\.\d+)?$/;
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

const valueOf = ({ kind, list }: FileColumn, cell: string): Value | { readonly rule: string } => {
  if (list) return cell.split('|').map((item) => (kind === 'id' ? idOf(item.trim()) : item.trim()));
  switch (kind) {
    case 'id':
      return idOf(cell);
    case 'text':
      return cell;
    case 'boolean':
      return BOOLEANS[cell.toLowerCase()] ?? { rule: 'mustBeBoolean' };
    case 'integer':
    case 'number':
      return NUMBER.test(cell) ? Number(cell) : { rule: 'mustBeNumber' };
  }
};

const isFault = (value: Value | { readonly rule: string }): value is { readonly rule: string } =>
  typeof value === 'object' && 'rule' in value;

type Tree = { [name: string]: Tree | Value };

const put = (tree: Tree, [name = '', ...rest]: readonly string[], value: Value): void => {
  if (rest.length === 0) tree[name] = value;
  else put((tree[name] ??= {}) as Tree, rest, value);
};

/** What was numbered from 1 is a list in that order. */
const withLists = (value: Tree | Value): unknown => {
  if (typeof value !== 'object' || Array.isArray(value) || 'ref' in value) return value;
  const entries = Object.entries(value as Tree);
  return entries.every(([name]) => /^\d+$/.test(name))
    ? entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => withLists(inner))
    : Object.fromEntries(entries.map(([name, inner]) => [name, withLists(inner)]));
};

const pathOf = (template: string, values: Tree): readonly Identifier[] =>
  template
    .slice(1)
    .split('/')
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return name === undefined ? part : (values[name] as Identifier);
    });

const valuesOf = ({ operation, cells }: FileRow): { values: Tree; faults: readonly Fault[] } => {
  const values: Tree = {};
  const faults: Fault[] = [];
  for (const [field, cell] of Object.entries(cells)) {
    const column = columnNamed(operation, field);
    const value = column ? valueOf(column, cell) : { rule: 'unknownColumn' };
    if (isFault(value)) faults.push({ field, rule: value.rule });
    else put(values, field.split('.'), value);
  }
  return { values, faults };
};

/** The command that a row asks, in the hub's own words; asks nobody. */
export const commandOf = (row: FileRow): Mapped => {
  const { path = '', columns = {} } = fileOperations[row.operation] ?? {};
  const { values, faults } = valuesOf(row);
  const empty = Object.entries(columns)
    .filter(([name, { required }]) => required && row.cells[name] === undefined)
    .map(([field]) => ({ field, rule: 'required' }));
  const body = Object.fromEntries(
    Object.entries(values).filter(([name]) => !path.includes(`{${name}}`)),
  );
  const number = row.cells['sourceMessageId'];
  return mappedUnless([...faults, ...empty], {
    lane: LANE,
    commands: [
      {
        path: pathOf(path, values),
        body: withLists(body) as Readonly<Record<string, unknown>>,
        ...(number ? { remembers: { kind: OWN, partnerId: number } } : {}),
      },
    ],
  });
};
