import { rmSync } from 'node:fs';

export default async () => {
  const running = globalThis.wisselzoneTestPostgres;
  if (!running) return;
  await running.server.stop();
  rmSync(running.directory, { recursive: true, force: true });
};
