import { startTestHub, type TestHub } from '../compositions/test-hub';
import { ANKE, CAW, OCMW, registerThree, VDAB } from '../compositions/three-organisations';

describe('a structural threshold in a municipality', () => {
  let hub: TestHub;
  let partnership: string;
  beforeAll(async () => {
    hub = await startTestHub({ projector: false });
    await registerThree(hub);
    const registered = await ocmw().done('/partnerships', {
      name: 'Lokaal partnerschap Hasselt',
      workingArea: ['71072'],
      partners: [
        { organisation: OCMW, expertise: ['housing'] },
        { organisation: VDAB, expertise: ['jobSeekingSkills'] },
      ],
      desk: { name: 'Secretariaat' },
    });
    partnership = registered.body.id as string;
  });
  afterAll(() => hub.close());

  const ocmw = () => hub.as({ organisation: OCMW, role: 'coordinator' });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const caw = () => hub.as({ organisation: CAW, role: 'coordinator' });
  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const raise = (text: string, area = ['73040']) =>
    anke().post('/signals', { theme: 'childcare', area, text });
  const feed = async (after?: string) =>
    (await vdab().get(`/partnerships/${partnership}/signals${after ? `?after=${after}` : ''}`))
      .body;

  it('travels to the working group of its area, and comes back with an answer', async () => {
    const raised = await raise('Er is geen kinderopvang voor 7 uur in Kortessem.');
    expect(raised.status).toBe(201);
    const path = `/signals/${raised.body.id as string}`;
    const first = await feed();
    expect(first.items).toMatchObject([{ id: raised.body.id, status: 'recorded', by: OCMW }]);
    expect((await feed(first.next)).items).toEqual([]);
    await vdab().done(`${path}/hearings`, {});
    await ocmw().done(`${path}/discussions`, { level: 'regional' });
    expect((await feed(first.next)).items).toMatchObject([
      { id: raised.body.id, status: 'underDiscussion', level: 'regional' },
    ]);
    await vdab().done(`${path}/answers`, { text: 'Vanaf september is er vroege opvang.' });
    expect((await anke().get(path)).body).toMatchObject({
      status: 'answered',
      answer: 'Vanaf september is er vroege opvang.',
    });
    expect((await ocmw().post(`${path}/hearings`, {})).body.type).toContain('AlreadyAnswered');
  });

  it('is found by theme, status and municipality, under old codes and new', async () => {
    const elsewhere = await raise('Er rijdt geen bus na 20 uur.', ['71016']);
    const found = async (query: string) =>
      (await caw().get(`/signals?${query}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await found('municipality=71016')).toEqual([elsewhere.body.id]);
    expect(await found('municipality=71072&theme=childcare&status=answered')).toHaveLength(1);
    expect(await found('theme=mobility')).toEqual([]);
    const { items } = await feed();
    expect(items.map(({ id }: { id: string }) => id)).not.toContain(elsewhere.body.id);
  });

  it('has nobody in it: what seems personal is refused and never given back', async () => {
    const refused = await raise('Fatima Yilmaz, 0470 12 34 56, vindt geen opvang in Hasselt');
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ traces: ['name', 'telephone', 'number'] });
    expect(refused.text).not.toContain('Yilmaz');
    const [{ count }] = (await hub.query(
      "select count(*)::int as count from event_store.event_log where leaf::text like '%Yilmaz%'",
    )) as [{ count: number }];
    expect(count).toBe(0);
  });

  it('is answered only by who sits at a table that it reaches', async () => {
    const raised = await raise('Er zijn geen plaatsen voor stages.');
    const path = `/signals/${raised.body.id as string}`;
    expect((await caw().post(`${path}/hearings`, {})).status).toBe(403);
    expect((await anke().post(`${path}/hearings`, {})).status).toBe(403);
    const own = `/partnerships/${partnership}`;
    expect((await caw().post(`${own}/ends`, { until: '2026-01-01' })).status).toBe(403);
    await ocmw().done(`${own}/ends`, { until: '2026-01-01' });
    expect((await vdab().post(`${path}/hearings`, {})).status).toBe(403);
  });
});
