/**
 * Turns `codes/*.csv`, the only source of our codes, and the HTTP contract into the types and labels that the code uses.
 * `node contracts/generate.mjs` writes them; `--check` fails when what is committed differs.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { parse as parseYaml } from 'yaml';
import { commandOperations } from './events/public-commands.mjs';
import { asyncapi, publicEvents } from './events/public-events.mjs';
import { exampleFile, fileOperations } from './files/file-operations.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);

const lists = readdirSync(join(here, 'codes'))
  .filter((file) => file.endsWith('.csv'))
  .sort()
  .map((file) => ({
    name: basename(file, '.csv'),
    rows: parse(readFileSync(join(here, 'codes', file), 'utf8'), { columns: true, trim: true }),
  }));

const constant = (name) =>
  `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_CODES`;
const typeName = (name) => name[0].toUpperCase() + name.slice(1);
const literals = (rows) => rows.map(({ code }) => `'${code}'`).join(', ');
const where = (name, test) => lists.find((list) => list.name === name).rows.filter(test);

const HEADER =
  '// Generated from contracts/codes by contracts/generate.mjs. Never edited by hand.\n\n';

const codes = [
  HEADER,
  ...lists.map(
    ({ name, rows }) => `/** The codes of contracts/codes/${name}.csv. */
export const ${constant(name)} = [${literals(rows)}] as const;
/** One code of contracts/codes/${name}.csv. */
export type ${typeName(name)} = (typeof ${constant(name)})[number];
`,
  ),
  `/** The categories whose content is sealed: all but \`process\`. */
export const SEALED_CATEGORIES = [${literals(where('dataCategory', (row) => row.sealed === 'true'))}] as const;
export type SealedCategory = (typeof SEALED_CATEGORIES)[number];
/** Categories of GDPR articles 9 and 10: shared only when ground and clearance name them. */
export const SPECIAL_CATEGORIES = [${literals(where('dataCategory', (row) => row.gdpr !== ''))}] as const;
/** Kinds of organisation that work under professional secrecy. */
export const SECRECY_BOUND_TYPES = [${literals(where('organisationType', (row) => row.professionalSecrecy === 'true'))}] as const;
/** Consent states that permit processing (W3C DPV). */
export const VALID_CONSENT_STATUSES = [${literals(where('consentStatus', (row) => row.validForProcessing === 'true'))}] as const;
`,
].join('\n');

const labels = `${HEADER}/** The Dutch word on screen for every code, by list. */
export const labels = ${JSON.stringify(
  Object.fromEntries(
    lists.map(({ name, rows }) => [
      name,
      Object.fromEntries(rows.map(({ code, nl }) => [code, nl])),
    ]),
  ),
)} as const;
`;

const events = parse(readFileSync(join(here, 'events', 'event-types.csv'), 'utf8'), {
  columns: true,
  trim: true,
});
const eventTypes = `${HEADER}/** The reverse domain name and major version of our events (belgif \`service\` attribute). */
export const SERVICE = 'be.wisselzone.hub.v1';
/** For every event of a dossier: its CloudEvents type and its name on a Dutch screen. */
export const eventTypes = ${JSON.stringify(
  Object.fromEntries(
    events.map(({ event, notifyType, nl }) => [
      event,
      { cloudEvent: `be.wisselzone.hub.v1.${notifyType}`, nl },
    ]),
  ),
)} as const;
`;

/** Ours, in the context: the class of each kind of event, under the name that a CloudEvent gives it. */
const NAMESPACE = 'urn:wisselzone:hub:v1:';
const terms = JSON.parse(readFileSync(join(here, 'events', 'context-terms.json'), 'utf8'));
const classes = [
  ...events.map(({ event, notifyType, nl }) => ({ name: event, notifyType, nl })),
  { name: 'Withheld', notifyType: 'dossiers.notify.withheld', nl: 'Niet meer gedeeld' },
];
const context = JSON.stringify({
  '@context': {
    ...terms['@context'],
    ...Object.fromEntries(
      classes.map(({ name, notifyType }) => [
        `be.wisselzone.hub.v1.${notifyType}`,
        NAMESPACE + name,
      ]),
    ),
  },
});
const vocabulary = JSON.stringify({
  '@context': {
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    label: { '@id': 'rdfs:label', '@language': 'nl' },
    subClassOf: { '@id': 'rdfs:subClassOf', '@type': '@id' },
  },
  '@graph': classes.map(({ name, nl }) => ({
    '@id': NAMESPACE + name,
    '@type': 'rdfs:Class',
    label: nl,
    subClassOf: 'https://data.vlaanderen.be/ns/dossier#Procedurestap',
  })),
});

const typesOf = async (
  contract,
) => `// Generated from contracts/http by contracts/generate.mjs. Never edited by hand.

