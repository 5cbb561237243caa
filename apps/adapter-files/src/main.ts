import 'reflect-metadata';
import { AdapterProcess, runOperatorCommand } from '@wisselzone/platform/adapter';
import { createAdapterFiles } from './app.module';
import { readConfig } from './config';

/** Without arguments: works until it is stopped. With arguments: does what the operator asks, and ends. */
const main = async ([...asked]: readonly string[]): Promise<void> => {
  const app = await createAdapterFiles(readConfig(process.env));
  if (asked.length === 0) return void app.enableShutdownHooks();
  for (const line of await runOperatorCommand(app.get(AdapterProcess).adapter, asked)) {
    console.log(line);
  }
  await app.close();
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
