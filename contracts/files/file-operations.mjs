/**
 * The commands that a file may hold, read from the HTTP contract: a file of rows is the same command many times. A field of
 * the body is a column under its own name; `contactPerson.name` is a field within a field, `moments.1.due` of the first of many.
 */
const LIST_MARK = 'N';
const OWN_NUMBER = 'sourceMessageId';

const resolved = (contract, schema) =>
  schema.$ref
    ? resolved(
        contract,
        schema.$ref
          .slice(2)
          .split('/')
          .reduce((at, key) => at[key], contract),
      )
    : schema;

const kindOf = (name, schema) => {
  if (name.endsWith('/Uuid')) return 'id';
  return ['integer', 'number', 'boolean'].includes(schema.type) ? schema.type : 'text';
};

const columnOf = (contract, name, given, required, list) => {
  const schema = resolved(contract, given);
  const codes = schema.enum ? schema.enum.join(' ') : '';
  return { column: name, kind: kindOf(given.$ref ?? '', schema), list, required, codes };
};

const columnsOf = (contract, given, prefix = '', mandatory = true) => {
  const { properties = {}, required = [] } = resolved(contract, given);
  return Object.entries(properties).flatMap(([name, inner]) => {
    const column = prefix + name;
    const schema = resolved(contract, inner);
    const needed = mandatory && required.includes(name);
    if (schema.properties) return columnsOf(contract, inner, `${column}.`, needed);
    if (schema.type !== 'array') return [columnOf(contract, column, inner, needed, false)];
    return resolved(contract, schema.items).properties
      ? columnsOf(contract, schema.items, `${column}.${LIST_MARK}.`, false)
      : [columnOf(contract, column, schema.items, needed, true)];
  });
};

const pathColumns = (path) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, column]) => ({
    ...{ column, kind: 'id', list: false, required: true, codes: '' },
  }));

const isCommand = ({ parameters = [], requestBody }) =>
  requestBody?.content['application/json'] !== undefined &&
  parameters.some(({ $ref }) => $ref?.endsWith('/IdempotencyKey'));

const EXAMPLE_ID = '4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11';

const cellsOf = (value, column) => {
  if (typeof value !== 'object') return [[column, String(value)]];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return [[column, value.join('|')]];
  const inner = Array.isArray(value)
    ? value.map((item, at) => [String(at + 1), item])
    : Object.entries(value);
  return inner.flatMap(([name, item]) => cellsOf(item, column === '' ? name : `${column}.${name}`));
};

const quoted = (cell) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The example of the HTTP contract as a file with one row. */
export const exampleFile = ({ path, example }) => {
  const cells = [
    ...pathColumns(path).map(({ column }) => [column, EXAMPLE_ID]),
    ...cellsOf(example, ''),
  ];
  return [0, 1].map((at) => `${cells.map((cell) => quoted(cell[at])).join(';')}\r\n`).join('');
};

/** What a machine of an organisation may ask: its path and the columns of its rows, by operation. */
export const fileOperations = (contract, routeLines) => {
  const ofMachines = new Set(
    routeLines
      .filter(
        ({ door, method, roles }) =>
          door === 'hub-api' && method === 'POST' && /(^|\s)(system|\*)(\s|$)/.test(roles),
      )
      .map(({ path }) => path),
  );
  return Object.entries(contract.paths)
    .filter(([path, { post }]) => post && ofMachines.has(path) && isCommand(post))
    .map(([path, { post }]) => {
      const { schema } = post.requestBody.content['application/json'];
      const columns = [...pathColumns(path), ...columnsOf(contract, schema)];
      const names = columns.map(({ column }) => column);
      if (new Set(names).size < names.length || !names.includes(OWN_NUMBER))
        throw new Error(
          `${post.operationId} cannot be a file: a column twice, or no ${OWN_NUMBER}`,
        );
      const { example } = resolved(contract, schema);
      return { operation: post.operationId, path, columns, example };
    });
};
