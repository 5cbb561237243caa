import 'reflect-metadata';
import { createNotary } from './app.module';
import { readConfig } from './config';

const signOn = async (): Promise<void> => {
  const notary = await createNotary(readConfig(process.env));
  notary.enableShutdownHooks();
};

signOn().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
