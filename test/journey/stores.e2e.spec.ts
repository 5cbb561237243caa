import type { EventStore } from '@wisselzone/platform/event-store';
import { startEventStoreDb, type EventStoreDbUnderTest } from '@wisselzone/testing';
import { lineTo, times, type Line } from '../compositions/line';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';

const STORES = [
  ['PostgreSQL', () => Promise.resolve(undefined)],
  ['EventStoreDB', () => startEventStoreDb()],
] as const;

describe.each(STORES)('the whole hub with its log in %s, chosen by one variable', (_, start) => {
  let server: EventStoreDbUnderTest | undefined;
  let hub: TestHub;
  let line: Line;
  const throughLine = ({ store }: { readonly store: EventStore }) => {
    line = lineTo(store);
    return { store: line.store };
  };
  beforeAll(async () => {
    server = await start();
    hub = await startTestHub({
      ports: throughLine,
      ...(server ? { eventStore: server.url } : {}),
    });
    await registerThree(hub);
  });
  afterAll(async () => {
    await hub.close();
    await server?.stop();
  });

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const coordinator = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const told = (dossier: string) => hub.ports.store.readStream(`dossier-${dossier}`);

  it('brings a referral to its answer, and the rows of both follow', async () => {
    const { dossier } = await openDossier(hub);
    const base = `/dossiers/${dossier}`;
    const referral = (await anke().done(`${base}/referrals`, aReferral())).body.id as string;
    const system = hub.as({ organisation: VDAB, role: 'system' });
    await system.done(`${base}/referrals/${referral}/receipts`, { receivedBy: 'system' });
    await coordinator().done(`${base}/caseWorkers`, { worker: TOM });
    const accepted = await coordinator().done(`${base}/referrals/${referral}/acceptances`, {});
    const position = encodeURIComponent(accepted.body.position as string);
    const timeline = await anke().get(`${base}/timeline?notBefore=${position}`);
    expect(timeline.body.items.map((item: { type: string }) => item.type)).toEqual([
      'DossierOpened',
      'CaseWorkerAssigned',
      'ConsentGiven',
      'ReferralRequested',
      'ReferralReceived',
      'ReferralAccepted',
    ]);
    const feed = (await system.get('/feed?pageSize=500')).body as { partitionkey: string }[];
    expect(feed.filter(({ partitionkey }) => partitionkey === dossier)).toHaveLength(6);
    const content = await coordinator().get(timeline.body.items[3].href.replace(/^.*\/v1/, ''));
    expect(content.body.sections.guidance.reason).toContain('schooluren');
  });

  it('has one effect when an answer is lost, another writes in between, and the first asks again', async () => {
    const { dossier } = await openDossier(hub);
    const path = `/dossiers/${dossier}/referrals`;
    const ask = () => anke().post(path, aReferral(), { key: 'referral-lost-answer' });
    line.loseNextAnswer();
    const lost = await ask();
    expect(lost.status).toBe(503);
    expect(lost.headers['retry-after']).toBe('2');
    await anke().done(`/dossiers/${dossier}/notes`, { text: 'Intussen.' });
    const again = await ask();
    expect(again.status).toBe(201);
    expect((await ask()).text).toBe(again.text);
    const events = await told(dossier);
    expect([times(events, 'ReferralRequested'), times(events, 'NoteRecorded')]).toEqual([1, 1]);
    const other = await anke().post(path, aReferral({ reason: 'Anders.' }), {
      key: 'referral-lost-answer',
    });
    expect(other.status).toBe(422);
  });
});
