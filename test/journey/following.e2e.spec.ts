import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';

describe('following a dossier', () => {
  let hub: TestHub;
  let address: string;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    address = await hub.listen();
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'system' });
  const endFlow = (flow: string) =>
    hub
      .as({ organisation: HUB, role: 'operator' })
      .done('/flowEnds', { flow, until: '2020-01-02' });

  const referred = async () => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    return { dossier, referral: asked.body.id as string, position: asked.body.position as string };
  };

  it('works by a feed with a cursor, and records what was taken', async () => {
    const { dossier, position } = await referred();
    await vdab().get(`/dossiers?notBefore=${position}`);
    const feed = await vdab().get('/feed?pageSize=500');
    const mine = feed.body.filter(
      (event: { partitionkey: string }) => event.partitionkey === dossier,
    );
    expect(mine.map((event: { sequence: string }) => event.sequence)).toEqual(
      mine.map((_: unknown, n: number) => String(n + 1).padStart(10, '0')),
    );
    expect(feed.text).not.toContain('schooluren');
    const last = feed.body.at(-1).cursor as string;
    expect(feed.headers['next-cursor']).toBe(last);
    expect((await vdab().get(`/feed?after=${last}`)).body).toEqual([]);
    const taken = await hub.query(
      "select count(*)::int as n from door.delivery where organisation = $1 and end_state = 'delivered'",
      [VDAB],
    );
    expect(taken[0]?.['n']).toBe(feed.body.length);
  });

  it('gives the feed in the order of the organisation, whatever the page, and leaves nothing out', async () => {
    const { dossier } = await referred();
    let last = '';
    for (let n = 0; n < 12; n += 1)
      last = (await anke().done(`/dossiers/${dossier}/notes`, { text: `Nota ${String(n)}.` })).body
        .position as string;
    await vdab().get(`/dossiers?notBefore=${last}`);
    const given: string[] = [];
    for (let after = '0'; ;) {
      const page = (await vdab().get(`/feed?after=${after}&pageSize=3`)).body as {
        cursor: string;
      }[];
      given.push(...page.map(({ cursor }) => cursor));
      if (page.length === 0) break;
      after = page.at(-1)?.cursor ?? after;
    }
    expect(given.length).toBeGreaterThan(12);
    expect(given).toEqual(given.map((_, n) => String(n + 1)));
  });

  it('waits for news when asked to', async () => {
    const { dossier, position } = await referred();
    await vdab().get(`/dossiers?notBefore=${position}`);
    const last = (await vdab().get('/feed?pageSize=500')).headers['next-cursor'] as string;
    const waiting = vdab().get(`/feed?after=${last}&wait=20`);
    await anke().done(`/dossiers/${dossier}/notes`, { text: 'Nieuws.' });
    expect((await waiting).body).toMatchObject([
      { type: 'be.wisselzone.hub.v1.notes.notify.recorded' },
    ]);
  });

  it('shows who has something to do, and only what she has a relation to', async () => {
    const { dossier, position } = await referred();
    const query = `/worklist?notBefore=${position}&pageSize=500`;
    const tasks = (await vdab().get(query)).body.items as { dossier: string; kind: string }[];
    expect(tasks.filter((task) => task.dossier === dossier).map(({ kind }) => kind)).toContain(
      'confirmReceipt',
    );
    const tom = hub.as({ organisation: VDAB, role: 'counsellor', subject: TOM });
    expect((await tom.get(query)).body.items).toEqual([]);
    expect((await tom.get('/dossiers')).body.items).toEqual([]);
    const assigned = await hub
      .as({ organisation: VDAB, role: 'coordinator' })
      .done(`/dossiers/${dossier}/caseWorkers`, { worker: TOM });
    const seen = await tom.get(`/dossiers?notBefore=${assigned.body.position as string}`);
    expect(seen.body.items).toMatchObject([{ id: dossier, holder: OCMW }]);
  });

  it('pages through lists', async () => {
    await referred();
    const { position } = await referred();
    const first = await vdab().get(`/dossiers?pageSize=1&notBefore=${position}`);
    const second = await vdab().get(`/dossiers?pageSize=1&cursor=${first.body.next as string}`);
    expect(second.body.items[0].id).not.toBe(first.body.items[0].id);
    expect((await vdab().get('/dossiers?cursor=abc')).status).toBe(400);
  });

  it('is live: a note shows at once, without its text, and the stream ends with the token', async () => {
    const { dossier } = await referred();
    const token = hub.tokenFor({
      organisation: OCMW,
      role: 'counsellor',
      subject: ANKE,
      lifeSeconds: 4,
    });
    const stream = await fetch(
      `${address}/REST/wisselzone/v1/dossiers/${dossier}/timeline/stream`,
      {
        headers: { authorization: `Bearer ${token}`, 'last-event-id': '4' },
      },
    );
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    await anke().done(`/dossiers/${dossier}/notes`, { text: 'Zij belde terug.' });
    const text = await stream.text();
    expect(text).toContain('NoteRecorded');
    expect(text).not.toContain('belde');
    expect(text).toMatch(/id: 5/);
  });

  it('is refused with a problem before a stream begins', async () => {
    const { dossier } = await referred();
    const path = `/dossiers/${dossier}/timeline/stream`;
    expect((await hub.anybody.get(path)).status).toBe(401);
    expect((await hub.as({ organisation: OCMW, role: 'counsellor' }).get(path)).status).toBe(404);
  });

  it('gives codes, contract and organisations to everybody who has signed in', async () => {
    expect((await anke().get('/refData/declineReason')).body.items[0]).toMatchObject({
      code: 'noCapacity',
    });
    expect((await anke().get('/refData/nothing')).status).toBe(404);
    expect((await anke().get('/doc/openapi.yaml')).text).toContain('openapi: 3.0.3');
    const list = (await anke().get('/organisations')).body.items as {
      id: string;
      channel: string;
    }[];
    expect(list.find(({ id }) => id === VDAB)).toMatchObject({
      organisationType: 'vdab',
      channel: 'feed',
    });
    expect((await anke().get('/flows')).body.items).toHaveLength(6);
  });

  it('shows no step any more once the ground for it has ended, though the rows still hold it', async () => {
    const { dossier, position } = await referred();
    const read = `/dossiers/${dossier}/timeline?notBefore=${position}`;
    expect((await vdab().get(read)).text).toContain('ReferralRequested');
    await endFlow('ocmw-vdab');
    const after = await vdab().get(read);
    expect(after.status).toBe(200);
    expect(after.body.items).toEqual([]);
    expect((await anke().get(read)).text).toContain('ReferralRequested');
  });
});
