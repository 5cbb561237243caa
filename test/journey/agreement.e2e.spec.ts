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

const terms = (deadlines: object) => ({
  from: '2026-01-01',
  purposes: ['guidance'],
  categories: ['guidance', 'contact'],
  deadlines,
  contacts: [{ organisation: VDAB, name: 'Samenwerkingslijn', telephone: '089 00 00 00' }],
});

const DAY_MS = 86_400_000;

describe('a cooperation agreement between the OCMW and VDAB', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const ocmw = () => hub.as({ organisation: OCMW, role: 'coordinator' });
  const caw = () => hub.as({ organisation: CAW, role: 'coordinator' });
  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });

  /** Days of the calendar that VDAB has to decide on a referral made now. */
  const daysToDecide = async (): Promise<number> => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const view = await anke().get(`/dossiers/${dossier}`);
    expect(asked.status).toBe(201);
    const { decideBy } = view.body.referrals[0] as { decideBy: string };
    return (Date.parse(decideBy) - Date.now()) / DAY_MS;
  };

  it('says how long each step may take, from the next referral on', async () => {
    const usual = await daysToDecide();
    const registered = await ocmw().done('/agreements', {
      ...terms({ receive: 1, decide: 3 }),
      parties: [OCMW, VDAB],
    });
    const agreement = registered.body.id as string;
    const agreed = await daysToDecide();
    expect(agreed).toBeLessThan(usual - 5);
    await ocmw().done(`/agreements/${agreement}/amendments`, terms({ expire: 60, decide: 40 }));
    expect(await daysToDecide()).toBeGreaterThan(usual + 25);
    await ocmw().done(`/agreements/${agreement}/ends`, { until: '2026-01-31' });
    expect(await daysToDecide()).toBeCloseTo(usual, 1);
  });

  it('is there for its parties, and for nobody else', async () => {
    const registered = await ocmw().done('/agreements', {
      ...terms({}),
      parties: [OCMW, VDAB],
      reference: 'Protocol 2026-01',
    });
    const path = `/agreements/${registered.body.id as string}`;
    expect(registered.headers['location']).toContain(path);
    expect((await ocmw().get(path)).body).toMatchObject({
      parties: [OCMW, VDAB],
      reference: 'Protocol 2026-01',
      inForce: true,
      revision: 0,
    });
    expect((await caw().get(path)).status).toBe(404);
    expect((await caw().get('/agreements')).body.items).toEqual([]);
    expect((await caw().post(`${path}/ends`, { until: '2027-01-31' })).status).toBe(404);
    expect((await anke().post(`${path}/ends`, { until: '2027-01-31' })).status).toBe(403);
  });

  it('is between organisations that take part, and does not run backwards', async () => {
    const stranger = '00000000-0000-4000-8000-0000000000ff';
    const unknown = await ocmw().post('/agreements', { ...terms({}), parties: [OCMW, stranger] });
    expect(unknown.body.type).toContain('organisationNotRegistered');
    const backwards = await ocmw().post('/agreements', {
      ...terms({ receive: 11 }),
      parties: [OCMW, VDAB],
    });
    expect(backwards.body.type).toContain('deadlinesOutOfOrder');
  });
});
