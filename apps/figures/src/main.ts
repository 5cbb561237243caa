import { createFigures } from './app.module';
import { readConfig } from './config';

const listen = async (): Promise<void> => {
  const config = readConfig(process.env);
  const door = await createFigures(config);
  door.enableShutdownHooks();
  await door.listen({ port: config.port, host: '0.0.0.0' });
};

listen().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
