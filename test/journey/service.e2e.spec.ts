import { startTestHub, type TestHub } from '../compositions/test-hub';
import { ANKE, CAW, OCMW, registerThree } from '../compositions/three-organisations';

const today = new Date().toISOString().slice(0, 10);

const FILE = `key;name;helpsWith;targetGroups;workingArea;seat;availability;saidOn
WB-1;Woonbegeleiding;housing;livingAllowanceRecipient;73040 71016;71016;open;${today}
WB-2;Woonhulp voor iedereen;housing financesDebt;;71072;71072;open;${today}
WB-3;Zonder gemeente;housing;;;;;
WB-4;Onbekende gemeente;housing;;99999;;;
WB-5;Woonwinkel;housing;livingAllowanceRecipient;71072;11002;full;2026-01-05
`;

describe('the social map', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ projector: false });
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const caw = () => hub.as({ organisation: CAW, role: 'coordinator' });
  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const names = async (query: string): Promise<string[]> => {
    const answer = await anke().get(`/services?${query}`);
    return answer.body.items.map(({ name }: { name: string }) => name);
  };
  const importing = `/organisations/${CAW}/serviceImports`;

  it('comes in as a file, line by line, and says of each line what became of it', async () => {
    const report = await caw().done(importing, { csv: FILE });
    expect(report.body.lines).toMatchObject([
      { line: 2, key: 'WB-1', outcomes: ['registered', 'availabilitySaid'] },
      { line: 3, key: 'WB-2', outcomes: ['registered', 'availabilitySaid'] },
      {
        line: 4,
        key: 'WB-3',
        outcomes: [],
        refused: { fields: [expect.stringContaining('workingArea')] },
      },
      {
        line: 5,
        key: 'WB-4',
        outcomes: [],
        refused: { problem: expect.stringContaining('municipalityUnknown') },
      },
      { line: 6, key: 'WB-5', outcomes: ['registered', 'availabilitySaid'] },
    ]);
  });

  it('says who can help with housing, for this target group, in this municipality', async () => {
    const found = await anke().get(
      '/services?helpsWith=housing&targetGroup=livingAllowanceRecipient&municipality=71072',
    );
    expect(found.body.items).toMatchObject([
      { name: 'Woonbegeleiding', namesTargetGroup: true, distance: 'sameRegion' },
      { name: 'Woonwinkel', said: { availability: 'full', stale: true } },
      { name: 'Woonhulp voor iedereen', namesTargetGroup: false, distance: 'sameMunicipality' },
    ]);
    expect(await names('municipality=71016')).toEqual(['Woonbegeleiding']);
    expect(await names('helpsWith=mobility')).toEqual([]);
    expect((await anke().get('/services?municipality=99999')).status).toBe(422);
  });

  it('is the same when its own export comes in again, and changes line by line', async () => {
    const exported = await caw().get(`/organisations/${CAW}/serviceExport`);
    expect(exported.headers['content-type']).toContain('text/csv');
    const again = await caw().done(importing, { csv: exported.text });
    for (const { outcomes } of again.body.lines) expect(outcomes).toEqual([]);
    const changed = exported.text.replace('Woonwinkel', 'Woonloket');
    const report = await caw().done(importing, { csv: changed });
    expect(report.body.lines.map(({ outcomes }: { outcomes: string[] }) => outcomes)).toEqual(
      expect.arrayContaining([['amended']]),
    );
    expect(await names('helpsWith=housing')).toContain('Woonloket');
  });

  it('gives the same report when the same file is sent again under the same key', async () => {
    const csv = 'key,name,helpsWith,workingArea\nNW-1,Nieuw,language,71016';
    const first = await caw().done(importing, { csv }, { key: 'once-and-again' });
    const again = await caw().done(importing, { csv }, { key: 'once-and-again' });
    expect(again.body).toEqual(first.body);
    expect(first.body.lines[0].outcomes).toEqual(['registered']);
  });

  it('is kept by the organisation that offers it, and its room by whoever works there', async () => {
    const registered = await caw().done(`/organisations/${CAW}/services`, {
      name: 'Kinderopvang',
      helpsWith: ['childcare'],
      targetGroups: [],
      workingArea: ['71016'],
    });
    const path = `/services/${registered.body.id as string}`;
    const room = { availability: 'waitingList', saidOn: today };
    expect((await anke().post(`${path}/availabilities`, room)).status).toBe(403);
    const worker = hub.as({ organisation: CAW, role: 'counsellor' });
    await worker.done(`${path}/availabilities`, room);
    expect((await worker.post(`${path}/ends`, { until: today })).status).toBe(403);
    expect((await anke().get(path)).body).toMatchObject({
      name: 'Kinderopvang',
      said: { availability: 'waitingList', stale: false },
      revision: 1,
    });
    expect((await anke().post(importing, { csv: FILE })).status).toBe(403);
    expect((await caw().post(importing, { csv: 'no such columns' })).status).toBe(422);
  });

  it('knows the municipalities of a day', async () => {
    const { body } = await anke().get('/municipalities?on=2024-12-31');
    expect(body.items).toHaveLength(300);
    expect(body.items).toContainEqual(
      expect.objectContaining({ nisCode: '73040', successor: '71072', until: '2024-12-31' }),
    );
  });
});
