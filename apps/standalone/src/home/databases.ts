import pg from 'pg';
import type { DatabaseLogin, Secrets } from './secrets';

const OWNER = 'wz_owner';

/** Which login may connect to which database; nobody else may. */
const DATABASES: Readonly<Record<string, { owner: string; logins: readonly DatabaseLogin[] }>> = {
  wisselzone: {
    owner: OWNER,
    logins: ['wz_api', 'wz_projector', 'wz_timekeeper', 'wz_access_log'],
  },
  wisselzone_keys: { owner: OWNER, logins: ['wz_keys'] },
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

/** Makes what is missing; a start that was cut short is completed by the next one. */
export const prepareDatabases = async (superuserUrl: string, secrets: Secrets): Promise<void> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await makeRoles(client, secrets);
    await makeDatabases(client);
  } finally {
    await client.end();
  }
};

/** Connection strings of the embedded server, one a login; `owner` acts as the owner of the tables. */
export const databaseUrls = (port: number, secrets: Secrets) => ({
  login: (login: DatabaseLogin, database: string): string =>
    `postgres://${login}:${secrets.databaseLogins[login]}@127.0.0.1:${port}/${database}`,
  owner: (database: string): string =>
    `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/${database}?options=-c%20role%3D${OWNER}`,
});
