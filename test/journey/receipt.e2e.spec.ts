import { setTimeout as after } from 'node:timers/promises';
import {
  checkReceipt,
  LogReader,
  noteVerifier,
  openCheckpoint,
} from '@wisselzone/platform/merkle-log';
import type { Answer, HubClient } from '../compositions/hub-client';
import { startTestNotary, type TestNotary } from '../compositions/notary';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

interface Opened {
  readonly events: readonly { readonly id: string }[];
}

describe('a receipt of what was recorded', () => {
  let hub: TestHub;
  let notary: TestNotary;
  beforeAll(async () => {
    hub = await startTestHub();
    notary = await startTestNotary(hub);
    await registerThree(hub);
  });
  afterAll(async () => {
    await notary.close();
    await hub.close();
  });

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'system' });
  const known = () => [noteVerifier(notary.key)];

  const referred = async () => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const { position, events } = asked.body as { position: string; events: { id: string }[] };
    await vdab().get(`/dossiers?notBefore=${position}`);
    return { dossier, event: events[0]?.id ?? '' };
  };

  /** Asks again as long as the answer says that the log has not got so far. */
  const asked = async (client: HubClient, path: string): Promise<Answer> => {
    for (let tries = 0; tries < 500; tries += 1) {
      const answer = await client.get(path);
      if (answer.status !== 503) return answer;
      await after(20);
    }
    throw new Error(`${path} is not in the log of proofs after 500 tries`);
  };

  it('goes to the sender and to the receiver, and proves the same entry with the key alone', async () => {
    const { dossier, event } = await referred();
    for (const client of [anke(), vdab()]) {
      const path = `/dossiers/${dossier}/events/${event}/receipt`;
      const { status, body } = await asked(client, path);
      expect({ status, event: body.event }).toEqual({ status: 200, event });
      expect(JSON.parse(body.entry)).toMatchObject({ eventId: event, type: 'ReferralRequested' });
      expect(checkReceipt(body.receipt, body.entry, known()).origin).toBe('hub.test/log');
      expect(() => checkReceipt(body.receipt, `${body.entry} `, known())).toThrow('not one of');
    }
  });

  it('is in the access log before it is given', async () => {
    const { dossier, event } = await referred();
    await asked(vdab(), `/dossiers/${dossier}/events/${event}/receipt`);
    const lines = await hub.query(
      "select line->>'operation' as operation, line->'eventIds' as events from access_log.line where dossier = $1 and organisation = $2 and line->>'operation' = 'readReceipt'",
      [dossier, VDAB],
    );
    expect(lines).toEqual([{ operation: 'readReceipt', events: [event] }]);
  });

  it('is not there for who has no relation to the dossier, nor for what is not in the own rows', async () => {
    const { dossier, event } = await referred();
    const stranger = hub.as({ organisation: OCMW, role: 'counsellor' });
    const path = `/dossiers/${dossier}/events/${event}/receipt`;
    expect((await stranger.get(path)).status).toBe(404);
    const timeline = await anke().get(`/dossiers/${dossier}/timeline`);
    const items = timeline.body.items as { id: string; type: string }[];
    const assigned = items.find(({ type }) => type === 'CaseWorkerAssigned');
    const own = `/dossiers/${dossier}/events/${String(assigned?.id)}/receipt`;
    expect((await asked(anke(), own)).status).toBe(200);
    expect((await vdab().get(own)).status).toBe(404);
  });

  it('stands beside the log itself: checkpoint, key and tiles', async () => {
    const { dossier, event } = await referred();
    await asked(anke(), `/dossiers/${dossier}/events/${event}/receipt`);
    const checkpoint = await vdab().get('/log/checkpoint');
    const { size } = openCheckpoint(checkpoint.text, known());
    expect((await vdab().get('/log/key')).text).toBe(`${notary.key}\n`);
    const tile = await vdab().get(`/log/tile/0/000.p/${size}`);
    expect({ status: tile.status, length: tile.headers['content-length'] }).toEqual({
      ...{ status: 200, length: String(size * 32) },
    });
    for (const path of ['0/000.p/0', '0/999', 'entries/000', '0/000/', 'x'])
      expect((await vdab().get(`/log/tile/${path}`)).status).toBe(404);
    expect((await hub.anybody.get('/log/checkpoint')).status).toBe(401);
  });

  it('is refused with 503 and nothing else while the log of proofs is away', async () => {
    const { dossier, event } = await referred();
    await asked(vdab(), `/dossiers/${dossier}/events/${event}/receipt`);
    await hub.query('revoke select on notary.entry from wz_api');
    const answer = await vdab().get(`/dossiers/${dossier}/events/${event}/receipt`);
    await hub.query('grant select on notary.entry to wz_api');
    expect(answer.status).toBe(503);
    expect(answer.text).not.toContain('tlog-proof');
  });

  it('number 3: is there within 5 seconds of the 2xx, at 100 commands a second', async () => {
    const { person } = await openDossier(hub);
    const proofs = new LogReader({ connectionString: hub.databaseUrl });
    const waits: number[] = [];
    await Promise.all(
      Array.from({ length: 200 }, async (_, nth) => {
        await after(nth * 10);
        const body = { person, targetGroup: 'livingAllowanceRecipient' };
        const opened = await anke().done('/dossiers', body);
        const recorded = performance.now();
        const { events } = opened.body as Opened;
        const receipt = async () => proofs.receiptOf(events[0]?.id ?? '');
        for (let tries = 0; tries < 100 && (await receipt()) === undefined; tries += 1)
          await after(200);
        waits.push(performance.now() - recorded);
      }),
    );
    await proofs.close();
    const sorted = waits.sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.99)]).toBeLessThan(5_000);
  }, 60_000);

  it('leaves a log in which nothing is found', async () => {
    expect((await notary.verify()).findings).toEqual([]);
  });
});
