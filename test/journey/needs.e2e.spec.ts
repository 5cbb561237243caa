import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  MILA,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

describe('the needs of a person', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });

  const shared = async () => {
    const { dossier, consent } = await openDossier(hub);
    const asked = await anke().done(
      `/dossiers/${dossier}/referrals`,
      aReferral({ kind: 'support' }),
    );
    await vdab().done(`/dossiers/${dossier}/referrals/${asked.body.id as string}/acceptances`, {});
    return { dossier, consent };
  };
  const measure = (dossier: string, said: object) =>
    anke().done(`/dossiers/${dossier}/measurements`, {
      measuredOn: '2026-01-05',
      measuredBy: 'together',
      lifeDomain: 'childcare',
      ...said,
    });

  it('pass from hand to hand with their whole history', async () => {
    const { dossier } = await shared();
    const said = { lifeDomain: 'childcare', state: 'open', text: 'Geen opvang voor 7 uur' };
    const recorded = await anke().done(`/dossiers/${dossier}/conditions`, { ...said, owner: OCMW });
    const path = `/dossiers/${dossier}/conditions/${recorded.body.id as string}`;
    const given = await anke().done(`${path}/owners`, { owner: VDAB });
    const notBefore = given.body.position as string;
    const waiting = await vdab().get(`/worklist?notBefore=${notBefore}`);
    expect(waiting.body.items).toContainEqual(
      expect.objectContaining({ kind: 'takeUpCondition', dossier, from: OCMW }),
    );
    await vdab().done(`${path}/states`, { lifeDomain: 'childcare', state: 'met' });

    const { body } = await anke().get(`/dossiers/${dossier}/needs`);
    expect(body.conditions).toEqual([
      expect.objectContaining({ lifeDomain: 'childcare', state: 'met', owner: VDAB }),
    ]);
    const history = body.conditions[0].history as { by: string; state?: string; owner?: string }[];
    expect(history.map(({ by, state, owner }) => ({ by, state, owner }))).toEqual([
      { by: OCMW, state: 'open', owner: OCMW },
      { by: OCMW, state: undefined, owner: VDAB },
      { by: VDAB, state: 'met', owner: undefined },
    ]);
    const stranger = await anke().post(`${path}/owners`, { owner: CAW });
    expect(stranger.body.type).toBe('urn:problem-type:wisselzone:conditionOwnerNotInvolved');
  });

  it('say how far this person came, and a gap stays a gap', async () => {
    const { dossier } = await shared();
    await measure(dossier, { measuredOn: '2026-01-01', level: 2 });
    await measure(dossier, { measuredOn: '2026-01-03', level: 4 });
    await measure(dossier, { lifeDomain: 'housing', missing: 'notAsked' });
    await measure(dossier, { lifeDomain: 'housing', level: 3 });
    const { body } = await vdab().get(`/dossiers/${dossier}/needs`);
    expect(body.distanceTravelled).toEqual([
      { lifeDomain: 'childcare', since: '2026-01-01', until: '2026-01-03', from: 2, to: 4 },
    ]);
    expect(body.measurements).toContainEqual(expect.objectContaining({ missing: 'notAsked' }));
    for (const wrong of [{}, { level: 2, missing: 'notAsked' }, { level: 6 }, { level: 2.5 }]) {
      const body2 = { measuredOn: '2026-01-05', measuredBy: 'person', lifeDomain: 'housing' };
      const refused = await anke().post(`/dossiers/${dossier}/measurements`, {
        ...body2,
        ...wrong,
      });
      expect(refused.status).toBe(400);
    }
  });

  it('are opened as far as the person agrees, and every opening is in the access log', async () => {
    const { dossier, consent } = await shared();
    await measure(dossier, { level: 2 });
    await measure(dossier, { lifeDomain: 'health', level: 1 });
    await anke().done(`/dossiers/${dossier}/consents/${consent}/withdrawals`, {
      categories: ['childcare'],
    });
    const { body } = await vdab().get(`/dossiers/${dossier}/needs`);
    expect(JSON.stringify(body.measurements)).not.toMatch(/level|lifeDomain/);
    expect(body.measurements).toHaveLength(2);
    const withheld = body.withheld as { category: string }[];
    expect(withheld.map(({ category }) => category).sort()).toEqual(['childcare', 'health']);
    expect((await anke().get(`/dossiers/${dossier}/needs`)).body.measurements[0].level).toBe(2);
    for (const other of [
      hub.as({ organisation: CAW, role: 'coordinator' }),
      hub.as({ organisation: OCMW, role: 'counsellor', subject: MILA }),
    ])
      expect((await other.get(`/dossiers/${dossier}/needs`)).status).toBe(404);
    const lines = await hub.query(
      "select line::jsonb ->> 'outcome' as outcome from access_log.line where line::jsonb ->> 'operation' = 'readNeeds'",
    );
    expect(lines.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['deny', 'permit']));
  });
});