${astToString(await openapiTS(pathToFileURL(join(here, 'http', contract)), { immutable: true }))}`;

const gdprRows = (file) =>
  parse(readFileSync(join(here, 'gdpr', file), 'utf8'), { columns: true, trim: true });
const concepts = new Map(
  gdprRows('belgif-codelists.csv').map(({ scheme, code, label_nl, uri }) => [
    `${scheme}/${code}`,
    { code: `${scheme}/${code}`, label: label_nl, uri },
  ]),
);
const labelled = ({ concepts: names }) =>
  names.split(' ').map((name) => {
    const concept = concepts.get(name);
    if (!concept) throw new Error(`contracts/gdpr names ${name}, which is in no list of belgif`);
    return concept;
  });
const codesWithTerms = gdprRows('terms.csv');
const gdprTerms = `${HEADER}/** The GDPR terms of vocab.belgif.be for our codes, as a register of processing asks them. */
export const gdprTerms = ${JSON.stringify(
  Object.fromEntries(
    [...new Set(codesWithTerms.map(({ list }) => list))].map((list) => [
      list,
      Object.fromEntries(
        codesWithTerms.filter((row) => row.list === list).map((row) => [row.code, labelled(row)]),
      ),
    ]),
  ),
)} as const;
`;

const rolesIn = (text) => {
  const all = text.split(' ').filter((role) => role !== 'open' && role !== '*');
  const hub = all.filter((role) => role.endsWith('@hub')).map((role) => role.replace('@hub', ''));
  const roles = all.filter((role) => !role.endsWith('@hub'));
  const known = lists.find(({ name }) => name === 'role').rows.map(({ code }) => code);
  for (const role of [...roles, ...hub])
    if (!known.includes(role)) throw new Error(`route-policy.csv names ${role}, which is no role`);
  return { open: text === 'open', anyRole: text === '*', roles, hubRoles: hub };
};
const routeLines = parse(readFileSync(join(here, 'http', 'route-policy.csv'), 'utf8'), {
  columns: true,
  trim: true,
});
const routePolicy = `${HEADER.replace('contracts/codes', 'contracts/http/route-policy.csv')}/** Who may call what, by door. */
export const routePolicy = ${JSON.stringify(
  Object.fromEntries(
    [...new Set(routeLines.map(({ door }) => door))].map((door) => [
      door,
      routeLines
        .filter((line) => line.door === door)
        .map(({ method, path, roles, informationClass }) => ({
          ...{ method, path, ...rolesIn(roles) },
          informationClass: Number(informationClass),
        })),
    ]),
  ),
)} as const;
`;

const contract = parseYaml(readFileSync(join(here, 'http', 'wisselzone.v1.openapi.yaml'), 'utf8'));
const bySystems = routeLines.filter(
  ({ door, method, roles }) =>
    door === 'hub-api' && method === 'POST' && rolesIn(roles).roles.includes('system'),
);
const commands = commandOperations(
  contract,
  bySystems.map(({ path }) => path),
);
const commandPaths = `${HEADER.replace('contracts/codes', 'contracts/http')}/** Every command that a system may send as a message too, by operation: the path of the HTTP door. */
export const commandPaths = ${JSON.stringify(
  Object.fromEntries(commands.map(({ operation, path }) => [operation, path])),
)} as const;
`;

const stored = readdirSync(join(here, 'stored'))
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => JSON.parse(readFileSync(join(here, 'stored', file), 'utf8')));
const told = publicEvents(events, stored, (list) =>
  where(list, () => true).map(({ code }) => code),
);

const consentContext = JSON.parse(
  readFileSync(join(here, 'consent', 'consent-record.v1.context.jsonld'), 'utf8'),
);
const consentRecordContext = `${HEADER.replace('contracts/codes', 'contracts/consent')}/** The JSON-LD context that travels in each consent record. */
export const consentRecordContext = ${JSON.stringify(consentContext['@context'])} as const;
`;

const yamlIn = (...path) => parseYaml(readFileSync(join(here, ...path), 'utf8'));
const files = fileOperations(yamlIn('http', 'wisselzone.v1.openapi.yaml'), routeLines);
const fileColumns = [
  'operation,column,kind,list,required,codes',
  ...files.flatMap(({ operation, columns }) =>
    columns.map(({ column, kind, list, required, codes }) =>
      [operation, column, kind, list ? 'yes' : 'no', required ? 'yes' : 'no', codes].join(','),
    ),
  ),
  '',
].join('\n');
const fileOperationTypes = `${HEADER.replace('contracts/codes', 'contracts/http')}/** What a column of a file holds. */
export interface FileColumn {
  readonly kind: 'text' | 'id' | 'integer' | 'number' | 'boolean';
  readonly list: boolean;
  readonly required: boolean;
}
/** The commands that a file may hold: where each goes, and the columns of its rows (contracts/files). */
export const fileOperations: Readonly<
  Record<string, { readonly path: string; readonly columns: Readonly<Record<string, FileColumn>> }>
