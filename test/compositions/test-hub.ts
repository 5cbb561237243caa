import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  BoundTokenVerifier,
  ProofsOfPossession,
  type TokenReader,
} from '@wisselzone/platform/identity';
import { createRootKey } from '@wisselzone/platform/vault';
import { createWebhookKey } from '@wisselzone/platform/webhook';
import { testDatabase, testRoles } from '@wisselzone/testing';
import {
  composeHubApi,
  migrateOwned,
  openPorts,
  readConfig,
  type Ports,
} from '../../apps/hub-api/src/app.module';
import { createProjector, migrateReadModels } from '../../apps/projector/src/app.module';
import { hubClient, PUBLIC_URL, type HubClient } from './hub-client';
import { testIssuer, type Holder } from './test-issuer';

export const HUB = '00000000-0000-4000-8000-00000000f00d';
const ROLES = ['wz_api', 'wz_projector', 'wz_timekeeper', 'wz_audit', 'wz_eraser'] as const;

export interface TestHubOptions {
  /** Replaces ports, to see what the door does when one of them fails. */
  readonly ports?: (real: Ports) => Partial<Ports>;
  /** Without: commands only, no rows. */
  readonly projector?: boolean;
  /** `EVENT_STORE` of both processes; left out, the log is in the hub's own database. */
  readonly eventStore?: string;
}

export interface TestHub {
  readonly as: (holder: Omit<Holder, 'subject'> & { readonly subject?: string }) => HubClient;
  /** Without a token. */
  readonly anybody: HubClient;
  readonly tokenFor: (holder: Holder) => string;
  /** A token of a machine that is bound to nothing, or to what `cnf` says. */
  readonly unboundTokenFor: (holder: Holder, cnf?: object) => string;
  /** What the issuer tells the hub when this worker's sign-ins have ended. */
  readonly logoutTokenFor: (subject: string) => string;
  /** Reads them, as the hub's own verifier does. */
  readonly tokens: TokenReader;
  readonly ports: Ports;
  readonly databaseUrl: string;
  readonly webhookKeyFile: string;
  readonly rootKeyFile: string;
  readonly listen: () => Promise<string>;
  /** As the owner of every table, to look behind the door. */
  readonly query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

/** The projector reads the log as its owner here; which role may read what is the event store's own spec. */
const logOf = (given: string | undefined, { api, owner }: Record<'api' | 'owner', string>) =>
  given === undefined
    ? { api: { EVENT_STORE: api, EVENT_STORE_OWNER: owner }, projector: owner }
    : { api: { EVENT_STORE: given }, projector: given };

/** hub-api and projector on a fresh database, with an issuer of their own. */
export const startTestHub = async ({
  ports: replaced,
  projector: follows = true,
  eventStore,
}: TestHubOptions = {}): Promise<TestHub> => {
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'wisselzone-hub-'));
  const rootKey = join(folder, 'root.key');
  await createRootKey(rootKey);
  const webhookKey = join(folder, 'webhook.key');
  await createWebhookKey(webhookKey);
  const asRole = await testRoles(database, ROLES);
  const issuer = testIssuer();
  const api = asRole('wz_api');
  const log = logOf(eventStore, { api, owner: database.url });
  const config = readConfig({
    READ_STORE: api,
    KEY_STORE: api,
    ACCESS_LOG: api,
    DOOR_STORE: api,
    DOOR_STORE_OWNER: database.url,
    ...{ ATTACHMENT_STORE: api, ATTACHMENT_STORE_OWNER: database.url },
    // Specs ask more in a minute than a worker in a day; limits have specs of their own.
    ...{ PERSON_REQUESTS_PER_MINUTE: '1000000', MACHINE_REQUESTS_PER_MINUTE: '1000000' },
    ...log.api,
    KEY_STORE_OWNER: database.url,
    KEY_STORE_ERASER: 'wz_eraser',
    ACCESS_LOG_OWNER: database.url,
    ROOT_KEY_FILE: rootKey,
    WEBHOOK_KEY_FILE: webhookKey,
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: issuer.audience,
    HUB_ORGANISATION: HUB,
    PUBLIC_URL,
    PRIVACY_NOTICE_URL: 'https://privacy.example/verklaring',
    ...{ STORAGE_COUNTRIES: 'BE', RETENTION_PERIOD: 'P10Y' },
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    TEST_DATA: 'true',
  });
  await migrateOwned(config);
  await migrateReadModels(database.url);
  const opened = await openPorts(config);
  const { proofs, ended } = opened.door;
  const verifier = new BoundTokenVerifier({
    ...{ tokens: issuer.tokens, ended },
    proofs: new ProofsOfPossession(proofs),
  });
  const real: Ports = { ...opened, verifier, logouts: issuer.logouts };
  const ports = { ...real, ...replaced?.(real) };
  const app = await composeHubApi(ports, config.LOG_LEVEL);
  const projector = follows
    ? await createProjector({
        eventStore: log.projector,
        readStore: asRole('wz_projector'),
        logLevel: 'silent',
      })
    : undefined;
  const owner = new pg.Pool({ connectionString: database.url, max: 2 });
  // Dropping the database may cut a connection that is just being closed; whoever still asks hears it.
  owner.on('error', () => undefined);
  return {
    as: ({ subject = randomUUID(), ...holder }) =>
      hubClient(app, issuer.tokenFor({ ...holder, subject })),
    anybody: hubClient(app, undefined),
    tokenFor: issuer.tokenFor,
    unboundTokenFor: issuer.unboundTokenFor,
    logoutTokenFor: issuer.logoutTokenFor,
    tokens: issuer.tokens,
    ports,
    databaseUrl: database.url,
    webhookKeyFile: webhookKey,
    rootKeyFile: rootKey,
    listen: async () => {
      await app.listen({ port: 0, host: '127.0.0.1' });
      return app.getUrl();
    },
    query: async (sql, values = []) =>
      (await owner.query<Record<string, unknown>>(sql, values)).rows,
    close: async () => {
      await projector?.close();
      await app.close();
      await owner.end();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
};
