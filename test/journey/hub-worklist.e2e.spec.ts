import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

describe('a referral to an organisation without a system of its own', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    const operator = await registerThree(hub);
    await operator.done(`/organisations/${VDAB}/connections`, { channel: 'hubWorklist' });
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });

  it('has reached it as soon as it stands on the worklist here, and both see that', async () => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    expect(asked.body.events).toMatchObject([
      { type: 'ReferralRequested' },
      { type: 'ReferralReceived' },
    ]);
    const position = asked.body.position as string;
    for (const one of [anke(), vdab()]) {
      const { body } = await one.get(`/dossiers/${dossier}/timeline?notBefore=${position}`);
      expect(body.items.at(-1)).toMatchObject({
        type: 'ReferralReceived',
        plain: { receivedBy: 'hub' },
      });
    }
    const { body } = await vdab().get(`/worklist?notBefore=${position}`);
    const kinds = (body.items as { kind: string; dossier: string }[])
      .filter((item) => item.dossier === dossier)
      .map(({ kind }) => kind);
    expect(kinds).toContain('answerReferral');
    expect(kinds).not.toContain('confirmReceipt');
  });

  it('may be answered at once', async () => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const path = `/dossiers/${dossier}/referrals/${asked.body.id as string}`;
    const more = { text: 'Welke uren?' };
    expect((await vdab().post(`${path}/informationRequests`, more)).status).toBe(201);
  });
});
