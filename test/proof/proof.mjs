// `npm run proof`: the fault tests. TypeScript runs from source, as in the benches.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../apps/standalone/ensure-installed.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(root);
await ensureInstalled(root);

process.env.SWC_NODE_PROJECT = 'tsconfig.base.json';
await import('@swc-node/register/esm-register');
await import('./main.ts');
