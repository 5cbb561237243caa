import { until } from '@wisselzone/testing';
import type { HubClient } from '../compositions/hub-client';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import { startTestRelay } from '../compositions/test-relay';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';
import { WebhookReceiver } from '../compositions/webhook-receiver';

describe('how far a question has come', () => {
  let hub: TestHub;
  let relay: { readonly close: () => Promise<void> };
  let at: string;
  const vdab = new WebhookReceiver('vdab.voorbeeld.be');

  beforeAll(async () => {
    hub = await startTestHub();
    await Promise.all([registerThree(hub), vdab.open()]);
    const coordinator = hub.as({ organisation: VDAB, role: 'coordinator' });
    await coordinator.done(`/organisations/${VDAB}/webhooks`, { url: vdab.url });
    await coordinator.done(`/organisations/${VDAB}/connections`, { channel: 'webhook' });
    relay = await startTestRelay(hub, { receivers: [vdab] });
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    at = `/dossiers/${dossier}/referrals/${String(asked.body.id)}`;
    await system().done(`/dossiers/${dossier}/caseWorkers`, { worker: TOM });
  });
  afterAll(async () => {
    await relay.close();
    await hub.close();
    await vdab.close();
  });

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const tom = () => hub.as({ organisation: VDAB, role: 'counsellor', subject: TOM });
  const system = () => hub.as({ organisation: VDAB, role: 'system' });
  const rungs = async (who: HubClient): Promise<readonly string[]> =>
    (await who.get(`${at}/arrivals`)).body.items.map(({ rung }: { rung: string }) => rung);

  it('is seen by its sender rung by rung: recorded, handed over, stored, opened, accepted', async () => {
    await until('it is handed over', async () => (await rungs(anke())).includes('handedOver'));
    expect(await rungs(anke())).toEqual(['recorded', 'handedOver']);
    await system().done(`${at}/receipts`, { receivedBy: 'system' });
    expect(await rungs(anke())).toEqual(['recorded', 'handedOver', 'stored']);
    await tom().done(`${at}/openings`, {});
    expect(await rungs(anke())).toEqual(['recorded', 'handedOver', 'stored', 'opened']);
    await tom().done(`${at}/acceptances`, {});
    const all = ['recorded', 'handedOver', 'stored', 'opened', 'accepted'];
    expect(await rungs(anke())).toEqual(all);
    expect(await rungs(tom())).toEqual(all);
  });

  it('is told to the sender’s own system like every other step', async () => {
    const feed = await hub.as({ organisation: OCMW, role: 'system' }).get('/feed?after=0');
    const types = (feed.body as { type: string }[]).map(({ type }) => type.split('notify.')[1]);
    expect(types).toEqual(expect.arrayContaining(['received', 'opened', 'accepted']));
  });

  it('is nobody else’s business', async () => {
    const stranger = hub.as({ organisation: CAW, role: 'coordinator' });
    expect((await stranger.get(`${at}/arrivals`)).status).toBe(404);
    expect((await stranger.post(`${at}/openings`, {})).status).toBe(404);
  });

  it('is opened by the receiver only', async () => {
    const answer = await anke().post(`${at}/openings`, {});
    expect(answer.status).toBe(403);
    expect(answer.body.type).toContain('onlyAddresseeMayAnswer');
  });
});
