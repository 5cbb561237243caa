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

describe('the roles of the pact beside a dossier', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });

  it('show that the OCMW usually holds the baton of its client, and that a handover to VDAB deviates', async () => {
    const { dossier } = await openDossier(hub);
    const base = `/dossiers/${dossier}`;
    const usual = await anke().get(`${base}/usualRoles`);
    expect(usual.body).toMatchObject({
      holder: OCMW,
      targetGroup: 'livingAllowanceRecipient',
      usualHolder: { organisationTypes: ['ocmw'], deviates: false },
    });
    const referral = (await anke().done(`${base}/referrals`, aReferral())).body.id as string;
    await vdab().done(`${base}/referrals/${referral}/acceptances`, {});
    await vdab().done(`${base}/leadProfessionals`, { lead: TOM });
    const handover = (await anke().done(`${base}/handovers`, { referral })).body.id as string;
    const path = `${base}/handovers/${handover}`;
    await anke().done(`${path}/plans`, { intakeAt: '2099-03-02T10:30:00+01:00' });
    await anke().done(`${path}/overlaps`, { plannedEnd: '2099-04-02' });
    await anke().done(`${path}/overlapEndConfirmations`, {});
    await vdab().done(`${path}/transfers`, {});
    expect((await anke().get(`${base}/usualRoles`)).body).toMatchObject({
      holder: VDAB,
      usualHolder: { organisationTypes: ['ocmw'], deviates: true },
    });
  });

  it('show who is at move in an area, and never without a line in the access log', async () => {
    const person = (await openDossier(hub)).person;
    const opened = await anke().done('/dossiers', {
      ...{ person, targetGroup: 'jobseekerMultipleProblems', phase: 'assessNeeds' },
    });
    const base = `/dossiers/${opened.body.id as string}`;
    expect((await anke().get(`${base}/usualRoles`)).body).toMatchObject({
      phase: 'assessNeeds',
      usualHolder: { organisationTypes: ['vdab'], deviates: true },
      atMove: { organisationTypes: ['vdab'], deviates: true },
    });
    await anke().done(`${base}/consents`, {
      ...{ purpose: 'guidance', from: '2020-01-01', until: '2099-12-31', method: 'digital' },
      ...{ categories: ['guidance', 'childcare'], recipients: [VDAB] },
    });
    await anke().done(`${base}/referrals`, aReferral({ kind: 'support' }));
    expect((await anke().get(`${base}/usualRoles`)).body.atMove.deviates).toBe(false);
    const lines = await hub.query(
      "select line from access_log.line where dossier = $1 and line::jsonb ->> 'operation' = 'readUsualRoles'",
      [opened.body.id],
    );
    expect(lines).toHaveLength(2);
  });

  it('stay unknown to whom the target group is not shared with, and to whoever is not involved', async () => {
    const { dossier } = await openDossier(hub);
    const caw = () => hub.as({ organisation: CAW, role: 'coordinator' });
    expect((await caw().get(`/dossiers/${dossier}/usualRoles`)).status).toBe(404);
    await anke().done(
      `/dossiers/${dossier}/referrals`,
      aReferral({ kind: 'support', to: CAW, categories: ['guidance'] }),
    );
    const { body } = await caw().get(`/dossiers/${dossier}/usualRoles`);
    expect(body.targetGroup).toBeUndefined();
    expect(body.usualHolder).toBeUndefined();
    expect(body.withheld).toMatchObject([{ category: 'statusBenefit' }]);
  });
});
