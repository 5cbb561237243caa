import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HubClient } from '@wisselzone/platform/hub-client';
import { ReadStore } from '@wisselzone/platform/read-store';
import { DueDateTable } from '../samples/due-date-table.samples';
import { DueDates } from './due-dates';
import { Timekeeper, type ItemTrouble } from './timekeeper';

interface Said {
  readonly path: string;
  readonly key: string;
  readonly body: unknown;
}

const start = Date.parse('2026-11-23T09:00:00.000Z');
let table: DueDateTable;
let store: ReadStore;
let hub: Server;
let said: Said[];
let troubles: ItemTrouble[];
let clock: number;
/** What the hub answers on a path; 201 where nothing is said. */
let answers: Map<string, { readonly status: number; readonly code: string }>;

const timekeeper = (): Timekeeper =>
  new Timekeeper({
    dueDates: new DueDates(store),
    clock: () => clock,
    elapsed: () => clock,
    onTrouble: (trouble) => troubles.push(trouble),
    hub: new HubClient({
      url: `http://127.0.0.1:${String((hub.address() as AddressInfo).port)}`,
      token: () => Promise.resolve('token'),
      timeoutMs: 500,
    }),
  });

beforeAll(async () => {
  table = await DueDateTable.open();
  store = await ReadStore.open({ url: table.url, poolSize: 1 });
  hub = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const path = request.url ?? '';
      const { status, code } = answers.get(path) ?? { status: 201, code: '' };
      const key = String(request.headers['idempotency-key']);
      said.push({ path, key, body: JSON.parse(text) });
      const body = status < 300 ? { events: [] } : { type: `urn:problem-type:wisselzone:${code}` };
      // Status 0 stands for a hub that never answers.
      if (status === 0) return;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  hub.closeAllConnections();
  await new Promise((resolve) => hub.close(resolve));
  await store.close();
  await table.drop();
});

beforeEach(async () => {
  await table.sql('truncate read.due_date');
  [said, troubles, answers, clock] = [[], [], new Map(), start];
});

