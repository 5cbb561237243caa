import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import type { Instant } from '@wisselzone/kernel';
import { calculateJwkThumbprint, decodeProtectedHeader } from 'jose';
import { createTimekeeper } from '../../apps/timekeeper/src/app.module';
import { PUBLIC_URL } from './hub-client';
import { HUB, startTestHub, type TestHub } from './test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from './three-organisations';

const DAY_MS = 86_400_000;

/** What gives the timekeeper its token, as the provider of a real hub does: bound to the key it proves. */
const startProvider = async (hub: TestHub): Promise<{ server: Server; issuer: string }> => {
  const server = createServer((request, response) => {
    request.resume();
    void answer(request).then((body) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const answer = async ({ url, headers }: IncomingMessage): Promise<unknown> => {
    if (url !== '/token') return { issuer, token_endpoint: `${issuer}/token` };
    const { jwk } = decodeProtectedHeader(String(headers['dpop']));
    const cnf = { jkt: await calculateJwkThumbprint(jwk ?? {}) };
    const holder = { organisation: HUB, role: 'system', subject: randomUUID() };
    const access_token = hub.unboundTokenFor(holder, cnf);
    return { access_token, token_type: 'DPoP', expires_in: 300 };
  };
  return { server, issuer };
};

describe('a timekeeper that was down for a week and longer', () => {
  let hub: TestHub;
  let provider: Server;
  let running: INestApplicationContext | undefined;
  let start: () => Promise<void>;
  let daysLater = 0;
  const clock = (): number => Date.now() + daysLater * DAY_MS;
  const now = (): Instant => new Date(clock()).toISOString() as Instant;

  beforeAll(async () => {
    hub = await startTestHub({ ports: () => ({ clock: { now } }) });
    await registerThree(hub);
    const { server, issuer } = await startProvider(hub);
    provider = server;
    const hubUrl = `${await hub.listen()}/REST/wisselzone/v1`;
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const readStore = new URL(hub.databaseUrl);
    Object.assign(readStore, { username: 'wz_timekeeper', password: 'test' });
    start = async () => {
      running = await createTimekeeper(
        {
          ...{ readStore: readStore.href, hubUrl, issuer, audience: 'urn:wisselzone:hub' },
          ...{ hubKnownAs: `${PUBLIC_URL}/REST/wisselzone/v1`, clientId: 'timekeeper' },
          clientKey: privateKey.export({ format: 'jwk' }),
          ...{ everyMs: 50, logLevel: 'silent' },
        },
        clock,
      );
    };
  });
  afterAll(async () => {
    await running?.close();
    provider.closeAllConnections();
    await new Promise((resolve) => provider.close(resolve));
    await hub.close();
  });

  const stop = async (): Promise<void> => {
    await running?.close();
    running = undefined;
  };
  /** What the clock said of a dossier, in the order of its stream. */
  const saidOf = async (dossier: string): Promise<readonly string[]> => {
    const rows = await hub.query(
      `select type, plain->>'step' as step from read.timeline
        where tenant = $1 and dossier = $2 and by_organisation = $3 order by seq`,
      [OCMW, dossier, HUB],
    );
    return rows.map(({ type, step }) => [type, step].filter(Boolean).join(' '));
  };
  /** Until nothing that is due stands open any more. */
  const caughtUp = async (): Promise<void> => {
    for (;;) {
      const [row] = await hub.query(
        `select count(*)::int as open from read.due_date
          where not done and due_at < $1 and step not in ('overlapEnd', 'keyDestruction')`,
        [now()],
      );
      if (row?.['open'] === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

  it('says all that came in between once, in order, and again nothing after a second start', async () => {
    const { dossier } = await openDossier(hub);
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    const asked = await anke.done(`/dossiers/${dossier}/referrals`, aReferral());
    const support = aReferral({ kind: 'support', to: CAW });
    await anke.done(`/dossiers/${dossier}/referrals`, support);
    const vdab = hub.as({ organisation: VDAB, role: 'system' });
    const referral = `/dossiers/${dossier}/referrals/${asked.body.id as string}`;
    const received = await vdab.done(`${referral}/receipts`, { receivedBy: 'system' });
    await anke.get(`/worklist?notBefore=${received.body.position as string}`);
    await start();
    await caughtUp();
    expect(await saidOf(dossier)).toEqual([]);

    await stop();
    daysLater = 7;
    await start();
    await caughtUp();
    expect(await saidOf(dossier)).toEqual(['ReferralDeadlineMissed receive']);

    await stop();
    daysLater = 60;
    await start();
    await caughtUp();
    const said = await saidOf(dossier);
    expect([...said].sort()).toEqual([
      'ReferralDeadlineMissed decide',
      'ReferralDeadlineMissed decide',
      'ReferralDeadlineMissed receive',
      'ReferralExpired',
      'ReferralExpired',
    ]);
    await stop();
    await start();
    await caughtUp();
    expect(await saidOf(dossier)).toEqual(said);
  }, 120_000);
});
