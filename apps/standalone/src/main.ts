import 'reflect-metadata';
import { readConfig } from './config';
import { startStandalone } from './standalone';
import { troubleOf } from './trouble';

const run = async (): Promise<void> => {
  const standalone = await startStandalone(readConfig(process.env), (line) => console.log(line));
  let ending = false;
  // The terminal and npm both pass Ctrl-C on: it may come more than once.
  const end = (): void => {
    if (ending) return;
    ending = true;
    console.log('\n  Wisselzone stops …');
    standalone.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};

const fail = (error: unknown): void => {
  const trouble = troubleOf(error);
  console.error(
    `\n  Wisselzone could not start.\n\n${trouble.message}\n\n  What to do: ${trouble.whatToDo}\n`,
  );
  process.exit(1);
};

run().catch(fail);
