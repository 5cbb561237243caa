import { SEALED_CATEGORIES } from '@wisselzone/kernel';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

const ASSOCIATION = '00000000-0000-4000-8000-000000000012';
const SAM = '00000000-0000-4000-9000-0000000000c1';
const FOR_OCMW = { 'acting-for': OCMW };

describe('an association that acts for a small OCMW', () => {
  let hub: TestHub;
  let dossier: string;
  beforeAll(async () => {
    hub = await startTestHub();
    const operator = await registerThree(hub);
    await operator.done('/organisations', {
      id: ASSOCIATION,
      name: 'Welzijnsvereniging Test',
      organisationType: 'partner',
      municipalities: ['71016'],
      mayReceive: [...SEALED_CATEGORIES],
    });
    ({ dossier } = await openDossier(hub));
  });
  afterAll(() => hub.close());

  const coordinator = () => hub.as({ organisation: OCMW, role: 'coordinator' });
  const sam = (role = 'counsellor') => hub.as({ organisation: ASSOCIATION, role, subject: SAM });
  const path = () => `/dossiers/${dossier}`;

  it('sees nothing of its dossiers before the OCMW allows it, and cannot allow itself', async () => {
    expect((await sam('coordinator').get(path())).status).toBe(404);
    expect((await sam('coordinator').get(path(), FOR_OCMW)).status).toBe(403);
    const itself = { association: ASSOCIATION, from: '2026-01-01' };
    const allowance = `/organisations/${OCMW}/actingAllowances`;
    expect((await sam('coordinator').post(allowance, itself)).status).toBe(403);
    await coordinator().done(allowance, itself);
    const { body } = await coordinator().get(`/organisations/${OCMW}`);
    expect(body.actedForBy).toEqual([itself]);
  });

  it('works in the file of the OCMW, as far as its worker is put on the dossier', async () => {
    expect((await sam().get(path(), FOR_OCMW)).status).toBe(404);
    await sam('coordinator').done(`${path()}/caseWorkers`, { worker: SAM }, { headers: FOR_OCMW });
    expect((await sam().get(path(), FOR_OCMW)).body).toMatchObject({ holder: OCMW });
    expect((await sam().get(path())).status).toBe(404);
  });

  it('has both named in the event, the timeline and the access log', async () => {
    const asked = await sam().done(`${path()}/referrals`, aReferral(), { headers: FOR_OCMW });
    const position = asked.body.position as string;
    const timeline = await coordinator().get(`${path()}/timeline?notBefore=${position}`);
    const last = (timeline.body.items as { type: string }[]).findLast(
      ({ type }) => type === 'ReferralRequested',
    );
    expect(last).toMatchObject({ by: OCMW, association: ASSOCIATION, plain: { from: OCMW } });
    const stream = await hub.ports.store.readStream(`dossier-${dossier}`);
    expect(stream.at(-1)?.leaf).toContain(`"association":"${ASSOCIATION}"`);
    const vdab = hub.as({ organisation: VDAB, role: 'coordinator' });
    const seen = await vdab.get(`${path()}/timeline?notBefore=${position}`);
    expect(seen.body.items.at(-1)).toMatchObject({ by: OCMW, association: ASSOCIATION });
    const lines = await hub.query(
      `select line::jsonb->'actor'->>'organisation' as organisation from access_log.line
        where line::jsonb->'actor'->>'association' = '${ASSOCIATION}' and dossier = '${dossier}'`,
    );
    expect(lines).not.toHaveLength(0);
    expect(new Set(lines.map(({ organisation }) => organisation))).toEqual(new Set([OCMW]));
  });

  it('acts in files only, and for nobody else', async () => {
    const teams = `/organisations/${OCMW}/teams`;
    const refused = await sam('coordinator').post(teams, { name: 'Eigen' }, { headers: FOR_OCMW });
    expect(refused.status).toBe(403);
    expect((await sam('coordinator').get(path(), { 'acting-for': CAW })).status).toBe(403);
    expect((await sam('coordinator').get(path(), { 'acting-for': 'nobody' })).status).toBe(403);
    const stranger = hub.as({ organisation: CAW, role: 'coordinator' });
    expect((await stranger.get(path(), FOR_OCMW)).status).toBe(403);
  });

  it('stops when the OCMW says so', async () => {
    await coordinator().done(`/organisations/${OCMW}/actingAllowanceEnds`, {
      association: ASSOCIATION,
      until: '2026-01-31',
    });
    expect((await sam().get(path(), FOR_OCMW)).status).toBe(403);
  });
});
