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

describe('a person who keeps coming back', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const boss = () => hub.as({ organisation: OCMW, role: 'coordinator' });
  const at = (organisation: string) => hub.as({ organisation, role: 'coordinator' });

  const declinedBy = async (dossier: string, to: string): Promise<string> => {
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral({ to }));
    const path = `/dossiers/${dossier}/referrals/${asked.body.id as string}/declines`;
    const no = await at(to).done(path, { reason: 'noCapacity', explanation: 'Geen plaats' });
    return no.body.position as string;
  };
  const board = async (notBefore: string) =>
    (await boss().get(`/revolvingDossiers?notBefore=${notBefore}`)).body.items as {
      id: string;
      setbacks: number;
    }[];

  it('stands on the board of the coordinator from the third setback on, without a word of why', async () => {
    const { dossier } = await openDossier(hub);
    await declinedBy(dossier, VDAB);
    const twice = await declinedBy(dossier, CAW);
    expect(await board(twice)).toEqual([]);
    const thrice = await declinedBy(dossier, VDAB);
    const [row, ...others] = await board(thrice);
    expect(row).toMatchObject({ id: dossier, setbacks: 3 });
    expect(others).toEqual([]);
    expect(JSON.stringify(row)).not.toMatch(/noCapacity|Geen plaats/);
    expect((await anke().get('/revolvingDossiers')).status).toBe(403);
    expect((await at(CAW).get(`/revolvingDossiers?notBefore=${thrice}`)).body.items).toEqual([]);
    await hub.query(
      "update read.timeline set recorded_at = recorded_at - interval '366 days' where type = 'ReferralDeclined'",
    );
    expect(await board(thrice)).toEqual([]);
  });
});
