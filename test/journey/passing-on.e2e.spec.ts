import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

describe('a referral that does not end where it began', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const caw = () => hub.as({ organisation: CAW, role: 'coordinator' });
  const asked = async (dossier: string): Promise<string> =>
    (await anke().done(`/dossiers/${dossier}/referrals`, aReferral())).body.id as string;

  it('is passed on to the CAW, and the OCMW goes on following it', async () => {
    const { dossier } = await openDossier(hub);
    const referral = await asked(dossier);
    const path = `/dossiers/${dossier}/referrals`;
    const passed = await vdab().done(`${path}/${referral}/forwards`, {
      to: CAW,
      reason: 'Eerst wonen',
    });
    const next = passed.body.id as string;
    expect(next).not.toBe(referral);
    const accepted = await caw().done(`${path}/${next}/acceptances`, {});
    const view = await anke().get(`/dossiers/${dossier}`);
    expect(view.body).toMatchObject({
      holder: OCMW,
      referrals: [
        { id: referral, status: 'forwarded' },
        { id: next, status: 'accepted', from: OCMW, to: CAW, forwards: referral },
      ],
    });
    expect(view.body.involved).toEqual([OCMW, CAW]);
    const { position } = accepted.body as { readonly position: string };
    const timeline = await anke().get(`/dossiers/${dossier}/timeline?notBefore=${position}`);
    const types = timeline.body.items.map((item: { type: string }) => item.type);
    expect(types.slice(-3)).toEqual(['ReferralForwarded', 'ReferralRequested', 'ReferralAccepted']);
    const former = await vdab().get(`/dossiers/${dossier}/timeline?notBefore=${position}`);
    expect(former.text).not.toContain('ReferralAccepted');
  });

  it('is passed on only where the person agreed that it may go', async () => {
    const { dossier, consent } = await openDossier(hub);
    const referral = await asked(dossier);
    await anke().done(`/dossiers/${dossier}/consents/${consent}/withdrawals`, {});
    const path = `/dossiers/${dossier}/referrals/${referral}/forwards`;
    const refused = await vdab().post(path, { to: CAW, reason: 'Eerst wonen' });
    expect([refused.status, refused.body.type]).toEqual([
      422,
      'urn:problem-type:wisselzone:sharingNotPermitted',
    ]);
  });

  it('is cancelled after acceptance when the other side confirms, and the OCMW chooses what is next', async () => {
    const { dossier } = await openDossier(hub);
    const referral = await asked(dossier);
    const path = `/dossiers/${dossier}/referrals/${referral}`;
    await vdab().done(`${path}/acceptances`, {});
    const asking = await vdab().done(`${path}/cancellationRequests`, { reason: 'Zij verhuist' });
    const own = await vdab().post(`${path}/cancellationConfirmations`, {});
    expect(own.status).toBe(403);
    const coordinator = hub.as({ organisation: OCMW, role: 'coordinator' });
    const waiting = await coordinator.get(`/worklist?notBefore=${asking.body.position as string}`);
    expect(waiting.text).toContain('confirmCancellation');
    const done = await anke().done(`${path}/cancellationConfirmations`, {});
    const view = await anke().get(`/dossiers/${dossier}`);
    expect(view.body).toMatchObject({ referrals: [{ status: 'cancelled' }], involved: [OCMW] });
    const after = await coordinator.get(`/worklist?notBefore=${done.body.position as string}`);
    const kinds = after.body.items
      .filter((item: { dossier: string }) => item.dossier === dossier)
      .map((item: { kind: string }) => item.kind);
    expect(kinds).toContain('cancelledReferral');
    expect(kinds).not.toContain('confirmCancellation');
  });
});
