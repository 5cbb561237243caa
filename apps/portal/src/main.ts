import 'reflect-metadata';
import { createPortal } from './app.module';
import { readConfig } from './config';

const serve = async (): Promise<void> => {
  const config = readConfig(process.env);
  const portal = await createPortal(config);
  portal.enableShutdownHooks();
  await portal.listen(config.port, '0.0.0.0');
};

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
