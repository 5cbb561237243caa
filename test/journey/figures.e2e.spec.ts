import { migrateKeyStore, PostgresErasure } from '@wisselzone/platform/vault';
import type { PersonId } from '@wisselzone/kernel';
import { BreakableAccessLog } from '../compositions/breakable-access-log';
import { openFiguresDoor, type FiguresDoor } from '../compositions/figures-door';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';

interface Figure {
  readonly areaLevel: string;
  readonly area?: string;
  readonly attribute?: string;
  readonly code?: string;
  readonly count?: number;
  readonly suppressed?: boolean;
}
interface Table {
  readonly measure: string;
  readonly part?: string;
  readonly figures: readonly Figure[];
}
interface Released {
  readonly release: string;
  readonly from?: string;
  readonly to: string;
  readonly tables: readonly Table[];
}

const GENK = '71016';

describe('the policy figures', () => {
  let hub: TestHub;
  let door: FiguresDoor;
  let book: BreakableAccessLog | undefined;
  const persons: string[] = [];
  let first: Released;

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const tom = () => hub.as({ organisation: VDAB, role: 'coordinator', subject: TOM });
  const open = () =>
    openFiguresDoor(hub, (real) => ({
      accessLog: (book = new BreakableAccessLog(real.accessLog)),
    }));

  const measure = async (dossier: string): Promise<void> => {
    const measured = { measuredBy: 'together', lifeDomain: 'housing' };
    const path = `/dossiers/${dossier}/measurements`;
    await anke().done(path, { ...measured, measuredOn: '2026-01-05', level: 2 });
    await anke().done(path, { ...measured, measuredOn: '2026-02-05', level: 4 });
    await anke().done(path, { ...measured, measuredOn: '2026-03-05', missing: 'notAsked' });
  };

  const refer = async (answer: 'accept' | 'decline'): Promise<string> => {
    const { dossier, person } = await openDossier(hub);
    persons.push(person);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const path = `/dossiers/${dossier}/referrals/${asked.body.id as string}`;
    await tom().done(`${path}/receipts`, { receivedBy: 'hub' });
    if (answer === 'accept') await tom().done(`${path}/acceptances`, {});
    else await tom().done(`${path}/declines`, { reason: 'noCapacity' });
    return dossier;
  };

  const find = ({ tables }: Released, measure: string, wanted: Partial<Figure>) => {
    const figures = tables.find((table) => table.measure === measure)?.figures ?? [];
    const found = figures.find((figure) =>
      (['areaLevel', 'area', 'attribute', 'code'] as const).every(
        (key) => figure[key] === wanted[key],
      ),
    );
    return found && (found.suppressed ? 'suppressed' : found.count);
  };

  const eventsOf = async (type: string): Promise<number> => {
    const events = await hub.ports.store.readAll({ limit: 1_000, streamPrefixes: ['dossier-'] });
    return events.filter((event) => event.type === type).length;
  };

  beforeAll(async () => {
    hub = await startTestHub({ projector: false });
    const operator = await registerThree(hub);
    for (const source of [OCMW, VDAB])
      await operator.done('/flows', {
        flow: `statistics-${source}`,
        source: { organisation: source },
        recipient: { organisation: HUB },
        purposes: ['statistics'],
        categories: ['statusBenefit', 'guidance', 'outcome', 'housing', 'mobility'],
        ground: 'legalDuty',
        reference: 'D-2026-001',
        statutoryDuty: true,
        from: '2020-01-01',
      });
    for (const answer of Array.from({ length: 8 }, (_, nth) => (nth < 6 ? 'accept' : 'decline')))
      await measure(await refer(answer));
    door = await open();
  });
  afterAll(async () => {
    await door.close();
    await hub.close();
  });

  it('are for analysts alone, and whoever else tries is written down', async () => {
    expect((await door.anybody.get('/releases')).status).toBe(401);
    expect((await door.as('counsellor', OCMW).get('/releases')).status).toBe(403);
    const [line] = await hub.query(
      `select line->>'outcome' as outcome from access_log.line where line->>'operation' = 'listReleases'`,
    );
    expect(line).toEqual({ outcome: 'deny' });
  });

  it('are not counted when the access log is away', async () => {
    (book as BreakableAccessLog).broken = true;
    expect((await door.as().post('/releases')).status).toBe(503);
    (book as BreakableAccessLog).broken = false;
    expect((await door.as().get('/releases')).body.items).toEqual([]);
  });

  it('equal a count of the events', async () => {
    const made = await door.as().post('/releases');
    expect(made.status).toBe(201);
    first = made.body as Released;
    expect(find(first, 'referralsRequested', { areaLevel: 'flanders' })).toBe(
      await eventsOf('ReferralRequested'),
    );
    expect(find(first, 'referralsReceived', { areaLevel: 'flanders' })).toBe(
      await eventsOf('ReferralReceived'),
    );
    expect(find(first, 'referralsDecided', { areaLevel: 'flanders' })).toBe(
      (await eventsOf('ReferralAccepted')) + (await eventsOf('ReferralDeclined')),
    );
    expect(find(first, 'referralsRequested', { areaLevel: 'municipality', area: GENK })).toBe(8);
    const group = {
      areaLevel: 'flanders',
      attribute: 'targetGroup',
      code: 'livingAllowanceRecipient',
    };
    expect(find(first, 'referralsRequested', group)).toBe(8);
  });

  it('say how far people came as a distribution, each only against herself, and a gap stays a gap', () => {
    const parts = first.tables.filter(({ measure }) => measure === 'distanceTravelled');
    const housing = parts.filter(({ part }) => part === 'housing');
    const change = (code: string) =>
      find({ ...first, tables: housing }, 'distanceTravelled', {
        ...{ areaLevel: 'flanders', attribute: 'change', code },
      });
    expect(housing[0]?.figures[0]).toMatchObject({ areaLevel: 'flanders', count: 24 });
    expect([change('firstLevel'), change('forwardTwoOrMore'), change('notAsked')]).toEqual([
      8, 8, 8,
    ]);
    expect(parts.map(({ part }) => part)).toContain('mobility');
    expect(parts.every(({ part }) => part !== undefined)).toBe(true);
  });

  it('hide what is small, and what would give it back', () => {
    const answer = (code: string) =>
      find(first, 'referralsDecided', { areaLevel: 'flanders', attribute: 'answer', code });
    expect([answer('accepted'), answer('noCapacity')]).toEqual(['suppressed', 'suppressed']);
  });

  it('leave a line for every dossier whose codes were opened, for statistics and on its ground', async () => {
    const lines = await hub.query(
      `select distinct dossier, line->>'purpose' as purpose, line->'grounds'->0->>'code' as ground,
        line->>'outcome' as outcome
      from access_log.line where line->>'operation' = 'countCodedSections'`,
    );
    expect(lines).toHaveLength(8);
    for (const line of lines)
      expect(line).toMatchObject({ purpose: 'statistics', ground: 'legalDuty', outcome: 'permit' });
  });

  it('are given once: the same release again while nothing happens', async () => {
    const again = await door.as().post('/releases');
    expect([again.status, again.body.release]).toEqual([200, first.release]);
    expect((await door.as().get(`/releases/${first.release}`)).body).toEqual(first);
  });

  it('of the next period begin where these ended, and tell nothing of the few who came since', async () => {
    await refer('accept');
    const { body } = await door.as().post('/releases');
    const second = body as Released;
    expect(second.from).toBe(first.to);
    expect(find(second, 'referralsRequested', { areaLevel: 'flanders' })).toBe('suppressed');
    expect(
      second.tables.flatMap(({ figures }) => figures).filter(({ count = 0 }) => count > 0),
    ).toEqual([]);
    expect((await door.as().get(`/releases/${first.release}`)).body).toEqual(first);
  });

  it('come with what they mean, as CSV as well', async () => {
    const { headers, text } = await door.as().get(`/releases/${first.release}/csv`);
    expect(headers['content-type']).toContain('text/csv');
    const [header = '', ...lines] = text.trim().split('\r\n');
    expect(header).toContain('"definition","indicators","source","suppressionRule","version"');
    expect(lines).toHaveLength(first.tables.flatMap(({ figures }) => figures).length);
  });

  it('are given to the social fund in its own words, with what is not held and what is not kept', async () => {
    const path = `/releases/${first.release}/socialFundExport`;
    const { body } = await door.as().get(path);
    const found = new Map(
      (body.indicators as { indicator: string; held: string; figures: Figure[] }[]).map((one) => [
        one.indicator,
        one,
      ]),
    );
    expect(found.get('participants')).toMatchObject({
      held: 'counted',
      figures: [{ areaLevel: 'flanders', count: 8 }, { areaLevel: 'referenceRegion' }],
    });
    expect(found.get('inactive')?.figures[0]).toMatchObject({ count: 0 });
    expect(found.get('isced3To4')).toMatchObject({ held: 'notHeld', figures: [] });
    expect(found.get('disability')).toMatchObject({ held: 'notCollected', figures: [] });
    const { text } = await door.as().get(`${path}/csv`);
    expect(text).toContain('"disability"');
    expect(text.trim().split('\r\n')).toHaveLength(
      1 + [...found.values()].reduce((sum, { figures }) => sum + Math.max(figures.length, 1), 0),
    );
    expect((await door.as('counsellor', OCMW).get(path)).status).toBe(403);
  });

  it('say how long services have a waiting list, however often it is said again', async () => {
    const caw = hub.as({ organisation: CAW, role: 'coordinator' });
    const ago = (days: number) =>
      new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    const registered = await caw.done(`/organisations/${CAW}/services`, {
      ...{ name: 'Woonbegeleiding', helpsWith: ['housing'], targetGroups: [] },
      ...{ workingArea: [GENK], seat: GENK },
    });
    const say = (saidOn: string) =>
      caw.done(`/services/${registered.body.id as string}/availabilities`, {
        ...{ availability: 'waitingList', saidOn },
      });
    const waiting = async () =>
      ((await door.as().get('/serviceAvailability')).body.items as object[]).find(
        (item) => 'availability' in item && item.availability === 'waitingList',
      );
    await say(ago(60));
    const lasting = [{ duration: 'withinQuarter', services: 1 }];
    expect(await waiting()).toMatchObject({
      lifeDomain: 'housing',
      services: 1,
      stale: 1,
      lasting,
    });
    await say(ago(1));
    expect(await waiting()).toMatchObject({ services: 1, stale: 0, lasting });
  });

  it('are found again by a second count', async () => {
    const { body } = await door.as().post(`/releases/${first.release}/recount`);
    expect(body).toEqual({ release: '1', same: true, differences: [] });
  });

  it('show what an erasure took from a second count, and which counts it never touches', async () => {
    await migrateKeyStore(hub.databaseUrl, { role: 'wz_api', reader: 'wz_figures' });
    const erasure = new PostgresErasure({ connectionString: hub.databaseUrl });
    await erasure.erasePerson(persons[0] as PersonId);
    await erasure.close();
    const afterwards = await open();
    const { body } = await afterwards.as().post(`/releases/${first.release}/recount`);
    expect(body).toMatchObject({ same: false });
    const differences = body.differences as { measure: string; because: string }[];
    for (const { because } of differences) expect(because).toBe('codesGone');
    expect(differences).toContainEqual(
      expect.objectContaining({ measure: 'distanceTravelled', part: 'housing' }),
    );
    expect((await afterwards.as().get(`/releases/${first.release}`)).body).toEqual(first);
    await afterwards.close();
  });

  it('can be neither changed nor made to overlap, whatever the code does', async () => {
    await expect(hub.query('update figures.release set smallest = 2')).rejects.toThrow(
      /never changed/,
    );
    await expect(
      hub.query(`insert into figures.release select 'statistics', 3, log_id, null, '~', null, to_at, made_at,
        smallest, version, tables from figures.release where number = 1`),
    ).rejects.toThrow();
    await expect(
      hub.query(`insert into figures.release select 'statistics', 3, log_id, '0', '~', to_at, to_at, made_at,
        smallest, version, tables from figures.release where number = 1`),
    ).rejects.toThrow(/begins where the last one ended/);
  });
});
