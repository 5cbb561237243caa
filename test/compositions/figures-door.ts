import { randomUUID } from 'node:crypto';
import { eventStoreGrants } from '@wisselzone/platform/event-store';
import { migrateKeyStore } from '@wisselzone/platform/vault';
import { testRoles } from '@wisselzone/testing';
import {
  composeFigures,
  migrateFigures,
  openPorts,
  readConfig,
  type Ports,
} from '../../apps/figures/src/app.module';
import { credentials, PUBLIC_URL, type Answer } from './hub-client';
import { HUB, type TestHub } from './test-hub';

const BASE = '/REST/wisselzoneFigures/v1';

/** The door of the policy figures as one caller sees it. */
export interface FiguresClient {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string) => Promise<Answer>;
}

export interface FiguresDoor {
  readonly as: (role?: string, organisation?: string, subject?: string) => FiguresClient;
  readonly anybody: FiguresClient;
  readonly close: () => Promise<void>;
}

const ROLES = ['wz_figures', 'wz_api'] as const;
// The hub drops its own database.
const drop = (): Promise<void> => Promise.resolve();

/** figures over the database, keys and log of a test hub, as a role that may do no more than in production. */
export const openFiguresDoor = async (
  hub: TestHub,
  replaced: (real: Ports) => Partial<Ports> = () => ({}),
  env: NodeJS.ProcessEnv = {},
): Promise<FiguresDoor> => {
  const asRole = await testRoles({ name: '', url: hub.databaseUrl, drop }, ROLES);
  await hub.query(eventStoreGrants('wz_figures', 'read'));
  await migrateKeyStore(hub.databaseUrl, { role: 'wz_api', reader: 'wz_figures' });
  await migrateFigures(hub.databaseUrl);
  const figures = asRole('wz_figures');
  const config = readConfig({
    ...{ EVENT_STORE: figures, FIGURES_STORE: figures, KEY_STORE: figures },
    ROOT_KEY_FILE: hub.rootKeyFile,
    ACCESS_LOG: asRole('wz_api'),
    ...{ DOOR_STORE: figures, DOOR_STORE_OWNER: hub.databaseUrl, PUBLIC_URL },
    HUB_ORGANISATION: HUB,
    OIDC_ISSUER: 'http://issuer.test',
    OIDC_AUDIENCE: 'urn:wisselzone:hub',
    // Specs ask more in a minute than a worker in a day.
    ...{ PERSON_REQUESTS_PER_MINUTE: '1000000', MACHINE_REQUESTS_PER_MINUTE: '1000000' },
    EXPORTS_PER_HOUR: '1000000',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    ...env,
  });
  const real = { ...(await openPorts(config)), verifier: hub.ports.verifier };
  const door = await composeFigures({ ...real, ...replaced(real) }, config.logLevel);
  const client = (token?: string): FiguresClient => {
    const send = async (method: 'GET' | 'POST', path: string): Promise<Answer> => {
      const headers = await credentials(token, method, BASE + path);
      const answer = await door.inject({ method, url: `${BASE}${path}`, headers });
      const isJson = String(answer.headers['content-type']).includes('json');
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text: answer.body,
        body: isJson ? (JSON.parse(answer.body) as unknown) : undefined,
      };
    };
    return { get: (path) => send('GET', path), post: (path) => send('POST', path) };
  };
  return {
    as: (role = 'analyst', organisation = HUB, subject = randomUUID()) =>
      client(hub.tokenFor({ organisation, role, subject })),
    anybody: client(),
    close: () => door.close(),
  };
};
