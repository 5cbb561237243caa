import 'reflect-metadata';
import { createEraser } from './app.module';
import { readConfig } from './config';

const erase = async (): Promise<void> => {
  const eraser = await createEraser(readConfig(process.env));
  eraser.enableShutdownHooks();
};

erase().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
