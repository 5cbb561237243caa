// What every command of this project does first: install what is missing, and say so. Plain Node, no packages.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = join(root, 'node_modules');

/** Ends the command with a message and what to do about it. */
export const giveUp = (what, todo) => {
  console.error(`\n  ${what}\n\n  What to do: ${todo}\n`);
  process.exit(1);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `This is Node ${process.versions.node}; 20.19 is the oldest that can install Wisselzone.`,
    'Install Node 24 from https://nodejs.org and try again.',
  );
};

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Every package of the lockfile is there in its version; those for other platforms may be absent. */
const upToDate = () => {
  const installed = join(modules, '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = packagesIn(installed);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || there[path]?.version === version || (optional && !there[path]),
  );
};

const npm = () => {
  // Not `npm ci`: it refuses a lockfile in which a registry had no package for some other platform.
  const line = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=http'];
  // npm tells its scripts where it is; that one is used, so that no other npm comes in.
  const own = process.env.npm_execpath;
  return own
    ? { command: process.execPath, args: [own, ...line] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: line };
};

const errorsIn = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .map((line) => `${line}\n`)
    .join('');

const install = async () => {
  const { command, args } = npm();
  const started = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let fetched = 0;
  let last = '';
  const show = () =>
    process.stdout.isTTY
      ? process.stdout.write(`\r  installing packages … ${fetched} fetched `)
      : undefined;
  const beat = setInterval(() => {
    if (!process.stdout.isTTY)
      console.log(
        `  installing packages … ${Math.round((Date.now() - started) / 1000)} s, ${fetched} fetched`,
      );
  }, 5000);
  child.stderr.on('data', (chunk) => {
    last = (last + errorsIn(String(chunk))).slice(-4000);
    fetched += String(chunk).split('http fetch').length - 1;
    show();
  });
  child.stdout.resume();
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('close', resolve);
  });
  clearInterval(beat);
  if (code === 0 && upToDate())
    return console.log(`\n  packages installed in ${Math.round((Date.now() - started) / 1000)} s`);
  giveUp(
    `The packages could not be installed (npm ended with ${code}).\n\n${last}`,
    /ENOSPC/.test(last)
      ? 'The disk is full: free about 1 GB and try again.'
      : 'Check the network (or the registry in your .npmrc) and try again; nothing was broken.',
  );
};

/** Installs exactly the lockfile when packages are missing or older than it; else does nothing. */
export const ensureInstalled = async () => {
  checkNode();
  if (upToDate()) return;
  console.log('  Wisselzone installs the packages it needs (only the first time, about a minute).');
  await install();
};

/** The Node that came with the lockfile; the host's own where there is none for this platform. */
export const ownNode = () => {
  const name = process.platform === 'win32' ? 'node.cmd' : 'node';
  const own = join(modules, '.bin', name);
  return existsSync(own) ? own : process.execPath;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureInstalled();