describe('the timekeeper', () => {
  it.each([
    ['referral', 'receive', 'missedDeadlines', { step: 'receive' }],
    ['referral', 'decide', 'missedDeadlines', { step: 'decide' }],
    ['referral', 'expiry', 'expiries', {}],
    ['consent', 'expiry', 'expiries', {}],
    ['handover', 'takeBack', 'missedReturnDeadlines', {}],
  ])('says of a %s that the moment "%s" has come', async (kind, step, route, body) => {
    const { dossier, entity } = await table.due(kind, step);
    expect(await timekeeper().tick()).toEqual({ said: 1, failed: 0, waiting: 0 });
    const path = `/dossiers/${dossier}/${kind}s/${entity}/${route}`;
    expect(said).toMatchObject([{ path, body }]);
    expect(said[0]?.key).toMatch(/^[\x21-\x7e]{8,64}$/);
  });

  it('names the aftercare moment that passed, each with a key of its own', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const { dossier, entity } = await table.due('handover', 'aftercareMoment', { moment: first });
    await table.sql('insert into read.due_date values ($1, $2, $3, $4, $5, $6, $7, false)', [
      ...['timekeeper', dossier, 'handover', entity, 'aftercareMoment', second],
      '2026-11-23T08:00:00.000Z',
    ]);
    await timekeeper().tick();
    expect(said.map(({ body }) => body)).toEqual(
      expect.arrayContaining([{ moment: first }, { moment: second }]),
    );
    expect(new Set(said.map(({ key }) => key)).size).toBe(2);
  });

  it('says nothing before the moment, on the very moment, or of what is done', async () => {
    await table.due('referral', 'decide', { dueAt: '2026-11-23T09:00:00.000Z' });
    await table.due('referral', 'decide', { dueAt: '2026-11-24T09:00:00.000Z' });
    await table.due('referral', 'decide', { done: true });
    await table.due('handover', 'overlapEnd');
    await table.due('referral', 'decide', { tenant: randomUUID() });
    expect(await timekeeper().tick()).toEqual({ said: 0, failed: 0, waiting: 0 });
    clock += 1;
    expect(await timekeeper().tick()).toMatchObject({ said: 1 });
  });

  it('uses the same key after a restart, so that nothing is said twice', async () => {
    await table.due('referral', 'expiry');
    await timekeeper().tick();
    await timekeeper().tick();
    expect(said).toHaveLength(2);
    expect(said[0]).toEqual(said[1]);
  });

  it('does not repeat itself while the rows have not shown it yet', async () => {
    await table.due('referral', 'expiry');
    const one = timekeeper();
    await one.tick();
    expect(await one.tick()).toEqual({ said: 0, failed: 0, waiting: 1 });
    clock += 60_000;
    expect(await one.tick()).toMatchObject({ said: 1 });
  });

  it('lets an item that fails wait for itself, longer each time, and no other', async () => {
    const { dossier, entity } = await table.due('referral', 'expiry');
    const path = `/dossiers/${dossier}/referrals/${entity}/expiries`;
    answers.set(path, { status: 503, code: 'unavailable' });
    await table.due('consent', 'expiry');
    const one = timekeeper();
    expect(await one.tick()).toEqual({ said: 1, failed: 1, waiting: 0 });
    expect(troubles).toEqual([
      { step: 'expiry', entity, error: 'HubProblem', code: 'unavailable' },
    ]);
    expect(await one.tick()).toMatchObject({ failed: 0, waiting: 2 });
    clock += 1_000;
    expect(await one.tick()).toMatchObject({ failed: 1 });
    clock += 1_000;
    expect(await one.tick()).toMatchObject({ failed: 0 });
    clock += 1_000;
    answers.clear();
    expect(await one.tick()).toMatchObject({ said: 1 });
  });

  it('asks again in an hour what the rules refused', async () => {
    const { dossier, entity } = await table.due('consent', 'expiry');
    const path = `/dossiers/${dossier}/consents/${entity}/expiries`;
    answers.set(path, { status: 422, code: 'consentNotExpired' });
    const one = timekeeper();
    await one.tick();
    clock += 3_599_999;
    expect(await one.tick()).toMatchObject({ waiting: 1 });
    clock += 1;
    expect(await one.tick()).toMatchObject({ failed: 1 });
  });

  it('asks again soon what was only too early by the clock of the hub', async () => {
    const { dossier, entity } = await table.due('referral', 'expiry');
    const path = `/dossiers/${dossier}/referrals/${entity}/expiries`;
    answers.set(path, { status: 422, code: 'deadlineNotPassed' });
    const one = timekeeper();
    expect(await one.tick()).toMatchObject({ failed: 1 });
    answers.clear();
    clock += 1_000;
    expect(await one.tick()).toMatchObject({ said: 1 });
  });

  it('says the moments of one referral in order, the expiry last of those that come at once', async () => {
    const { dossier, entity } = await table.due('referral', 'expiry');
    const place = `/dossiers/${dossier}/referrals/${entity}`;
    for (const [step, dueAt] of [
      ['receive', '2026-11-23T08:00:00.000Z'],
      ['decide', '2026-11-20T08:00:00.000Z'],
    ])
      await table.sql(
        `insert into read.due_date values ('timekeeper', $1, 'referral', $2, $3, '', $4, false)`,
        [dossier, entity, step, dueAt],
      );
    answers.set(`${place}/missedDeadlines`, { status: 503, code: 'unavailable' });
    const one = timekeeper();
    expect(await one.tick()).toEqual({ said: 0, failed: 1, waiting: 2 });
    answers.clear();
    clock += 1_000;
    expect(await one.tick()).toEqual({ said: 3, failed: 0, waiting: 0 });
    expect(said.slice(1).map(({ path, body }) => [path, body])).toEqual([
      [`${place}/missedDeadlines`, { step: 'decide' }],
      [`${place}/missedDeadlines`, { step: 'receive' }],
      [`${place}/expiries`, {}],
    ]);
  });

  it('goes past an item on which the hub stays silent', async () => {
    const { dossier, entity } = await table.due('referral', 'expiry', {
      dueAt: '2026-11-20T08:00:00.000Z',
    });
    answers.set(`/dossiers/${dossier}/referrals/${entity}/expiries`, { status: 0, code: '' });
    for (let nth = 0; nth < 20; nth += 1) await table.due('consent', 'expiry');
    expect(await timekeeper().tick()).toMatchObject({ said: 20, failed: 1 });
  });

  it('goes through more pages than one', async () => {
    await table.sql(`insert into read.due_date
      select 'timekeeper', gen_random_uuid(), 'referral', gen_random_uuid(), 'expiry', '',
             '2026-11-20T08:00:00Z'::timestamptz + (nth % 7) * interval '1 second', false
        from generate_series(1, 1201) as nth`);
    expect(await timekeeper().tick()).toMatchObject({ said: 1201 });
    expect(new Set(said.map(({ key }) => key)).size).toBe(1201);
  });
});
