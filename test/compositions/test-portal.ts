import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPortal } from '../../apps/portal/src/app.module';
import { Session, Sessions } from '../../apps/portal/src/session/session';
import type { TestHub } from './test-hub';

const run = promisify(execFile);
const VITE = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
const CONFIG = 'apps/portal/web/vite.config.mjs';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Who is signed in at a browser, without the way there: that has a story of its own. */
export interface SignedIn {
  readonly organisation: string;
  readonly role: string;
  readonly subject?: string;
}

/** The portal, with its screens as they are now, before a test hub that listens. */
export const startTestPortal = async (hub: TestHub, hubUrl: string) => {
  const webRoot = await mkdtemp(join(tmpdir(), 'wisselzone-web-'));
  await run(process.execPath, [...VITE, '--config', CONFIG, '--outDir', webRoot]);
  const port = await freePort();
  const address = `http://localhost:${String(port)}`;
  const portal = await createPortal({
    ...{ issuer: 'http://127.0.0.1:9/oidc', clientId: 'portal', port, logLevel: 'silent' },
    ...{ trustedProxies: [], signInsPerMinute: 10 },
    client: { secret: 'x'.repeat(32) },
    ...{ hubUrl: `${hubUrl}/REST/wisselzone/v1`, publicUrl: address, webRoot },
  });
  await portal.listen({ port, host: '127.0.0.1' });
  return {
    address,
    /** The cookie of a new session. */
    enter: ({ organisation, role, subject = randomUUID() }: SignedIn) => {
      const who = { subject, organisation: { code: organisation, name: 'Test' }, roles: [role] };
      const accessToken = hub.tokenFor({ organisation, role, subject });
      const tokens = { accessToken, expiresAt: Date.now() + 300_000 };
      const renew = () => Promise.reject(new Error('nobody renews here'));
      const id = portal.get(Sessions).add(new Session(who, tokens, renew));
      return { name: 'wisselzone-session', value: id, url: address };
    },
    close: async () => {
      await portal.close();
      await rm(webRoot, { recursive: true });
    },
  };
};
