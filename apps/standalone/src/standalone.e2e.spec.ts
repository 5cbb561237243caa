import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@wisselzone/platform/embedded-postgres';
import { tablesHolding, until } from '@wisselzone/testing';

/** One run of the built hub on a home of its own, as `npm start` would run it. */
interface Hub {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

describe('the hub in one process', () => {
  const home = mkdtempSync(join(tmpdir(), 'wisselzone-standalone-'));
  let port: number;
  let hub: Hub;

  const run = (script: string, args: readonly string[] = []): ChildProcess =>
    spawn(process.execPath, [script, ...args], {
      env: {
        ...{ ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'debug' },
        ...{ PORT: String(port), WISSELZONE_HOME: home },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const output = (child: ChildProcess): (() => string) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    return () => said;
  };

  const endOf = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.once('close', resolve));

  const start = async (): Promise<Hub> => {
    const child = run('apps/standalone/start.mjs');
    const said = output(child);
    const ended = endOf(child);
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', () => said().includes('Wisselzone is ready') && resolve());
      void ended.then(() => reject(new Error(`the hub did not start:\n${said()}`)));
    });
    return { process: child, said, ended };
  };

  const hubProcess = (): number => Number(readFileSync(join(home, 'hub.pid'), 'utf8'));

  const tour = async (): Promise<{ code: number | null; said: string }> => {
    const child = run('test/tour/tour.mjs');
    const said = output(child);
    return { code: await endOf(child), said: said() };
  };

  beforeAll(async () => {
    port = await freePort();
    hub = await start();
  }, 120_000);

  afterAll(async () => {
    hub.process.kill('SIGTERM');
    await hub.ended;
    rmSync(home, { recursive: true, force: true });
  });

  it('greets with addresses, demo people, and a root key to keep safe', () => {
    for (const part of [`http://localhost:${port}/`, 'Lies Maes', 'npm run tour', 'root.key'])
      expect(hub.said()).toContain(part);
    expect(statSync(join(home, 'secrets')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'root.key')).mode & 0o777).toBe(0o600);
  });

  it('carries the whole tour', async () => {
    const { code, said } = await tour();
    expect(said).toContain('0 did not');
    expect(code).toBe(0);
  }, 240_000);

  it('has written who the person is in no log and in no table of the hub', async () => {
    // Every rehearsed back office keeps its own clients; what they were told is looked for elsewhere.
    const known = globSync(join(home, 'back-offices', '**', '*.json'))
      .map((file) => readFileSync(file, 'utf8'))
      .join();
    const names = known.match(/\bTest[a-z]{9,}\b/g) ?? [];
    const numbers = known.match(/\b[789]\d(?:6[1-9]|7[0-2])\d{7}\b/g) ?? [];
    const words = [...new Set([...names, ...numbers])];
    expect(words.length).toBeGreaterThan(1);
    expect(hub.said()).toContain('"answered"');
    expect(words.filter((word) => hub.said().includes(word))).toEqual([]);
    const { superuser } = JSON.parse(readFileSync(join(home, 'secrets'), 'utf8')) as {
      superuser: string;
    };
    const port = readFileSync(join(home, 'database', 'postmaster.pid'), 'utf8').split('\n')[3];
    const adapters = ['adapter_ocmw', 'adapter_vdab', 'adapter_caw'];
    for (const database of ['wisselzone', 'wisselzone_keys', ...adapters]) {
      const url = `postgres://postgres:${encodeURIComponent(superuser)}@127.0.0.1:${port}/${database}`;
      expect({ database, held: await tablesHolding(url, words) }).toEqual({ database, held: [] });
    }
  });

  it('§7.48: has written no secret, no token and no national number in its log', () => {
    /** Private halves, passwords and shared secrets; what names a key or a machine may be written. */
    const secretsIn = (value: unknown, name = ''): readonly string[] => {
      if (typeof value === 'string')
        return /^(kty|crv|x|y|kid|alg|use)$/.test(name) || /^[0-9a-f]{8}-/.test(value)
          ? []
          : [value];
      return Object.entries(Object(value) as object).flatMap(([key, one]) => secretsIn(one, key));
    };
    const kept = secretsIn(JSON.parse(readFileSync(join(home, 'secrets'), 'utf8')));
    const keys = ['root.key', 'webhook.key', 'log.key'].flatMap((file) =>
      readFileSync(join(home, file), 'utf8').trim().split('\n').slice(0, 2),
    );
    const secrets = [...kept, ...keys].filter((secret) => secret.length >= 16);
    expect(secrets.length).toBeGreaterThan(20);
    expect(hub.said().length).toBeGreaterThan(100_000);
    expect(secrets.filter((secret) => hub.said().includes(secret)).length).toBe(0);
    const spelled = {
      token: /eyJ[\w-]{10,}\.[\w-]+\.|Bearer [\w-]{16}|DPoP [\w-]{16}/,
      key: /-----BEGIN|whs[ek]_|"d":"/,
      nationalNumber: /(?<![\w-])\d{2}(?:0\d|1[0-2]|[2-7]\d)[0-3]\d-?\d{3}-?\d{2}(?![\w-])/,
      connection: /postgres(?:ql)?:\/\/\w+:[^@\s]+@/,
    };
    const found = Object.entries(spelled).filter(([, pattern]) => pattern.test(hub.said()));
    expect(found.map(([what]) => what)).toEqual([]);
  });

  it('refuses a second hub on the same port with advice', async () => {
    const second = run('apps/standalone/start.mjs');
    const said = output(second);
    expect(await endOf(second)).toBe(1);
    expect(said()).toContain(`Port ${port} is in use`);
  }, 30_000);

  it('has lost nothing after kill -9, and carries another tour', async () => {
    process.kill(hubProcess(), 'SIGKILL');
    await hub.ended;
    hub = await start();
    const { code, said } = await tour();
    expect(said).toContain('file D');
    expect(said).toMatch(/D\d{4}\/00002/);
    expect(code).toBe(0);
  }, 240_000);

  it('ends with advice when its database is killed, and the next start is whole again', async () => {
    const pid = Number(
      readFileSync(join(home, 'database', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(pid, 'SIGKILL');
    expect(await hub.ended).toBe(1);
    expect(hub.said()).toContain('nothing that was confirmed is lost');
    hub = await start();
  }, 120_000);

  it('stops cleanly on SIGTERM, and the next start installs and builds nothing again', async () => {
    hub.process.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
    hub = await start();
    expect(hub.said()).not.toMatch(/installing|building/);
  }, 120_000);

  it('stops cleanly as well when it is told to while it still starts', async () => {
    hub.process.kill('SIGTERM');
    await hub.ended;
    const early = run('apps/standalone/start.mjs');
    const said = output(early);
    const pid = join(home, 'database', 'postmaster.pid');
    await until('its database runs', () => existsSync(pid));
    early.kill('SIGTERM');
    expect(await endOf(early)).toBe(0);
    expect(said()).toContain('Wisselzone stops');
    expect(existsSync(pid)).toBe(false);
  }, 120_000);
});
