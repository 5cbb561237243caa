import {
  agreed,
  caw,
  childcareNeeded,
  declined,
  DossierLog,
  genk,
  linkedRecords,
  noted,
  offered,
  opened,
  otherPerson,
  person,
  released,
  requested,
  threeOrganisations,
  vdab,
  withdrawn,
  assigned,
} from '../../samples/dossier-log.samples';
import { projected, type Projected } from '../../samples/projected.samples';
import { rebuildReadModels, type RebuildOptions } from './rebuild';

const story = [
  opened,
  offered,
  assigned,
  childcareNeeded,
  agreed(vdab, caw),
  requested(),
  noted(vdab),
  withdrawn(['childcare'], vdab, caw),
  declined,
  released,
  noted(genk),
];

const rebuild = (hub: Projected, options: Partial<RebuildOptions> = {}) =>
  rebuildReadModels(
    {
      eventStore: hub.database.url,
      readStore: hub.urlOf('wz_projector'),
      readStoreOwner: hub.ownerUrl,
      logLevel: 'silent',
    },
    { accept: false, say: () => undefined, ...options },
  );

const timelineOf = (hub: Projected) =>
  hub.all('select * from read.timeline order by tenant, dossier, seq');

describe('rebuilding the read models', () => {
  let hub: Projected;
  beforeEach(async () => {
    hub = await projected();
    await hub.append(
      new DossierLog().happens(...threeOrganisations, ...story, ...linkedRecords).events,
    );
  });
  afterEach(() => hub.end());

  it('gives the rows that were written event by event, and takes their place', async () => {
    hub.startProjector();
    await hub.caughtUp();
    const before = await timelineOf(hub);
    const report = await rebuild(hub);
    expect(report.swapped).toBe(true);
    expect(report.differences.map(({ table, rows }) => [table, rows > 0])).toEqual([
      ['timeline', true],
      ['dossier_card', true],
      ['baton_turn', true],
      ['case_worker', false],
      ['worklist', true],
      ['due_date', true],
      ['person_link', true],
      ['offer', true],
    ]);
    expect(await timelineOf(hub)).toEqual(before);
    expect(await hub.all(`select 1 from pg_namespace where nspname like 'read_%'`)).toEqual([]);
  });

  it('says of two records, from either, what was last said of them in the stream of either', async () => {
    hub.startProjector();
    await hub.caughtUp();
    const links = await hub.all(
      `select person, other, linked from read.person_link where tenant = 'persons' and linked order by person`,
    );
    expect(links).toEqual([
      { person, other: otherPerson, linked: true },
      { person: otherPerson, other: person, linked: true },
    ]);
  });

  it('finds each row that was changed, lost or invented, and leaves the live rows as they are', async () => {
    await hub.startProjector().stop();
    hub.startProjector();
    await hub.caughtUp();
    await hub.all(
      `update read.timeline set categories = '{health}' where tenant = '${vdab}' and seq = 1 and behind is null`,
    );
    await hub.all(`delete from read.worklist where kind = 'nameLead'`);
    await hub.all(`insert into read.case_worker values ('${caw}', 'nobody', gen_random_uuid())`);
    const before = await timelineOf(hub);
    const report = await rebuild(hub);
    expect(report.swapped).toBe(false);
    expect(report.differences).toMatchObject([
      { table: 'timeline', changed: 1 },
      { table: 'dossier_card', changed: 0, missing: 0, unexpected: 0 },
      { table: 'baton_turn', changed: 0, missing: 0, unexpected: 0 },
      { table: 'case_worker', unexpected: 1 },
      { table: 'worklist', missing: 1 },
      { table: 'due_date', changed: 0 },
      { table: 'person_link', changed: 0 },
      { table: 'offer', changed: 0, missing: 0, unexpected: 0 },
    ]);
    expect(await timelineOf(hub)).toEqual(before);
  });

  it('takes their place all the same when differences are accepted', async () => {
    hub.startProjector();
    await hub.caughtUp();
    await hub.all(`update read.timeline set type = 'Mangled'`);
    expect((await rebuild(hub, { accept: true })).swapped).toBe(true);
    expect(await hub.all(`select * from read.timeline where type = 'Mangled'`)).toEqual([]);
  });

  it('lets the projector write on while it runs, and the doors read afterwards', async () => {
    hub.startProjector();
    await hub.caughtUp();
    const more = new DossierLog('a0000000-0000-4000-8000-000000000401' as never).happens(opened);
    for (let nth = 0; nth < 200; nth += 1) more.happens(noted(genk));
    const [report] = await Promise.all([rebuild(hub), hub.append(more.events)]);
    await hub.caughtUp();
    expect(report.swapped).toBe(true);
    const [count] = await hub.api.inTenant(genk, (rows) =>
      rows.query<{ count: string }>(`select count(*) from read.mailbox`),
    );
    expect(Number(count?.count)).toBe(story.length + 201);
    expect((await rebuild(hub)).swapped).toBe(true);
  });
});
