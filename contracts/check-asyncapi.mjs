/** `contracts/events/*.asyncapi.yaml` by AsyncAPI's own parser; names the path and the rule of whatever is wrong. */
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Its ES module entry names its own files without extension.
const { Parser, fromFile } = createRequire(import.meta.url)('@asyncapi/parser');
const events = join(dirname(fileURLToPath(import.meta.url)), 'events');
const ERROR = 0;

let red = 0;
for (const file of readdirSync(events).filter((name) => name.endsWith('.asyncapi.yaml'))) {
  const { document, diagnostics } = await fromFile(new Parser(), join(events, file)).parse();
  const errors = diagnostics.filter(({ severity }) => severity === ERROR);
  for (const { path, message } of errors) console.error(`${file} ${path.join('.')} ${message}`);
  if (!document || errors.length > 0) red += 1;
}
process.exit(red === 0 ? 0 : 1);
