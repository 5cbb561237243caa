import type { INestApplicationContext } from '@nestjs/common';
import { createAdapterCaw } from '../../adapter-caw/src/app.module';
import { createAdapterOcmw } from '../../adapter-ocmw/src/app.module';
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

/** The OCMW's messages come to a door of the adapter; the OCMW's system is told where it is. */
const startOcmwAdapter = async (
  around: Surroundings,
  { ocmw }: BackOffices,
): Promise<INestApplicationContext> => {
  const adapter = await createAdapterOcmw({
    ...forAdapter(around, ['adapter_ocmw', 'adapter-ocmw', DEMO.genk]),
    ocmw: { url: ocmw.url, secret: around.home.secrets.ocmwSharedSecret },
    port: 0,
  });
  await adapter.listen({ port: 0, host: '127.0.0.1' });
  ocmw.callAt(`${await adapter.getUrl()}/berichten`);
  return adapter;
};

/** The three adapters, as they would run at the partners' own sites: each with its own database. */
export const startAdapters = (
  around: Surroundings,
  offices: BackOffices,
): Promise<readonly INestApplicationContext[]> => {
  const { vdab, vdabClient, caw } = offices;
  return Promise.all([
    startOcmwAdapter(around, offices),
    createAdapterCaw({
      ...forAdapter(around, ['adapter_caw', 'adapter-caw', DEMO.caw]),
      caw: { toCaw: caw.folders.in, fromCaw: caw.folders.uit, pollMs: 200 },
    }),
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
};
