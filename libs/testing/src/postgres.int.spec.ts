import pg from 'pg';
import { testDatabase } from './postgres';

it('gives every spec a database of its own', async () => {
  const database = await testDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query('select current_database() as name');
  expect(rows).toEqual([{ name: database.name }]);
  await client.end();
  await database.drop();
});
