import { mkdtempSync, chmodSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// This file runs on plain Node, before Jest compiles anything: our imports name no extension.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('.') && context.parentURL?.endsWith('.ts')
      ? next(`${specifier}.ts`, context)
      : next(specifier, context),
});
const { startPostgres } = await import('../../libs/platform/embedded-postgres/src/server.ts');

/** One server for the whole run; every spec makes databases of its own on it (libs/testing). */
export default async () => {
  if (process.env.DATABASE_URL) {
    process.env.TEST_POSTGRES_URL = process.env.DATABASE_URL;
    return;
  }
  const directory = mkdtempSync(join(tmpdir(), 'wisselzone-test-pg-'));
  chmodSync(directory, 0o755);
  const server = await startPostgres({
    directory: join(directory, 'data'),
    password: 'test',
    flags: ['-c', 'max_connections=300'],
  });
  process.env.TEST_POSTGRES_URL = server.url('postgres');
  globalThis.wisselzoneTestPostgres = { server, directory };
};
