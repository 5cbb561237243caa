import 'reflect-metadata';
import { createProjector, rebuildReadModels } from './app.module';
import { readConfig } from './config';

const follow = async (): Promise<void> => {
  const projector = await createProjector(readConfig(process.env));
  projector.enableShutdownHooks();
};

/** Exit code 1 when live and rebuilt rows differed, unless that was expected: `rebuild --accept`. */
const rebuild = async (): Promise<void> => {
  const accept = process.argv.includes('--accept');
  const say = (line: string) => console.error(line);
  const report = await rebuildReadModels(readConfig(process.env), { accept, say });
  process.exitCode = report.swapped ? 0 : 1;
};

(process.argv[2] === 'rebuild' ? rebuild() : follow()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
