import pg from 'pg';
import type { TestDatabase } from './postgres';

const PASSWORD = 'test';
const LOCK = 7_302_270;

const serverOf = (database: TestDatabase): string => {
  const url = new URL(database.url);
  url.pathname = '/postgres';
  return url.href;
};

const makeRole = (role: string): string => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then
      create role ${role} login password '${PASSWORD}';
    end if;
  end $$;`;

/** Makes roles that own nothing, once a server, and gives a function from role to connection string. */
export const testRoles = async <Role extends string>(
  database: TestDatabase,
  roles: readonly Role[],
): Promise<(role: Role) => string> => {
  const client = new pg.Client({ connectionString: serverOf(database) });
  await client.connect();
  try {
    // Roles are the server's, and specs share the server.
    await client.query(`select pg_advisory_lock(${LOCK})`);
    for (const role of roles) await client.query(makeRole(role));
  } finally {
    await client.end();
  }
  return (role) => {
    const url = new URL(database.url);
    url.username = role;
    url.password = PASSWORD;
    return url.href;
  };
};
