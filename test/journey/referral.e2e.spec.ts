import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  MILA,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';

describe('a referral from the OCMW to VDAB', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const colleague = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: MILA });
  const coordinator = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const tom = () => hub.as({ organisation: VDAB, role: 'counsellor', subject: TOM });
  const system = () => hub.as({ organisation: VDAB, role: 'system' });

  it('is requested, received and accepted, and both follow every step', async () => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    expect(asked.status).toBe(201);
    expect(asked.headers['etag']).toMatch(/^"\d+"$/);
    const referral = asked.body.id as string;
    await system().done(`/dossiers/${dossier}/referrals/${referral}/receipts`, {
      receivedBy: 'system',
    });
    await coordinator().done(`/dossiers/${dossier}/caseWorkers`, { worker: TOM });
    const accepted = await tom().done(`/dossiers/${dossier}/referrals/${referral}/acceptances`, {});
    expect(accepted.body.events).toMatchObject([{ type: 'ReferralAccepted' }]);
    const timeline = await anke().get(
      `/dossiers/${dossier}/timeline?notBefore=${accepted.body.position as string}`,
    );
    expect(timeline.status).toBe(200);
    const types = timeline.body.items.map((item: { type: string }) => item.type);
    expect(types).toEqual([
      'DossierOpened',
      'CaseWorkerAssigned',
      'ConsentGiven',
      'ReferralRequested',
      'ReferralReceived',
      'ReferralAccepted',
    ]);
    expect(timeline.text).not.toContain('schooluren');
    const feed = await system().get('/feed');
    expect(feed.status).toBe(200);
    expect(feed.headers['content-type']).toContain('application/cloudevents-batch+json');
    const last = feed.body.at(-1);
    expect(last).toMatchObject({
      type: 'be.wisselzone.hub.v1.referrals.notify.accepted',
      data: { dossier, referral },
    });
    const view = await tom().get(`/dossiers/${dossier}`);
    expect(view.body).toMatchObject({
      holder: OCMW,
      referrals: [{ id: referral, status: 'accepted' }],
    });
  });

  it('gives its content to the receiver, decided and logged, and to nobody without a relation', async () => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const event = asked.body.events[0].id as string;
    const path = `/dossiers/${dossier}/events/${event}/content`;
    const content = await coordinator().get(path);
    expect(content.body.sections.guidance.reason).toContain('schooluren');
    expect((await tom().get(path)).status).toBe(404);
    expect((await colleague().get(path)).status).toBe(404);
    expect((await colleague().get(`/dossiers/${dossier}`)).status).toBe(404);
    expect((await colleague().post(`/dossiers/${dossier}/notes`, { text: 'x' })).status).toBe(404);
    const lines = await hub.query('select line from access_log.line order by line_no');
    expect(JSON.stringify(lines)).toContain('readContent');
    expect(JSON.stringify(lines)).not.toContain('schooluren');
  });

  it('is refused when it promises a category that may not be shared', async () => {
    const { dossier } = await openDossier(hub);
    const refused = await anke().post(
      `/dossiers/${dossier}/referrals`,
      aReferral({ categories: ['guidance', 'health'] }),
    );
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      type: 'urn:problem-type:wisselzone:sharingNotPermitted',
      withheld: [{ category: 'health' }],
    });
  });
});
