import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

// From here on TypeScript runs from source, with the aliases of this configuration.
process.env.SWC_NODE_PROJECT = 'tsconfig.base.json';
await import('@swc-node/register/esm-register');
await import('./main.ts');
