import { createHubApi } from './app.module';
import { readConfig } from './config';
import { runKeyCommand } from './operator/key-commands';

/** Without arguments: serves until it is stopped. With `keys …`: does what the operator asks, and ends. */
const start = async ([what, ...asked]: readonly string[]): Promise<void> => {
  const config = readConfig(process.env);
  if (what === 'keys') {
    const done = await runKeyCommand(config, asked, (line) => console.log(line));
    process.exitCode = done ? 0 : 2;
    return;
  }
  const app = await createHubApi(config);
  app.enableShutdownHooks();
  await app.listen({ port: config.PORT, host: '0.0.0.0' });
};

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
