import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database made for one spec: `url` connects as superuser, `drop` removes it. */
export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  readonly drop: () => Promise<void>;
}

const serverUrl = (): URL => {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url)
    throw new Error(
      'TEST_POSTGRES_URL is not set: run this spec in the integration or journey tier',
    );
  return new URL(url);
};

const asAdmin = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl().href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** A fresh, empty database on the server of this test run. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name}`);
  const url = serverUrl();
  url.pathname = `/${name}`;
  return { name, url: url.href, drop: () => asAdmin(`drop database ${name} with (force)`) };
};
