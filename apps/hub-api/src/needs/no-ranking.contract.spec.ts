import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Node = Readonly<Record<string, unknown>>;
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Node>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Node>> };
}

/** What a measurement says; no answer outside one dossier may hold any of it. */
const OF_A_MEASUREMENT = new Set(['level', 'levels', 'measurements', 'distanceTravelled']);
const ONE_DOSSIER = '/dossiers/{dossier}/';
const SCHEMA = '#/components/schemas/';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every property an answer can hold, through all its references. */
const propertiesIn = (contract: Contract, node: unknown, seen = new Set<string>()): string[] => {
  if (!isNode(node)) return [];
  const { $ref: ref, properties } = node;
  if (typeof ref === 'string') {
    if (seen.has(ref) || !ref.startsWith(SCHEMA)) return [];
    seen.add(ref);
    return propertiesIn(contract, contract.components.schemas[ref.slice(SCHEMA.length)], seen);
  }
  // A level that is a code, such as that of a working group, measures nobody.
  const named = isNode(properties)
    ? Object.keys(properties).filter(
        (name) => !(isNode(properties[name]) && '$ref' in properties[name]),
      )
    : [];
  return [...named, ...Object.values(node).flatMap((part) => propertiesIn(contract, part, seen))];
};

/** The operations that answer with something of a measurement anywhere else than in one dossier. */
const leaksOf = (contract: Contract): readonly string[] =>
  Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses }]) => {
      const held = propertiesIn(contract, responses).filter((name) => OF_A_MEASUREMENT.has(name));
      return held.length > 0 && !path.startsWith(ONE_DOSSIER) ? [`${method} ${path}`] : [];
    }),
  );

const FOLDER = 'contracts/http';
const contracts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.openapi.yaml'))
  .map((file) => [file, parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Contract] as const);

describe('no organisation is ranked on what was measured', () => {
  it.each(contracts)('%s answers with a measurement in its own dossier only', (_, contract) => {
    expect(leaksOf(contract)).toEqual([]);
  });

  it('looks at answers that do hold measurements', () => {
    const hub = contracts.find(([file]) => file.startsWith('wisselzone'))?.[1];
    const needs = hub?.paths['/dossiers/{dossier}/needs']?.['get'];
    expect(hub && propertiesIn(hub, needs?.['responses'])).toContain('level');
  });

  it('would see a list of levels by organisation', () => {
    const items = { type: 'array', items: { $ref: `${SCHEMA}Standing` } };
    const answer = { description: 'x', content: { 'application/json': { schema: items } } };
    const planted: Contract = {
      paths: {
        '/organisations/{organisation}/standing': { get: { responses: { '200': answer } } },
      },
      components: {
        schemas: {
          Standing: {
            properties: { organisation: {}, measurement: { properties: { level: {} } } },
          },
        },
      },
    };
    expect(leaksOf(planted)).toEqual(['get /organisations/{organisation}/standing']);
  });

  it('leaves no measurement in the plain part of an event, from which rows are made', () => {
    const stored = readFileSync('contracts/stored/needs.v1.schema.json', 'utf8');
    const { $defs } = JSON.parse(stored) as { $defs: Record<string, Node> };
    const { properties } = $defs['MeasurementRecorded'] as { properties: { plain: Node } };
    expect(Object.keys(properties.plain['properties'] as Node)).toEqual([
      'measurement',
      'measuredOn',
    ]);
  });
});
