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

describe('where the baton was', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const caw = () => hub.as({ organisation: CAW, role: 'coordinator' });

  it('is told by the ledger, to whoever follows the dossier and also to who joins later', async () => {
    const { dossier } = await openDossier(hub);
    const path = `/dossiers/${dossier}`;
    const asked = await anke().done(`${path}/referrals`, aReferral());
    const referral = asked.body.id as string;
    await vdab().done(`${path}/referrals/${referral}/acceptances`, {});
    const proposed = await vdab().done(`${path}/handovers`, { referral });
    const handover = `${path}/handovers/${proposed.body.id as string}`;
    await anke().done(`${handover}/plans`, { intakeAt: '2026-01-05T09:00:00.000Z' });
    await anke().done(`${handover}/overlaps`, { plannedEnd: '2099-12-31' });
    await anke().done(`${handover}/overlapEndConfirmations`, {});
    await vdab().done(`${path}/leadProfessionals`, { lead: TOM });
    await vdab().done(`${handover}/transfers`, {});
    const support = aReferral({ kind: 'support', to: CAW });
    const joined = await anke().done(`${path}/referrals`, support);
    const { position } = joined.body as { readonly position: string };
    for (const reader of [anke(), vdab(), caw()]) {
      const ledger = await reader.get(`${path}/baton?notBefore=${position}`);
      expect(ledger.body.items).toMatchObject([
        { holder: OCMW, reason: 'opened' },
        { holder: VDAB, reason: 'transferred' },
      ]);
      expect(ledger.body.items[0].until).toBe(ledger.body.items[1].since);
      expect(ledger.body.items[1].until).toBeUndefined();
    }
  });

  it('is not told to whoever has no relation to the dossier', async () => {
    const { dossier } = await openDossier(hub);
    expect((await vdab().get(`/dossiers/${dossier}/baton`)).status).toBe(404);
  });

  it('stands on the board once its holder has done nothing for so many days', async () => {
    const { dossier } = await openDossier(hub);
    const noted = await anke().done(`/dossiers/${dossier}/notes`, { text: 'Laatste gesprek' });
    const { position } = noted.body as { readonly position: string };
    const board = async (days: number): Promise<readonly string[]> => {
      const answer = await anke().get(
        `/stalledDossiers?days=${String(days)}&notBefore=${position}`,
      );
      return answer.body.items.map(({ id }: { id: string }) => id);
    };
    expect(await board(14)).not.toContain(dossier);
    await hub.query(
      `update read.dossier_card set holder_acted_at = now() - interval '15 days' where dossier = $1`,
      [dossier],
    );
    expect(await board(14)).toContain(dossier);
    expect(await board(16)).not.toContain(dossier);
    const stranger = hub.as({ organisation: VDAB, role: 'coordinator' });
    expect((await stranger.get('/stalledDossiers?days=14')).text).not.toContain(dossier);
    expect((await anke().get('/stalledDossiers?days=0')).status).toBe(400);
  });
});
