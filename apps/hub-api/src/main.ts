import { createHubApi } from './app.module';
import { readConfig } from './config';

const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const app = await createHubApi(config);
  app.enableShutdownHooks();
  await app.listen({ port: config.PORT, host: '0.0.0.0' });
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
