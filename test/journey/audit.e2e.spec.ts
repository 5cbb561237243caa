import type { DossierId, SubjectId } from '@wisselzone/kernel';
import type { AccessLine } from '@wisselzone/platform/access-log';
import { openAuditDoor, type AuditDoor } from '../compositions/audit-door';
import { BreakableAccessLog } from '../compositions/breakable-access-log';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  MILA,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';

interface Line {
  readonly line: number;
  readonly operation: string;
  readonly outcome: string;
  readonly categories: readonly string[];
  readonly who: {
    readonly organisation: string;
    readonly role?: string;
    readonly subject?: string;
  };
}

describe('the door of the privacy officer', () => {
  let hub: TestHub;
  let door: AuditDoor;
  let book: BreakableAccessLog | undefined;
  let story: { dossier: string; person: string; consent: string };
  let began: string;

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const system = () => hub.as({ organisation: VDAB, role: 'system', subject: TOM });
  const officer = (organisation = OCMW) => door.as(organisation);
  const linesOf = async (body: object, organisation = OCMW): Promise<readonly Line[]> =>
    (await officer(organisation).ask('/accessLines/query', body)).body.items as Line[];

  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    began = new Date().toISOString();
    story = await openDossier(hub);
    const { dossier } = story;
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    await anke().get(`/dossiers?notBefore=${asked.body.position as string}`);
    await anke().get(`/dossiers/${dossier}`);
    await system().get(`/dossiers/${dossier}/events/${asked.body.events[0].id as string}/content`);
    const mila = hub.as({ organisation: OCMW, role: 'counsellor', subject: MILA });
    await mila.get(`/dossiers/${dossier}`);
    door = await openAuditDoor(hub, {
      ports: (real) => ({ accessLog: (book = new BreakableAccessLog(real.accessLog)) }),
    });
  });
  afterAll(async () => {
    await door.close();
    await hub.close();
  });

  it('shows for a person exactly the lines that the reads made', async () => {
    const kept = await hub.query(
      `select line_no from access_log.line where dossier = $1
         or (person = $2 and dossier is null and organisation = $3) order by line_no desc`,
      [story.dossier, story.person, OCMW],
    );
    const shown = await linesOf({ person: story.person });
    expect(shown.map(({ line }) => line)).toEqual(kept.map((row) => Number(row['line_no'])));
    expect(shown.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['readDossier', 'readContent']),
    );
  });

  it('names people of the own organisation, and of others only organisation and role', async () => {
    const shown = await linesOf({ dossier: story.dossier });
    const own = shown.filter(({ who }) => who.organisation === OCMW);
    expect(own.map(({ who }) => who.subject)).toEqual(expect.arrayContaining([ANKE, MILA]));
    const others = shown.filter(({ who }) => who.organisation === VDAB);
    expect(others[0]?.who).toEqual({
      organisation: VDAB,
      organisationName: 'Organisatie vdab',
      role: 'system',
    });
    const toVdab = await linesOf({ dossier: story.dossier }, VDAB);
    expect(toVdab.some(({ who }) => who.subject === TOM)).toBe(true);
    expect(JSON.stringify(toVdab)).not.toContain(ANKE);
  });

  it('shows the person organisations and roles, and nobody by name', async () => {
    const shown = await linesOf({ dossier: story.dossier, view: 'person' });
    expect(shown.length).toBeGreaterThan(2);
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`${ANKE}|${MILA}|${TOM}`));
  });

  it('lists who was refused', async () => {
    const denied = await linesOf({ dossier: story.dossier, outcome: 'deny' });
    expect(denied.map(({ who, outcome }) => [who.subject, outcome])).toContainEqual([MILA, 'deny']);
  });

  it('gives pages without hole or repetition', async () => {
    const whole = await linesOf({ dossier: story.dossier, to: new Date().toISOString() });
    const seen: number[] = [];
    let cursor: string | undefined;
    const before = new Date().toISOString();
    do {
      const page = await officer().ask('/accessLines/query', {
        dossier: story.dossier,
        to: before,
        pageSize: 2,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...(page.body.items as Line[]).map(({ line }) => line));
      cursor = page.body.next as string | undefined;
    } while (cursor);
    expect(seen.slice(1)).toEqual(whole.map(({ line }) => line));
  });

  it('writes down each view before it is answered, and shows nothing without', async () => {
    const { body } = await officer().ask('/accessLines/query', { dossier: story.dossier });
    const [next] = await linesOf({ dossier: story.dossier });
    expect(next).toMatchObject({
      operation: 'queryAccessLines',
      who: { role: 'privacyOfficer', organisation: OCMW },
    });
    expect(next?.line).toBeGreaterThan((body.items as Line[])[0]?.line ?? 0);
    if (book) book.broken = true;
    const refused = await Promise.all([
      officer().ask('/accessLines/query', { dossier: story.dossier }),
      officer().ask('/accessLines/export', { dossier: story.dossier }),
      officer().get(`/dossiers/${story.dossier}/consents`),
      officer().ask(`/dossiers/${story.dossier}/exposure/query`, periodSince(began)),
      officer().ask('/personReports/query', { person: story.person }),
      officer().ask('/anomalies/query', periodSince(began)),
      officer().get('/processingRegister'),
    ]);
    if (book) book.broken = false;
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 503));
    expect(refused.map(({ text }) => text).join()).not.toContain(story.person);
  });

  it('is closed to everybody else, and says so in the book', async () => {
    for (const role of ['counsellor', 'coordinator', 'system', 'operator']) {
      const refused = await door
        .as(OCMW, role)
        .ask('/accessLines/query', { dossier: story.dossier });
      expect(refused.status).toBe(403);
    }
    expect((await door.anybody.get('/processingRegister')).status).toBe(401);
    const [line] = await hub.query(
      'select line from access_log.line order by line_no desc limit 1',
    );
    expect(line?.['line']).toMatchObject({ outcome: 'deny', actor: { role: 'operator' } });
  });

  it('shows nothing to the officer of an organisation that was never involved', async () => {
    const { dossier, person } = story;
    expect(await linesOf({ person }, CAW)).toEqual([]);
    const refused = await Promise.all([
      officer(CAW).ask('/accessLines/query', { dossier }),
      officer(CAW).ask('/accessLines/export', { dossier }),
      officer(CAW).get(`/dossiers/${dossier}/consents`),
      officer(CAW).ask(`/dossiers/${dossier}/exposure/query`, periodSince(began)),
      officer(CAW).ask('/personReports/query', { person }),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const tried = await linesOf({ dossier, outcome: 'deny' });
    expect(tried.map(({ who }) => who)).toContainEqual({
      organisation: CAW,
      organisationName: 'Organisatie caw',
      role: 'privacyOfficer',
    });
  });

  it('gives the lines as a file', async () => {
    const { text, headers } = await officer().ask('/accessLines/export', {
      dossier: story.dossier,
    });
    expect(headers['content-type']).toContain('text/csv');
    expect(text.split('\r\n')[0]).toContain('"line","at","organisation"');
    expect(text).toContain(ANKE);
  });

  it('tells of what was agreed, withdrawn, and not confirmed', async () => {
    const withdrawn = await anke().done(
      `/dossiers/${story.dossier}/consents/${story.consent}/withdrawals`,
      { categories: ['guidance'] },
    );
    expect(withdrawn.status).toBe(201);
    const { body } = await officer().get(`/dossiers/${story.dossier}/consents`);
    expect(body.consents[0].history.map((event: { type: string }) => event.type)).toEqual([
      'ConsentGiven',
      'ConsentWithdrawn',
    ]);
    expect(body.openWithdrawals).toMatchObject([{ organisation: VDAB, categories: ['guidance'] }]);
  });

  it('says who could have seen what, and until when', async () => {
    const { body } = await officer().ask(
      `/dossiers/${story.dossier}/exposure/query`,
      periodSince(began),
    );
    const openings = body.openings as readonly Record<string, string>[];
    const guidance = openings.filter(
      ({ organisation, source, category, purpose }) =>
        organisation === VDAB &&
        source === OCMW &&
        category === 'guidance' &&
        purpose === 'guidance',
    );
    const consents = await officer().get(`/dossiers/${story.dossier}/consents`);
    const withdrawnAt = consents.body.consents[0].history[1].at as string;
    expect(guidance).toMatchObject([
      { ground: { code: 'protocol' }, clearance: story.consent, to: withdrawnAt },
    ]);
    expect(openings.some(({ organisation }) => organisation === CAW)).toBe(false);
    expect(openings.some(({ category }) => category === 'health')).toBe(false);
    expect(body.ownStaff).toMatchObject([{ worker: ANKE }]);
    const before = { from: '2026-01-01T00:00:00Z', to: began };
    const empty = await officer().ask(`/dossiers/${story.dossier}/exposure/query`, before);
    expect(empty.body).toMatchObject({ openings: [], ownStaff: [] });
  });

  it('makes the same report again for the same moment, without names of employees', async () => {
    const at = new Date().toISOString();
    const ask = () => officer().ask('/personReports/query', { person: story.person, at });
    const first = await ask();
    expect(first.status).toBe(200);
    expect((await ask()).text).toBe(first.text);
    expect(first.text).not.toMatch(new RegExp(`${ANKE}|${MILA}|${TOM}`));
    expect(first.body).toMatchObject({ purposes: expect.arrayContaining(['guidance']) as unknown });
    expect(first.body.recipients).toMatchObject([{ organisation: OCMW }, { organisation: VDAB }]);
  });

  it('lists the flows of the organisation as a register of processing', async () => {
    const { body } = await officer().get('/processingRegister');
    expect(body.processings.map(({ flow }: { flow: string }) => flow).sort()).toEqual([
      'caw-ocmw',
      'ocmw-caw',
      'ocmw-vdab',
      'vdab-ocmw',
    ]);
    expect(body.processings[0].categories[1].concepts[0].uri).toMatch(/vocab.belgif.be/);
  });

  it('points at who is refused again and again', async () => {
    const mila = hub.as({ organisation: OCMW, role: 'counsellor', subject: MILA });
    for (let nth = 0; nth < 5; nth += 1) await mila.get(`/dossiers/${story.dossier}`);
    const { body } = await officer().ask('/anomalies/query', periodSince(began));
    const found = body.items as readonly Record<string, unknown>[];
    expect(found).toContainEqual(
      expect.objectContaining({ reason: 'repeatedDenials', subject: MILA, count: 6 }),
    );
    expect(found.filter(({ reason }) => reason === 'noActiveRelation')).toEqual([]);
  });

  it('points at who saw a dossier without a relation to it, even where a door let her', async () => {
    const [last] = await hub.query(
      'select line from access_log.line order by line_no desc limit 1',
    );
    const line = last?.['line'] as AccessLine;
    await hub.ports.accessLog.write({
      ...line,
      actor: { ...line.actor, subject: MILA as SubjectId, role: 'counsellor' },
      ...{ purpose: 'guidance', outcome: 'permit', dossier: story.dossier as DossierId },
    });
    const { body } = await officer().ask('/anomalies/query', periodSince(began));
    expect(body.items).toContainEqual(
      expect.objectContaining({
        reason: 'noActiveRelation',
        subject: MILA,
        dossier: story.dossier,
        count: 1,
      }),
    );
  });
});

const periodSince = (from: string) => ({ from, to: new Date(Date.now() + 1_000).toISOString() });
