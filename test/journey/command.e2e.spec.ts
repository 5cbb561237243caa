import { BreakableAccessLog } from '../compositions/breakable-access-log';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

describe('every command', () => {
  let hub: TestHub;
  let accessLog: BreakableAccessLog | undefined;
  beforeAll(async () => {
    hub = await startTestHub({
      ports: (real) => ({ accessLog: (accessLog = new BreakableAccessLog(real.accessLog)) }),
    });
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const events = (dossier: string) => hub.ports.store.headRevision(`dossier-${dossier}`);

  it('takes effect once, however often it is repeated at once, and answers the same each time', async () => {
    const { dossier } = await openDossier(hub);
    const before = await events(dossier);
    const client = anke();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        client.post(`/dossiers/${dossier}/notes`, { text: 'Eenmaal.' }, { key: 'note-0001' }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers['etag'])).size).toBe(1);
    expect(await events(dossier)).toBe(before + 1);
  });

  it('refuses a used key with another body', async () => {
    const { dossier } = await openDossier(hub);
    await anke().done(`/dossiers/${dossier}/notes`, { text: 'Eerst.' }, { key: 'note-0002' });
    const other = await anke().post(
      `/dossiers/${dossier}/notes`,
      { text: 'Anders.' },
      { key: 'note-0002' },
    );
    expect(other.status).toBe(422);
    expect(other.body.type).toBe('urn:problem-type:wisselzone:idempotencyKeyReused');
  });

  it('is refused on a stale view, and accepted on the view as it is', async () => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const path = `/dossiers/${dossier}/referrals/${asked.body.id as string}`;
    const seen = String(asked.headers['etag']);
    const vdab = hub.as({ organisation: VDAB, role: 'system' });
    await vdab.done(`${path}/receipts`, { receivedBy: 'system' }, { ifMatch: seen });
    const stale = await vdab.post(`${path}/acceptances`, {}, { ifMatch: seen });
    expect(stale.status).toBe(412);
    expect(stale.body.type).toBe('urn:problem-type:wisselzone:staleView');
  });

  it('answers 200 when what was asked already is so', async () => {
    const { dossier } = await openDossier(hub);
    const again = await anke().post(`/dossiers/${dossier}/caseWorkers`, { worker: ANKE });
    expect(again.status).toBe(200);
    expect(again.body.events).toEqual([]);
  });

  it('keeps the right order of 24 different notes written at once', async () => {
    const { dossier } = await openDossier(hub);
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        anke().post(`/dossiers/${dossier}/notes`, { text: `Nota ${String(n)}` }),
      ),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(
      refused.every(({ status, body }) => status === 409 && body.type.endsWith('changedMeanwhile')),
    ).toBe(true);
    expect(answers.length - refused.length).toBeGreaterThan(0);
  });

  it.each([
    ['an unknown field', { text: 'x', colour: 'red' }, 400, 'colour', 'unknownInput'],
    ['a missing field', {}, 400, 'text', 'requiredInput'],
    ['null for a text', { text: null }, 400, 'text', 'schemaViolation'],
    [
      'an instant that is none',
      { text: 'x', occurredAt: 'yesterday' },
      400,
      'occurredAt',
      'schemaViolation',
    ],
  ])('refuses %s, names it, and stores nothing', async (_, body, status, name, rule) => {
    const { dossier } = await openDossier(hub);
    const before = await events(dossier);
    const answer = await anke().post(`/dossiers/${dossier}/notes`, body);
    expect(answer.status).toBe(status);
    expect(answer.body.issues[0]).toMatchObject({
      in: 'body',
      name,
      type: expect.stringContaining(rule),
    });
    expect(await events(dossier)).toBe(before);
  });

  it('refuses a wrong code, an oversized body, another content type, an unknown id and a missing key', async () => {
    const { dossier } = await openDossier(hub);
    const path = `/dossiers/${dossier}/referrals`;
    expect((await anke().post(path, aReferral({ urgency: 'soon' }))).body.issues).toMatchObject([
      { name: 'urgency' },
    ]);
    expect((await anke().post(path, aReferral({ reason: 'x'.repeat(300_000) }))).status).toBe(413);
    expect(
      (await anke().post(path, '<x/>', { headers: { 'content-type': 'application/xml' } })).status,
    ).toBe(415);
    expect((await anke().post(`/dossiers/${OCMW}/notes`, { text: 'x' })).status).toBe(404);
    expect((await anke().post('/dossiers/12/notes', { text: 'x' })).body.issues).toMatchObject([
      { in: 'path' },
    ]);
    expect((await anke().post(path, aReferral(), { key: 'short' })).body.issues).toMatchObject([
      { name: 'Idempotency-Key' },
    ]);
    expect((await anke().post(`${path}?x=1`, aReferral())).body.issues).toMatchObject([
      { in: 'query', name: 'x' },
    ]);
    expect((await anke().get('/worklist?x=1')).body.issues).toMatchObject([
      { in: 'query', name: 'x' },
    ]);
    expect(
      (await anke().get(`/dossiers/${dossier}/events/${dossier}/content?purpose=control`)).status,
    ).toBe(400);
  });

  it('lets nobody in without a token but at health', async () => {
    expect((await hub.anybody.get('/health')).body).toEqual({ status: 'UP' });
    expect((await hub.anybody.get('/dossiers')).body.type).toBe(
      'urn:problem-type:belgif:noAccessToken',
    );
    const stranger = hub.as({
      organisation: '00000000-0000-4000-8000-0000000000ff',
      role: 'coordinator',
    });
    expect((await stranger.get('/dossiers')).status).toBe(403);
    const operator = hub.as({ organisation: OCMW, role: 'operator' });
    expect((await operator.get('/dossiers')).status).toBe(403);
    expect(
      (
        await operator.post('/organisations', {
          name: 'x',
          organisationType: 'partner',
          municipalities: [],
          mayReceive: [],
        })
      ).status,
    ).toBe(403);
  });

  it('gives no content when the access log is away', async () => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const path = `/dossiers/${dossier}/events/${asked.body.events[0].id as string}/content`;
    expect((await anke().get(path)).status).toBe(200);
    if (accessLog) accessLog.broken = true;
    const refused = await anke().get(path);
    if (accessLog) accessLog.broken = false;
    expect(refused.status).toBe(503);
    expect(refused.headers['retry-after']).toBe('2');
    expect(refused.text).not.toContain('schooluren');
  });

  it('answers alike for a person it knows and one it does not', async () => {
    const known = { identity: { ssin: '90651200342' } };
    const first = await anke().done('/persons', known);
    const second = await hub.as({ organisation: VDAB, role: 'system' }).done('/persons', known);
    expect(second.body.id).toBe(first.body.id);
    expect(second.status).toBe(first.status);
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect(second.body.events).toMatchObject([{ type: 'PersonRegistered', revision: 0 }]);
    const bad = await anke().post('/persons', { identity: { ssin: '90651200343' } });
    expect(bad.body.type).toBe('urn:problem-type:wisselzone:ssinInvalid');
    expect(bad.text).not.toContain('90651200343');
  });
});
