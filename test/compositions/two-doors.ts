import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AgreedRates, DoorStore, type Rates } from '@wisselzone/platform/door-store';
import { BoundTokenVerifier, ProofsOfPossession } from '@wisselzone/platform/identity';
import { composeHubApi } from '../../apps/hub-api/src/app.module';
import type { TestHub } from './test-hub';

export interface SecondDoor {
  readonly app: NestFastifyApplication;
  readonly store: DoorStore;
  readonly close: () => Promise<void>;
}

/** Another process of the same door: what it shares with the others it knows from the store alone. */
export const anotherDoor = async (hub: TestHub, rates: Rates): Promise<SecondDoor> => {
  const url = new URL(hub.databaseUrl);
  url.username = 'wz_api';
  url.password = 'test';
  const store = await DoorStore.open(url.href);
  const app = await composeHubApi(
    {
      ...hub.ports,
      door: store,
      rates: new AgreedRates(store.allowances, rates),
      verifier: new BoundTokenVerifier({
        tokens: hub.tokens,
        proofs: new ProofsOfPossession(store.proofs),
        ended: store.ended,
      }),
      close: () => store.close(),
    },
    'silent',
  );
  return { app, store, close: () => app.close() };
};
