import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  MILA,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a counsellor who is away', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const coordinator = () => hub.as({ organisation: OCMW, role: 'coordinator' });
  const mila = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: MILA });
  const absences = `/organisations/${OCMW}/absences`;

  it('is replaced by the colleague she named, on those days only', async () => {
    const { dossier } = await openDossier(hub);
    expect((await mila().get(`/dossiers/${dossier}`)).status).toBe(404);
    const away = { worker: ANKE, replacement: MILA };
    const recorded = await coordinator().done(absences, {
      ...away,
      from: dayFromNow(-2),
      until: dayFromNow(2),
    });
    expect((await coordinator().get(absences)).body.items).toMatchObject([
      { id: recorded.body.id, of: 'worker', ...away },
    ]);
    expect((await mila().get(`/dossiers/${dossier}`)).status).toBe(200);
    const noted = await mila().done(`/dossiers/${dossier}/notes`, { text: 'gebeld' });
    const list = await mila().get(`/dossiers?notBefore=${noted.body.position as string}`);
    expect(list.body.items).toMatchObject([{ id: dossier }]);
    await coordinator().done(`${absences}/${recorded.body.id as string}/ends`, {
      until: dayFromNow(-1),
    });
    await coordinator().get(absences);
    expect((await mila().get(`/dossiers/${dossier}`)).status).toBe(404);
  });

  it('is the business of her own organisation', async () => {
    const other = hub.as({ organisation: VDAB, role: 'coordinator' });
    expect((await other.get(absences)).status).toBe(403);
    const away = { worker: ANKE, from: dayFromNow(0), until: dayFromNow(1) };
    expect((await other.post(absences, away)).status).toBe(403);
    const backwards = { ...away, until: dayFromNow(-1) };
    expect((await coordinator().post(absences, backwards)).body.type).toContain('periodEmpty');
  });
});
