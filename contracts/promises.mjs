/**
 * What the contracts promise, as plain facts: operations, the fields of every shape and in which
 * direction it travels, codes, kinds of events and problems. `breaches` compares two sets of facts
 * by the rules of contracts/README.md ("what counts as breaking").
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

const here = dirname(fileURLToPath(import.meta.url));
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];
/** What narrows a value. A caller is bound by these in what it sends. */
const LIMITS = [
  'type',
  'format',
  'pattern',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
];

const nameOf = (reference) => basename(reference);
const csv = (...path) =>
  parseCsv(readFileSync(join(here, ...path), 'utf8'), { columns: true, trim: true });

/** The facts of one shape: its limits, and the fields below it. Another named shape is a reference. */
const shapeOf = (schema, path = '', facts = {}) => {
  if (schema.$ref) {
    facts[path] = { shape: nameOf(schema.$ref) };
    return facts;
  }
  facts[path] = Object.fromEntries(
    LIMITS.filter((limit) => schema[limit] !== undefined).map((limit) => [limit, schema[limit]]),
  );
  for (const [field, value] of Object.entries(schema.properties ?? {})) {
    const below = `${path}.${field}`;
    shapeOf(value, below, facts);
    if (schema.required?.includes(field)) facts[below].required = true;
  }
  if (schema.items) shapeOf(schema.items, `${path}[]`, facts);
  if (typeof schema.additionalProperties === 'object')
    shapeOf(schema.additionalProperties, `${path}.*`, facts);
  for (const kind of ['oneOf', 'anyOf', 'allOf'])
    schema[kind]?.forEach((one, index) => shapeOf(one, `${path}<${kind} ${index}>`, facts));
  return facts;
};

const resolved = (contract, value) => {
  if (!value?.$ref?.startsWith('#/')) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((at, key) => at[key], contract);
};

const bodiesOf = (contract, holder) =>
  Object.fromEntries(
    Object.entries(resolved(contract, holder)?.content ?? {}).map(([media, { schema }]) => [
      media,
      shapeOf(schema ?? {}),
    ]),
  );

const parametersOf = (contract, operation) =>
  Object.fromEntries(
    (operation.parameters ?? [])
      .map((one) => resolved(contract, one))
      .map(({ name, in: where, required, schema }) => [
        `${where} ${name}`,
        { ...(required ? { required } : {}), ...shapeOf(schema) },
      ]),
  );

const operationsOf = (contract) =>
  Object.fromEntries(
    Object.entries(contract.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => [
          `${method.toUpperCase()} ${path}`,
          {
            parameters: parametersOf(contract, operation),
            takes: bodiesOf(contract, operation.requestBody),
            answers: Object.fromEntries(
              Object.entries(operation.responses).map(([status, answer]) => [
                status,
                bodiesOf(contract, answer),
              ]),
            ),
          },
        ]),
    ),
  );

/** Everything that the files in `contracts/` promise now. */
export const promisesNow = () => ({
  contracts: Object.fromEntries(
    readdirSync(join(here, 'http'))
      .filter((file) => file.endsWith('.openapi.yaml'))
      .sort()
      .map((file) => {
        const contract = parseYaml(readFileSync(join(here, 'http', file), 'utf8'));
        const shapes = Object.entries(contract.components?.schemas ?? {});
        return [
          basename(file, '.openapi.yaml'),
          {
            operations: operationsOf(contract),
            shapes: Object.fromEntries(shapes.map(([name, schema]) => [name, shapeOf(schema)])),
          },
        ];
      }),
  ),
  codes: Object.fromEntries(
    readdirSync(join(here, 'codes'))
      .sort()
      .map((file) => [basename(file, '.csv'), csv('codes', file).map(({ code }) => code)]),
  ),
  events: csv('events', 'event-types.csv').map(({ event, notifyType }) => `${event} ${notifyType}`),
  problems: parseYaml(readFileSync(join(here, 'problems', 'problems.yaml'), 'utf8')).problems.map(
    ({ urn, status }) => `${urn} ${status}`,
  ),
});
