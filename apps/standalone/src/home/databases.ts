import pg from 'pg';
import { grantAccessLogReading, migrateAccessLog } from '@wisselzone/platform/access-log';
import { migrateAttachmentStore } from '@wisselzone/platform/attachment-store';
import { migrateDoorStore } from '@wisselzone/platform/door-store';
import { eventStoreGrants, migrateEventStore } from '@wisselzone/platform/event-store';
import { migrateNotary } from '@wisselzone/platform/merkle-log';
import { migrateKeyStore } from '@wisselzone/platform/vault';
import type { DatabaseLogin, Secrets } from './secrets';

const OWNER = 'wz_owner';

/** Which login may connect to which database; nobody else may. */
const DATABASES: Readonly<Record<string, { owner: string; logins: readonly DatabaseLogin[] }>> = {
  wisselzone: {
    owner: OWNER,
    logins: [
      'wz_api',
      'wz_projector',
      'wz_timekeeper',
      'wz_eraser',
      'wz_relay',
      'wz_access_log',
      'wz_notary',
      'wz_audit',
      'wz_figures',
    ],
  },
  wisselzone_keys: { owner: OWNER, logins: ['wz_keys', 'wz_figures', 'wz_eraser'] },
  adapter_ocmw: { owner: 'adapter_ocmw', logins: ['adapter_ocmw'] },
  adapter_vdab: { owner: 'adapter_vdab', logins: ['adapter_vdab'] },
  adapter_caw: { owner: 'adapter_caw', logins: ['adapter_caw'] },
};

const known = async (client: pg.Client, sql: string): Promise<ReadonlySet<string>> =>
  new Set((await client.query<{ name: string }>(sql)).rows.map(({ name }) => name));

const makeRoles = async (client: pg.Client, secrets: Secrets): Promise<void> => {
  const roles = await known(client, 'select rolname as name from pg_roles');
  if (!roles.has(OWNER)) await client.query(`create role ${OWNER} nologin`);
  for (const [login, password] of Object.entries(secrets.databaseLogins))
    if (!roles.has(login))
      await client.query(`create role ${login} login password ${client.escapeLiteral(password)}`);
};

const makeDatabases = async (client: pg.Client): Promise<void> => {
  const databases = await known(client, 'select datname as name from pg_database');
  for (const [name, { owner, logins }] of Object.entries(DATABASES)) {
    if (!databases.has(name)) await client.query(`create database ${name} owner ${owner}`);
    await client.query(`revoke connect on database ${name} from public`);
    for (const login of logins) await client.query(`grant connect on database ${name} to ${login}`);
  }
};

const asking = async <Answer>(
  url: string,
  ask: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> => {
  const client = new pg.Client({ connectionString: url });
  // A lost connection also fails the statement that needed it, and that one is heard.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
};

/** Makes what is missing; a start that was cut short is completed by the next one. */
export const prepareDatabases = (superuserUrl: string, secrets: Secrets): Promise<void> =>
  asking(superuserUrl, async (client) => {
    await makeRoles(client, secrets);
    await makeDatabases(client);
  });

/**
 * Makes or updates the log, the access log, the log of proofs and the key store, and gives each login its rights. The
 * projector looks after the read models, and each adapter after its own database.
 */
export const migrateStores = async (urls: DatabaseUrls): Promise<void> => {
  const shared = urls.owner('wisselzone');
  await migrateEventStore(shared);
  const rights = [
    eventStoreGrants('wz_api', 'write'),
    eventStoreGrants('wz_projector', 'read'),
    eventStoreGrants('wz_relay', 'read'),
    eventStoreGrants('wz_notary', 'read'),
    eventStoreGrants('wz_audit', 'read'),
    eventStoreGrants('wz_figures', 'read'),
    eventStoreGrants('wz_eraser', 'read'),
  ];
  await asking(shared, (client) => client.query(rights.join('\n')));
  await migrateAccessLog(shared, { writer: 'wz_access_log', reader: 'wz_notary' });
  await grantAccessLogReading(shared, 'wz_audit');
  await migrateNotary(shared, { writer: 'wz_notary', reader: 'wz_api' });
  await migrateKeyStore(urls.owner('wisselzone_keys'), {
    ...{ role: 'wz_keys', reader: 'wz_figures', eraser: 'wz_eraser' },
  });
  await migrateDoorStore(shared, ['wz_api', 'wz_audit', 'wz_figures']);
  await migrateAttachmentStore(shared, 'wz_api');
};

export interface DatabaseUrls {
  readonly login: (login: DatabaseLogin, database: string) => string;
  /** The superuser, acting as the role that owns the tables. */
  readonly owner: (database: string) => string;
}

/** Connection strings of the embedded server, one a login. */
export const databaseUrls = (port: number, secrets: Secrets): DatabaseUrls => ({
  login: (login: DatabaseLogin, database: string): string =>
    `postgres://${login}:${secrets.databaseLogins[login]}@127.0.0.1:${port}/${database}`,
  owner: (database: string): string =>
    `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/${database}?options=-c%20role%3D${OWNER}`,
});
