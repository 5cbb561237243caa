import { BreakableAccessLog } from '../compositions/breakable-access-log';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  MILA,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

/** What a line of any access must say (who, with what, whose, which data, why, on what basis, result, link). */
const ALWAYS = [
  ...['action', 'operation', 'recordedAt', 'actor', 'client', 'tokenId', 'networkAddress'],
  ...['categories', 'eventIds', 'purpose', 'grounds', 'clearances', 'breakGlass', 'outcome'],
  ...['withheld', 'rows', 'requestId', 'traceId'],
];

describe('the book of who saw what', () => {
  let hub: TestHub;
  let book: BreakableAccessLog | undefined;
  let dossier: string;
  let event: string;
  beforeAll(async () => {
    hub = await startTestHub({
      ports: (real) => ({ accessLog: (book = new BreakableAccessLog(real.accessLog)) }),
    });
    await registerThree(hub);
    dossier = (await openDossier(hub)).dossier;
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    event = asked.body.events[0].id as string;
    await anke().get(`/dossiers?notBefore=${asked.body.position as string}`);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'system', subject: MILA });
  const lastLine = async () => {
    const rows = await hub.query('select line from access_log.line order by line_no desc limit 1');
    return rows[0]?.['line'] as Record<string, unknown>;
  };
  const pathOf = (read: string) => read.replace('{d}', dossier).replace('{e}', event);

  const OF_A_DOSSIER = [
    '/dossiers/{d}',
    '/dossiers/{d}/person',
    '/dossiers/{d}/timeline',
    '/dossiers/{d}/events/{e}/content',
  ];
  const READS = [...OF_A_DOSSIER, '/dossiers', '/worklist', '/feed'];

  it.each(READS)('has a line with every field when %s was answered', async (read) => {
    expect((await vdab().get(pathOf(read))).status).toBe(200);
    const line = await lastLine();
    expect(Object.keys(line)).toEqual(expect.arrayContaining(ALWAYS));
    expect(line['actor']).toMatchObject({ subject: MILA, role: 'system', organisation: VDAB });
    expect(line).toMatchObject({ action: 'R', client: expect.any(String) as unknown });
  });

  it.each(OF_A_DOSSIER)('says whose dossier it was when %s was answered', async (read) => {
    await vdab().get(pathOf(read));
    expect(await lastLine()).toMatchObject({ dossier, person: expect.any(String) as unknown });
  });

  it.each(READS)('holds back %s while it cannot be written', async (read) => {
    if (book) book.broken = true;
    const refused = await vdab().get(pathOf(read));
    if (book) book.broken = false;
    expect(refused.status).toBe(503);
    expect(refused.text).not.toMatch(/schooluren|Voorbeeld|ReferralRequested/);
    expect(refused.text).not.toContain(event);
  });

  it('names a colleague who is not assigned and tried all the same', async () => {
    const mila = hub.as({ organisation: OCMW, role: 'counsellor', subject: MILA });
    expect((await mila.get(`/dossiers/${dossier}`)).status).toBe(404);
    expect(await lastLine()).toMatchObject({
      operation: 'readDossier',
      outcome: 'deny',
      dossier,
      person: expect.any(String) as unknown,
      actor: { subject: MILA, organisation: OCMW },
    });
  });

  it('names who asked for what is another organisation’s own business', async () => {
    const { items } = (await anke().get(`/dossiers/${dossier}/timeline`)).body as {
      items: { id: string; type: string }[];
    };
    const own = items.find(({ type }) => type === 'CaseWorkerAssigned')?.id ?? 'none';
    expect((await vdab().get(`/dossiers/${dossier}/events/${own}/content`)).status).toBe(404);
    expect(await lastLine()).toMatchObject({
      operation: 'readContent',
      outcome: 'deny',
      dossier,
      person: expect.any(String) as unknown,
      eventIds: [own],
      actor: { subject: MILA, organisation: VDAB },
    });
  });

  it('names who tried what her role does not permit', async () => {
    const analyst = hub.as({ organisation: OCMW, role: 'analyst', subject: MILA });
    expect((await analyst.get(`/dossiers/${dossier}/person`)).status).toBe(403);
    expect(await lastLine()).toMatchObject({
      operation: 'personContent',
      outcome: 'deny',
      dossier,
      actor: { subject: MILA, role: 'analyst' },
    });
    const path = `/dossiers/${dossier}/handovers/${event}/overlapEndDecisions`;
    expect((await anke().post(path, { reason: 'x' })).status).toBe(403);
    expect(await lastLine()).toMatchObject({ action: 'E', outcome: 'deny', dossier });
  });

  it('names the categories that somebody tried to promise without clearance', async () => {
    const asked = aReferral({ categories: ['guidance', 'health'] });
    expect((await anke().post(`/dossiers/${dossier}/referrals`, asked)).status).toBe(422);
    expect(await lastLine()).toMatchObject({
      outcome: 'deny',
      dossier,
      withheld: [{ category: 'health' }],
    });
  });

  it('holds no content, whatever was read', async () => {
    const lines = await hub.query('select line::text from access_log.line');
    expect(JSON.stringify(lines)).not.toMatch(/schooluren|Voorbeeld|85610100147|89 00 00/);
  });
});
