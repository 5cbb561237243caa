// `npm start`: installs what is missing, builds what is older than its sources, and runs the hub.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, giveUp, ownNode, root } from './ensure-installed.mjs';

/** Of what is built: neither specs nor what people read. */
const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.spec\.ts$|\.md$/.test(path) ? 0 : stat.mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

const build = (what, { made, from, command }) => {
  const sources = ['package-lock.json', 'nest-cli.json', ...from].map((path) => join(root, path));
  const since = Math.max(...sources.filter(existsSync).map(newest));
  const target = join(root, made);
  if (existsSync(target) && statSync(target).mtimeMs >= since) return;
  process.stdout.write(`  building ${what} …`);
  const started = Date.now();
  const [program, ...args] = command;
  const done = spawnSync(ownNode(), [join(root, 'node_modules', program), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status !== 0)
    giveUp(`Building ${what} failed.\n\n${done.stdout}\n${done.stderr}`, 'Report this text.');
  // A builder leaves a file alone that would not change: say that it is as new as its sources.
  utimesSync(target, started / 1000, started / 1000);
  console.log(` ${Date.now() - started} ms`);
};

const run = () => {
  const main = join(root, 'dist/apps/standalone/main.js');
  const hub = spawn(ownNode(), ['--enable-source-maps', main, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    // What was compiled once is not compiled again: half of a second start.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env },
  });
  // Ctrl-C also reaches this process: the hub decides when it is done.
  process.on('SIGINT', () => hub.kill('SIGINT'));
  process.on('SIGTERM', () => hub.kill('SIGTERM'));
  process.on('SIGHUP', () => hub.kill('SIGTERM'));
  hub.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
};

process.chdir(root);
await ensureInstalled();
build('the hub', {
  made: 'dist/apps/standalone/main.js',
  from: ['apps', 'libs', 'tsconfig.base.json'],
  command: ['@nestjs/cli/bin/nest.js', 'build', 'standalone'],
});
if (existsSync(join(root, 'apps/portal/web/vite.config.mjs')))
  build('the screens', {
    made: 'dist/apps/portal/web/index.html',
    from: ['apps/portal/web', 'libs'],
    command: ['vite/bin/vite.js', 'build', '--config', 'apps/portal/web/vite.config.mjs'],
  });
run();
