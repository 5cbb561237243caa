import {
  agreed,
  assigned,
  caw,
  childcareNeeded,
  dossier,
  DossierLog,
  genk,
  noted,
  opened,
  released,
  requested,
  threeOrganisations,
  vdab,
  withdrawn,
} from '../samples/dossier-log.samples';
import { projected, type Projected } from '../samples/projected.samples';

interface Line {
  readonly seq: number;
  readonly entry: string;
  readonly type: string;
  readonly categories: readonly string[];
  readonly withheld: readonly { readonly category: string; readonly reason: string }[];
}

const timelineOf = ({ api }: Projected, tenant: string) =>
  api.inTenant(tenant, (rows) =>
    rows.query<Line>(
      'select seq, entry, type, categories, withheld from read.timeline where tenant = $1 and dossier = $2 order by seq',
      [tenant, dossier],
    ),
  );

const story = [
  opened,
  assigned,
  childcareNeeded,
  agreed(vdab, caw),
  requested(),
  withdrawn(['childcare'], vdab, caw),
] as const;

describe('a projector on PostgreSQL', () => {
  let hub: Projected;
  beforeAll(async () => {
    hub = await projected();
    await hub.append(new DossierLog().happens(...threeOrganisations, ...story).events);
    hub.startProjector();
    await hub.caughtUp();
  });
  afterAll(() => hub.end());

  it('writes the rows of each organisation that follows the dossier, and of no other', async () => {
    expect((await timelineOf(hub, genk)).map(({ type }) => type)).toEqual(
      story.map(({ event }) => event.type),
    );
    expect((await timelineOf(hub, vdab)).map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'DossierOpened'],
      [2, 'ConditionRecorded'],
      [3, 'ConsentGiven'],
      [4, 'ReferralRequested'],
      [5, 'ConsentWithdrawn'],
    ]);
    expect(await timelineOf(hub, caw)).toEqual([]);
  });

  it('hides a withdrawn category in the rows themselves', async () => {
    const condition = (await timelineOf(hub, vdab)).find(
      ({ type }) => type === 'ConditionRecorded',
    );
    expect(condition).toMatchObject({
      categories: [],
      withheld: [{ category: 'childcare', reason: 'withdrawn' }],
    });
    const [own] = await hub.all<Line>(
      `select * from read.timeline where tenant = '${genk}' and type = 'ConditionRecorded'`,
    );
    expect(own?.categories).toEqual(['childcare']);
  });

  it('gives the same events in the mailbox, numbered without a gap per organisation', async () => {
    const mailbox = await hub.api.inTenant(vdab, (rows) =>
      rows.query<Line>('select * from read.mailbox where entry > 0 order by entry'),
    );
    expect(mailbox.map(({ entry, seq }) => [Number(entry), seq])).toEqual(
      [1, 2, 3, 4, 5].map((nth) => [nth, nth]),
    );
  });

  it('keeps cards, workers, worklists and due dates', async () => {
    expect(
      await hub.all(
        'select tenant, status, holder, last_seq from read.dossier_card order by tenant',
      ),
    ).toEqual([
      { tenant: genk, status: 'active', holder: genk, last_seq: 6 },
      { tenant: vdab, status: 'active', holder: genk, last_seq: 5 },
    ]);
    expect(await hub.all('select tenant from read.case_worker')).toEqual([{ tenant: genk }]);
    const waiting = await hub.api.inTenant(vdab, (rows) =>
      rows.query<{ kind: string }>(
        'select kind from read.worklist where done_at is null order by kind',
      ),
    );
    expect(waiting.map(({ kind }) => kind)).toEqual([
      'answerReferral',
      'assignWorker',
      'confirmReceipt',
      'confirmWithdrawal',
    ]);
    const due = await hub.timekeeper.inTenant('timekeeper', (rows) =>
      rows.query<{ step: string }>('select step from read.due_date where not done order by step'),
    );
    expect(due.map(({ step }) => step)).toEqual(['decide', 'expiry', 'expiry', 'receive']);
  });
});

