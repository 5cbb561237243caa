import { openAuditDoor, type AuditDoor } from '../compositions/audit-door';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

describe('a flow that no line of the register covers', () => {
  let hub: TestHub;
  let door: AuditDoor;
  beforeAll(async () => {
    hub = await startTestHub({ projector: false });
    await registerThree(hub);
    door = await openAuditDoor(hub);
  });
  afterAll(async () => {
    await door.close();
    await hub.close();
  });

  it('is refused, says which category, and is shown to the privacy officer of who asked', async () => {
    const from = new Date().toISOString();
    const { dossier } = await openDossier(hub);
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    const refused = await anke.post(
      `/dossiers/${dossier}/referrals`,
      aReferral({ categories: ['guidance', 'incomeDebt'] }),
    );
    expect(refused.body).toMatchObject({
      type: 'urn:problem-type:wisselzone:sharingNotPermitted',
      withheld: [{ category: 'incomeDebt', reason: 'noGround' }],
    });
    const period = { from, to: new Date(Date.now() + 60_000).toISOString() };
    const seenBy = async (organisation: string) =>
      (await door.as(organisation).ask('/refusedFlows/query', period)).body as {
        readonly items: readonly object[];
      };
    expect((await seenBy(OCMW)).items).toMatchObject([
      { dossier, categories: ['incomeDebt'], operation: 'requestReferral' },
    ]);
    expect((await seenBy(VDAB)).items).toEqual([]);
  });
});
