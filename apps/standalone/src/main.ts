import 'reflect-metadata';
import { readConfig } from './config';
import { keys } from './keys';
import { rebuild } from './rebuild';
import { startStandalone } from './standalone';
import { troubleOf } from './trouble';
import { verify } from './verify';

const say = (line: string): void => console.log(line);

const fail = (error: unknown): void => {
  const { message, whatToDo } = troubleOf(error);
  console.error(`\n  Wisselzone could not go on.\n\n${message}\n\n  What to do: ${whatToDo}\n`);
  process.exit(1);
};

const run = async (): Promise<void> => {
  const started = startStandalone(readConfig(process.env), say);
  let ending = false;
  // The terminal and npm both pass Ctrl-C on: it may come more than once.
  const end = (): void => {
    if (ending) return;
    ending = true;
    say('\n  Wisselzone stops …');
    // What has begun is finished first, so that nothing is left behind half started.
    started.then((standalone) => standalone.stop()).then(() => process.exit(0), fail);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  (await started).lost.catch(fail);
};

const rebuildOnly = async (): Promise<void> => {
  const accept = process.argv.includes('--accept');
  const swapped = await rebuild(readConfig(process.env), { accept, say });
  process.exit(swapped ? 0 : 1);
};

const verifyOnly = async (): Promise<void> => {
  const at = process.argv.indexOf('--export');
  const folder = at < 0 ? undefined : (process.argv[at + 1] ?? 'wisselzone-log');
  const held = await verify(readConfig(process.env), { folder, say });
  process.exit(held ? 0 : 1);
};

const keysOnly = async (): Promise<void> => {
  const done = await keys(readConfig(process.env), process.argv.slice(3), say);
  process.exit(done ? 0 : 2);
};

const works = new Map([
  ['rebuild', rebuildOnly],
  ['verify', verifyOnly],
  ['keys', keysOnly],
]);
(works.get(process.argv[2] ?? '') ?? run)().catch(fail);