> = ${JSON.stringify(
  Object.fromEntries(
    files.map(({ operation, path, columns }) => [
      operation,
      {
        path,
        columns: Object.fromEntries(
          columns.map(({ column, kind, list, required }) => [column, { kind, list, required }]),
        ),
      },
    ]),
  ),
)};
`;
const fileRules = parse(readFileSync(join(here, 'files', 'rules.csv'), 'utf8'), { columns: true });
const problems = yamlIn('problems', 'problems.yaml').problems;
const advice = `${HEADER.replace('contracts/codes', 'contracts/problems and contracts/files')}/** What to do about a problem, or about a rule of files, by its code. */
export const advice: Readonly<Record<string, string>> = ${JSON.stringify({
  ...Object.fromEntries(problems.map(({ urn, whatToDo }) => [urn.split(':').at(-1), whatToDo])),
  ...Object.fromEntries(fileRules.map(({ rule, whatToDo }) => [rule, whatToDo])),
})};
`;

const outputs = [
  ['contracts/files/columns.csv', fileColumns],
  ...files.map((one) => [`contracts/files/examples/${one.operation}.csv`, exampleFile(one)]),
  ['libs/contracts/src/file-operations.generated.ts', fileOperationTypes],
  ['libs/contracts/src/advice.generated.ts', advice],
  ['libs/contracts/src/route-policy.generated.ts', routePolicy],
  ['libs/contracts/src/command-paths.generated.ts', commandPaths],
  ['libs/kernel/src/codes.generated.ts', codes],
  ['libs/contracts/src/labels.generated.ts', labels],
  ['libs/contracts/src/event-types.generated.ts', eventTypes],
  ['libs/contracts/src/wisselzone-http.generated.ts', await typesOf('wisselzone.v1.openapi.yaml')],
  ['libs/contracts/src/audit-http.generated.ts', await typesOf('audit.v1.openapi.yaml')],
  ['libs/contracts/src/figures-http.generated.ts', await typesOf('figures.v1.openapi.yaml')],
  ['libs/contracts/src/gdpr-terms.generated.ts', gdprTerms],
  ['libs/contracts/src/consent-record-context.generated.ts', consentRecordContext],
  ...told.flatMap(({ event, schema, example }) => [
    [`contracts/events/schemas/${event}.v1.schema.json`, JSON.stringify(schema)],
    [`contracts/events/examples/${event}.v1.json`, JSON.stringify(example)],
  ]),
  ['contracts/events/wisselzone.v1.asyncapi.yaml', asyncapi(told, commands)],
  ['contracts/events/wisselzone.v1.context.jsonld', context],
  ['contracts/events/wisselzone.v1.vocabulary.jsonld', vocabulary],
];

const parsers = { '.ts': 'typescript', '.yaml': 'yaml' };

let stale = 0;
for (const [file, text] of outputs) {
  const formatted = file.endsWith('.csv')
    ? text
    : await format(text, {
        parser: parsers[extname(file)] ?? 'json',
        printWidth: 100,
        singleQuote: true,
      });
  if (!process.argv.includes('--check')) writeFileSync(join(root, file), formatted);
  else if (readFileSync(join(root, file), 'utf8') !== formatted) {
    stale += 1;
    process.stderr.write(`${file} differs from contracts: run "npm run generate"\n`);
  }
}
process.exit(stale === 0 ? 0 : 1);
