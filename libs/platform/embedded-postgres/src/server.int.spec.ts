import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, type RunningServer } from './server';

const ask = async (server: RunningServer, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('the PostgreSQL that comes with the lockfile', () => {
  // Closed to every other user, as a private folder of root is.
  const home = mkdtempSync(join(tmpdir(), 'wisselzone-server-'));
  const options = { directory: join(home, 'data'), password: 'p@ss word' };
  const started: RunningServer[] = [];
  const start = async (): Promise<RunningServer> => {
    const server = await startPostgres(options);
    started.push(server);
    return server;
  };

  afterAll(async () => {
    await Promise.all(started.map((server) => server.stop()));
    rmSync(home, { recursive: true, force: true });
  });

  it('initialises a closed folder once and keeps what was committed after a stop', async () => {
    const first = await start();
    await ask(first, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(await ask(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('keeps the three durability settings on', async () => {
    const [server] = started.slice(-1);
    if (!server) throw new Error('no server');
    const sql = `select string_agg(setting, ',') as settings from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`;
    expect(await ask(server, sql)).toEqual([{ settings: 'on,on,on' }]);
  });

  it('stops a server left behind by a killed hub and serves the same data', async () => {
    const [left] = started.slice(-1);
    const next = await start();
    await left?.ended;
    expect(await ask(next, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('starts again after its own process was killed', async () => {
    const [killed] = started.slice(-1);
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    await killed?.ended;
    const next = await start();
    expect(await ask(next, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await next.stop();
  });

  it('says what the server said when the folder is broken', async () => {
    writeFileSync(join(options.directory, 'PG_VERSION'), '9.1\n');
    await expect(startPostgres(options)).rejects.toThrow(/not start[\s\S]*incompatible/);
  });
});
