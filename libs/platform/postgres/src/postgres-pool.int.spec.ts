import { withGoneServer } from '@wisselzone/testing';
import { migrate, PostgresPool } from './postgres-pool';

describe('a server that lets a client in and is gone at once', () => {
  const away = { name: 'PostgresError' };

  it('fails a schema that is being run, and nothing else', () =>
    withGoneServer((url) => expect(migrate(url, () => '')).rejects.toMatchObject(away)));

  it('fails the question of a pool, and nothing else', () =>
    withGoneServer(async (connectionString) => {
      const pool = new PostgresPool({ connectionString, name: 'gone' });
      await expect(pool.query('one', 'select 1')).rejects.toMatchObject(away);
      await pool.close();
    }));
});
