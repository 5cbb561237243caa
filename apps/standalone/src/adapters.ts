import type { INestApplicationContext } from '@nestjs/common';
import { createAdapterVdab } from '../../adapter-vdab/src/app.module';
import type { BackOffices } from './demo/back-offices';
import { DEMO } from './demo/people';
import type { DatabaseLogin } from './home/secrets';
import type { Surroundings } from './surroundings';

const forAdapter = (
  { urls, hubUrl, tokenOf, config }: Surroundings,
  [database, client, organisation]: readonly [
    DatabaseLogin & `adapter_${string}`,
    'adapter-ocmw' | 'adapter-vdab' | 'adapter-caw',
    string,
  ],
) => ({
  databaseUrl: urls.login(database, database),
  hubUrl,
  organisation,
  token: tokenOf(client),
  logLevel: config.logLevel,
});

/** The three adapters, as they would run at the partners' own sites: each with its own database. */
export const startAdapters = (
  around: Surroundings,
  { vdab, vdabClient }: BackOffices,
): Promise<readonly INestApplicationContext[]> =>
  Promise.all([
    createAdapterVdab({
      ...forAdapter(around, ['adapter_vdab', 'adapter-vdab', DEMO.vdab]),
      vdab: {
        url: vdab.url,
        clientId: vdabClient.id,
        clientSecret: vdabClient.secret,
        pollMs: 200,
      },
    }),
  ]);
