import 'reflect-metadata';
import { createTimekeeper } from './app.module';
import { readConfig } from './config';

const keepTime = async (): Promise<void> => {
  const timekeeper = await createTimekeeper(readConfig(process.env));
  timekeeper.enableShutdownHooks();
};

keepTime().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
