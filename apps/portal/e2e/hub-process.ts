import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A whole hub as `npm start` gives it, in a folder and on a port of its own. */
export interface HubProcess {
  readonly address: string;
  /** The work screen of the OCMW's own system. */
  readonly ocmw: string;
  readonly stop: () => Promise<void>;
}

const READY_WITHIN_MS = 150_000;

/** The rehearsed systems take the ports after it, so one far from the usual ones. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const ready = (hub: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(
      () => reject(new Error(`not ready in time:\n${said}`)),
      READY_WITHIN_MS,
    );
    const hear = (chunk: unknown): void => {
      said += String(chunk);
      if (!said.includes('Wisselzone is ready')) return;
      clearTimeout(late);
      resolve();
    };
    hub.stdout?.on('data', hear);
    hub.stderr?.on('data', hear);
    hub.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`the hub ended:\n${said}`));
    });
  });

const ended = (hub: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (hub.exitCode !== null || hub.signalCode !== null) resolve();
    else hub.once('exit', () => resolve());
  });

export const startHub = async (): Promise<HubProcess> => {
  const home = mkdtempSync(join(tmpdir(), 'wisselzone-portal-'));
  const port = await freePort();
  const hub = spawn(process.execPath, ['apps/standalone/start.mjs'], {
    env: { ...process.env, PORT: String(port), WISSELZONE_HOME: join(home, 'hub') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    hub.kill('SIGTERM');
    await ended(hub);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready(hub);
  } catch (error) {
    await stop();
    throw error;
  }
  const address = `http://localhost:${port}`;
  const demo = (await (await fetch(`${address}/demo`)).json()) as {
    backOffices: { ocmw: string };
  };
  return { address, ocmw: `${demo.backOffices.ocmw}/werkscherm`, stop };
};