describe('row-level security on its own', () => {
  let hub: Projected;
  beforeAll(async () => {
    hub = await projected();
    await hub.append(new DossierLog().happens(...threeOrganisations, ...story).events);
    hub.startProjector();
    await hub.caughtUp();
  });
  afterAll(() => hub.end());

  it.each(['timeline', 'mailbox', 'dossier_card', 'baton_turn', 'case_worker', 'worklist'])(
    'shows no row of another organisation in %s when the query forgets to ask for its own',
    async (table) => {
      const tenants = (as: string) =>
        hub.api.inTenant(as, (rows) =>
          rows.query<{ tenant: string }>(`select distinct tenant from read.${table}`),
        );
      expect(await tenants(genk)).toEqual([{ tenant: genk }]);
      expect((await tenants(vdab)).filter(({ tenant }) => tenant !== vdab)).toEqual([]);
      expect(await tenants(caw)).toEqual([]);
    },
  );

  it('shows nothing without a tenant, also in a connection that had one before', async () => {
    await hub.api.inTenant(genk, (rows) => rows.query('select 1'));
    const count = await hub.api.inTransaction((rows) => rows.query('select * from read.timeline'));
    expect(count).toEqual([]);
  });

  it('lets a door write nothing but its own delivery records', async () => {
    const values = `gen_random_uuid(), 'feed', 1, 'delivered', null, now()`;
    const record = (as: string, organisation: string) =>
      hub.api.inTenant(as, (rows) =>
        rows.query(`insert into door.delivery values ('${organisation}', ${values})`),
      );
    await record(genk, genk);
    await expect(record(genk, vdab)).rejects.toMatchObject({ code: 'refused', sqlState: '42501' });
    await expect(
      hub.api.inTenant(genk, (rows) => rows.query('delete from read.timeline')),
    ).rejects.toMatchObject({ code: 'refused', sqlState: '42501' });
  });

  it('shows the timekeeper due dates only', async () => {
    await expect(
      hub.timekeeper.inTenant(genk, (rows) => rows.query('select * from read.timeline')),
    ).rejects.toMatchObject({ sqlState: '42501' });
  });
});

describe('a projector in trouble', () => {
  it('changes nothing twice when a second one runs by mistake', async () => {
    const hub = await projected();
    hub.startProjector();
    hub.startProjector();
    const log = new DossierLog().happens(...threeOrganisations, opened, requested());
    for (let nth = 0; nth < 40; nth += 1) log.happens(noted(nth % 2 ? genk : vdab));
    await hub.append(log.events);
    await hub.caughtUp();
    const rows = await timelineOf(hub, vdab);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, nth) => nth + 1));
    expect(rows).toHaveLength(42);
    await hub.end();
  });

  it('goes on where it stopped, with the same numbers', async () => {
    const hub = await projected();
    const log = new DossierLog().happens(...threeOrganisations, ...story);
    const first = hub.startProjector();
    await hub.append(log.events);
    await hub.caughtUp();
    await first.stop();
    const before = log.events.length;
    log.happens(released, noted(genk), noted(vdab));
    await hub.append(log.events.slice(before));
    hub.startProjector();
    await hub.caughtUp();
    expect(
      (await timelineOf(hub, vdab)).map(({ seq, entry }) => [seq, Number(entry)]).slice(-2),
    ).toEqual([
      [6, 6],
      [7, 7],
    ]);
    expect(await hub.all('select * from read.case_worker')).toEqual([]);
    expect(hub.troubles).toEqual([]);
    await hub.end();
  });

  it('stops before an event it does not know, and never skips it', async () => {
    const hub = await projected();
    const unknown = { ...noted(genk), event: { type: 'NoteSung', plain: {} } as never };
    await hub.append(
      new DossierLog().happens(...threeOrganisations, opened, unknown, noted(genk)).events,
    );
    hub.startProjector();
    while (hub.troubles.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(hub.troubles[0]).toMatchObject({ name: 'EnvelopeError', code: 'unknownType' });
    expect((await timelineOf(hub, genk)).map(({ type }) => type)).not.toContain('NoteRecorded');
    await hub.end();
  });
});
