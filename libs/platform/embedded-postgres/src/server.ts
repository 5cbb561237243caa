import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stopLeftOver } from './left-over';
import { installedPrograms, run, runnerFor, type Programs, type Runner } from './programs';

/** Where and how the server of this machine runs. `directory` is created when it does not exist. */
export interface ServerOptions {
  readonly directory: string;
  /** Of the superuser `postgres`; set when the directory is initialised. */
  readonly password: string;
  /** Left out: any free port of the loopback interface. */
  readonly port?: number;
  /** Every line the server says; keep it for the message when the start fails. */
  readonly onLog?: (line: string) => void;
  /** Extra `postgres` flags, such as `-c max_connections=200`. */
  readonly flags?: readonly string[];
}

/** A running PostgreSQL: `url(database)` is a connection string of its superuser. */
export interface RunningServer {
  readonly port: number;
  /** Of the postmaster. */
  readonly pid: number;
  readonly url: (database: string) => string;
  /** Fulfils when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  /** A fast shutdown: open transactions are rolled back, everything committed is kept. */
  readonly stop: () => Promise<void>;
}

/** A port of the loopback interface that was free a moment ago; another may take it meanwhile. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

const ending = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });

const listenTo = (child: ChildProcess, hear: (line: string) => void): void => {
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => hear(chunk.toString('utf8').trimEnd()));
};

/** Initialised beside its place and moved there when complete: a half made folder is never mistaken for a database. */
const initialise = async (
  programs: Programs,
  options: ServerOptions,
  runner: Runner,
  hear: (line: string) => void,
): Promise<void> => {
  const fresh = `${options.directory}.new`;
  const passwordFile = `${options.directory}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 });
  if (runner.uid !== undefined && runner.gid !== undefined)
    for (const path of [fresh, passwordFile]) chownSync(path, runner.uid, runner.gid);
  const flags = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8'];
  const places = [`--pgdata=${fresh}`, `--pwfile=${passwordFile}`, '--locale=C.UTF-8'];
  const child = run(runner, programs.initdb, [...flags, ...places]);
  listenTo(child, hear);
  const code = await ending(child).finally(() => rmSync(passwordFile, { force: true }));
  if (code !== 0) throw new Error(`initdb ended with ${code}`);
  if (existsSync(options.directory)) rmSync(options.directory, { recursive: true });
  renameSync(fresh, options.directory);
};

const launch = (
  postgres: string,
  runner: Runner,
  options: ServerOptions & { port: number },
  hear: (line: string) => void,
): Promise<ChildProcess> => {
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  // The timelines of one region stay in memory (test/bench/timeline.bench.ts: a fifth slower without).
  settings.push('-c', 'shared_buffers=512MB');
  const place = ['-D', options.directory, '-p', String(options.port)];
  const child = run(runner, postgres, [...place, ...settings, ...(options.flags ?? [])]);
  return new Promise((resolve, reject) => {
    listenTo(child, (line) => {
      hear(line);
      if (line.includes('database system is ready to accept connections')) resolve(child);
    });
    ending(child).then((code) => reject(new Error(`postgres ended with ${code}`)), reject);
  });
};

const STILL_HELD = 'pre-existing shared memory block';

/** The children of a killed server need a moment to notice before its memory is free again. */
const launchPatiently = async (
  ...[postgres, runner, options, hear]: Parameters<typeof launch>
): Promise<ChildProcess> => {
  for (let attempt = 1; ; attempt += 1) {
    const said: string[] = [];
    try {
      return await launch(postgres, runner, options, (line) => {
        said.push(line);
        hear(line);
      });
    } catch (error) {
      if (attempt === 20 || !said.some((line) => line.includes(STILL_HELD))) throw error;
      await pause(250);
    }
  }
};

const running = (child: ChildProcess, port: number, password: string): RunningServer => {
  const pid = child.pid ?? 0;
  const stopNow = (): void => void child.kill('SIGINT');
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
  });
  process.once('exit', stopNow);
  void ended.then(() => process.removeListener('exit', stopNow));
  return {
    port,
    pid,
    url: (database) =>
      `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    ended,
    stop: () => {
      stopNow();
      return ended;
    },
  };
};

/**
 * Starts the PostgreSQL that came with the lockfile, initialising `directory` the first time and
 * stopping a server of that directory that an earlier run left behind. Rejects with what the server
 * said when it does not start. Durability settings stay at their defaults (`fsync`,
 * `full_page_writes` and `synchronous_commit` on).
 */
export const startPostgres = async (given: ServerOptions): Promise<RunningServer> => {
  const options = { ...given, directory: resolve(given.directory) };
  const said: string[] = [];
  const hear = (line: string): void => {
    said.push(line);
    if (said.length > 40) said.shift();
    options.onLog?.(line);
  };
  try {
    const programs = installedPrograms();
    mkdirSync(dirname(options.directory), { recursive: true });
    const runner = runnerFor([options.directory, programs.postgres]);
    await stopLeftOver(options.directory);
    if (!existsSync(join(options.directory, 'PG_VERSION')))
      await initialise(programs, options, runner, hear);
    const port = options.port ?? (await freePort());
    const child = await launchPatiently(programs.postgres, runner, { ...options, port }, hear);
    return running(child, port, options.password);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `PostgreSQL did not start in ${options.directory}: ${reason}\n${said.join('\n')}`,
      { cause },
    );
  }
};
