import 'reflect-metadata';
import { createRelay } from './app.module';
import { readConfig } from './config';

const relay = async (): Promise<void> => {
  const app = await createRelay(readConfig(process.env));
  app.enableShutdownHooks();
};

relay().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
