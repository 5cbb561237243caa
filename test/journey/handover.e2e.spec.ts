import { startTestHub, type TestHub } from '../compositions/test-hub';
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

describe('a handover from the OCMW to VDAB', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const tom = () => hub.as({ organisation: VDAB, role: 'counsellor', subject: TOM });

  const inOverlap = async () => {
    const { dossier, consent } = await openDossier(hub);
    const base = `/dossiers/${dossier}`;
    const referral = (await anke().done(`${base}/referrals`, aReferral())).body.id as string;
    await vdab().done(`${base}/referrals/${referral}/receipts`, { receivedBy: 'hub' });
    await vdab().done(`${base}/referrals/${referral}/acceptances`, {});
    const handover = (await anke().done(`${base}/handovers`, { referral })).body.id as string;
    const path = `${base}/handovers/${handover}`;
    await anke().done(`${path}/plans`, { intakeAt: '2099-03-02T10:30:00+01:00', place: 'Loket' });
    await anke().done(`${path}/overlaps`, { plannedEnd: '2099-04-02' });
    await anke().done(`${path}/overlapEndConfirmations`, {});
    return { dossier, base, path, consent };
  };

  it('moves the baton only when the receiver has named its lead professional', async () => {
    const { base, path } = await inOverlap();
    const refused = await vdab().post(`${path}/transfers`, {});
    expect(refused.status).toBe(422);
    expect(refused.body.type).toBe('urn:problem-type:wisselzone:leadProfessionalNotNamed');
    await vdab().done(`${base}/leadProfessionals`, { lead: TOM });
    await tom().done(`${path}/transfers`, {});
    expect((await anke().get(base)).body).toMatchObject({ holder: VDAB });
    await tom().done(`${path}/aftercarePlans`, { moments: [{ due: '2099-06-01', owner: VDAB }] });
    await tom().done(`${path}/closures`, { outcome: 'durableWork' });
    const seen = await anke().get(`${base}/timeline`);
    expect(seen.text).not.toContain('durableWork');
  });

  it('lets only a coordinator decide the end of the overlap', async () => {
    const { path } = await inOverlap();
    const refused = await anke().post(`${path}/overlapEndDecisions`, { reason: 'x' });
    expect(refused.status).toBe(403);
  });

  it('hides a category at once when the person withdraws her consent, and lists who must confirm', async () => {
    const { dossier, base, consent } = await inOverlap();
    const asked = await anke().done(
      `${base}/referrals`,
      aReferral({ kind: 'support', to: CAW, categories: ['guidance'] }),
    );
    const content = `${base}/events/${asked.body.events[0].id as string}/content`;
    const caw = hub.as({ organisation: CAW, role: 'coordinator' });
    expect((await caw.get(content)).body.sections.guidance.reason).toContain('schooluren');
    await anke().done(`${base}/consents/${consent}/withdrawals`, { categories: ['guidance'] });
    const after = await caw.get(content);
    expect(after.status).toBe(200);
    expect(after.text).not.toContain('schooluren');
    expect(after.body).toMatchObject({
      sections: {},
      withheld: [{ category: 'guidance', reason: 'withdrawn' }],
    });
    expect((await anke().get(content)).text).toContain('schooluren');
    const open = (await anke().get(base)).body.openWithdrawals as { organisation: string }[];
    expect(open.map(({ organisation }) => organisation)).toEqual(
      expect.arrayContaining([CAW, VDAB]),
    );
    await caw.done(`${base}/consents/${consent}/withdrawalConfirmations`, {});
    const left = (await anke().get(base)).body.openWithdrawals as { organisation: string }[];
    expect(left.map(({ organisation }) => organisation)).toEqual([VDAB]);
    const lines = await hub.query('select line from access_log.line where dossier = $1', [dossier]);
    expect(JSON.stringify(lines)).toContain('"withdrawn"');
  });

  it('shows who the person is to the receiver, and to a third nothing', async () => {
    const { base } = await inOverlap();
    expect((await vdab().get(`${base}/person`)).body).toMatchObject({
      identity: { givenName: 'Test' },
    });
    const caw = hub.as({ organisation: CAW, role: 'coordinator' });
    expect((await caw.get(`${base}/person`)).status).toBe(404);
  });

  it('lets the clock of the hub, and nobody else, say that something expired', async () => {
    const { base, consent } = await inOverlap();
    const path = `${base}/consents/${consent}/expiries`;
    expect((await hub.as({ organisation: OCMW, role: 'system' }).post(path, {})).status).toBe(403);
    const clock = hub.as({ organisation: '00000000-0000-4000-8000-00000000f00d', role: 'system' });
    expect((await clock.post(path, {})).body.type).toBe(
      'urn:problem-type:wisselzone:consentNotYetExpired',
    );
  });
});
