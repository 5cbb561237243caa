import { until, wrongInPublic } from '@wisselzone/testing';
import { HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import { startTestRelay } from '../compositions/test-relay';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';
import { WebhookReceiver } from '../compositions/webhook-receiver';

describe('an organisation that gets its messages at an address of its own', () => {
  let hub: TestHub;
  let relay: { readonly close: () => Promise<void> };
  let secret: string;
  let webhook: string;
  const vdab = new WebhookReceiver('vdab.voorbeeld.be');
  const gone = new WebhookReceiver('weg.voorbeeld.be');

  beforeAll(async () => {
    hub = await startTestHub();
    await Promise.all([registerThree(hub), vdab.open(), gone.open()]);
    relay = await startTestRelay(hub, { receivers: [vdab, gone] });
  });
  afterAll(async () => {
    await relay.close();
    await hub.close();
    await Promise.all([vdab.close(), gone.close()]);
  });

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const endFlow = (flow: string) =>
    hub
      .as({ organisation: HUB, role: 'operator' })
      .done('/flowEnds', { flow, until: '2020-01-02' });
  const coordinator = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const at = `/organisations/${VDAB}`;
  const endStates = (organisation = VDAB) =>
    hub.query(
      `select d.end_state, d.channel, d.reason, d.attempts, m.dossier, m.seq from door.delivery d
       join read.timeline m on m.tenant = d.organisation and m.event_id = d.event_id
       where d.organisation = $1 order by m.entry`,
      [organisation],
    );
  const of = (dossier: string) =>
    [...vdab.received, ...gone.received].filter(({ event }) => event.partitionkey === dossier);
  const refer = async () => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    return { dossier, referral: asked.body.id as string };
  };

  it('registers the address and gets the key that checks the messages, once', async () => {
    const client = coordinator();
    const registered = await client.done(`${at}/webhooks`, { url: vdab.url });
    ({ secret, id: webhook } = registered.body as { secret: string; id: string });
    expect(secret).toMatch(/^whsec_/);
    expect(registered.body.publicKey).toMatch(/^whpk_/);
    const listed = await client.get(`${at}/webhooks`);
    expect(listed.text).not.toContain('whsec_');
    await until('the address is willing', async () => {
      const { body } = await client.get(`${at}/webhooks`);
      return body.items[0].state === 'willing';
    });
    expect(vdab.greetings).toBe(1);
  });

  it('is shown to nobody outside it', async () => {
    const other = hub.as({ organisation: OCMW, role: 'coordinator' });
    expect((await other.get(`${at}/webhooks`)).status).toBe(403);
    expect((await coordinator().get(`${at}/webhooks`)).status).toBe(200);
  });

  it('gets every step in the order of the dossier, thin and signed, and each ends in one state', async () => {
    await coordinator().done(`${at}/connections`, { channel: 'webhook' });
    const { dossier } = await refer();
    for (let n = 0; n < 5; n += 1)
      await anke().done(`/dossiers/${dossier}/notes`, { text: `Geheime nota ${n}.` });
    const expected = async () =>
      (
        await hub.query('select 1 from read.timeline where tenant = $1 and dossier = $2', [
          VDAB,
          dossier,
        ])
      ).length;
    await until(
      'every step has come',
      async () => of(dossier).length > 5 && of(dossier).length === (await expected()),
    );
    const messages = of(dossier);
    expect(messages.map(({ event }) => Number(event.sequence))).toEqual(
      messages.map((_, n) => n + 1),
    );
    const verifier = new Webhook(secret);
    for (const { body, headers, event } of messages) {
      expect(verifier.verify(body, headers as Record<string, string>)).toEqual(event);
      expect(headers['webhook-id']).toBe(event.id);
      expect(wrongInPublic(event)).toBe('');
      expect(HTTP.toEvent({ headers, body })).toMatchObject({ id: event.id, data: event.data });
    }
    expect(JSON.stringify(messages)).not.toContain('Geheime');
    await until(
      'every end is written down',
      async () =>
        (await endStates()).filter((row) => row['dossier'] === dossier).length === messages.length,
    );
    const ends = (await endStates()).filter((row) => row['dossier'] === dossier);
    for (const end of ends)
      expect(end).toMatchObject({ end_state: 'delivered', channel: 'webhook' });
  });

  it('has a line in the access log for every attempt', async () => {
    const [lines] = await hub.query(
      `select count(*)::int as n from access_log.line where line->>'operation' = 'deliver' and organisation = $1`,
      [VDAB],
    );
    const [attempts] = await hub.query('select count(*)::int as n from relay.attempt');
    expect(lines?.['n']).toBe(attempts?.['n']);
    expect(lines?.['n']).toBeGreaterThan(5);
  });

  it('parks one dossier that it refuses three times, while its neighbours go on', async () => {
    const poisoned = await refer();
    await until('every end is written down', async () => of(poisoned.dossier).length > 0);
    const before = (await endStates()).length;
    vdab.answer = (response, { event }) =>
      response.writeHead(event.partitionkey === poisoned.dossier ? 422 : 202).end();
    await anke().done(`/dossiers/${poisoned.dossier}/notes`, { text: 'Een.' });
    const healthy = await refer();
    await until('the first messages have come', async () => of(healthy.dossier).length > 0);
    const tried = await hub.query(
      `select count(*)::int as n from relay.attempt where dossier = $1 and result = 'refused'`,
      [poisoned.dossier],
    );
    expect(tried[0]?.['n']).toBeGreaterThan(0);
    // The next tries are minutes away: time passes by moving what is due.
    for (let n = 0; n < 3; n += 1) {
      await until('the neighbour goes on', async () => {
        await hub.query(`update relay.lane set ready_at = now() where dossier = $1`, [
          poisoned.dossier,
        ]);
        await anke().done(`/dossiers/${healthy.dossier}/notes`, { text: 'Verder.' });
        const [row] = await hub.query(
          'select refusals, parked_why from relay.lane where dossier = $1',
          [poisoned.dossier],
        );
        return Number(row?.['refusals']) > n || row?.['parked_why'] === '422';
      });
    }
    await until('it was refused again', async () =>
      (await endStates()).some((row) => row['end_state'] === 'parked'),
    );
    const parked = (await endStates()).filter((row) => row['end_state'] === 'parked');
    expect(parked).toMatchObject([{ dossier: poisoned.dossier, reason: '422', attempts: 3 }]);
    expect((await endStates()).length).toBeGreaterThan(before + 1);
    vdab.answer = (response) => response.writeHead(200).end();
  });

  it('gets a new key when it asks, and both sign for a day', async () => {
    const rotated = await coordinator().done(`${at}/webhooks/${webhook}/keyRotations`, {});
    const { dossier } = await refer();
    await until('the dossier stands still', async () => of(dossier).length > 0);
    const { body, headers } = of(dossier)[0]!;
    for (const key of [secret, rotated.body.secret as string])
      expect(new Webhook(key).verify(body, headers as Record<string, string>)).toBeDefined();
    const again = await coordinator().post(`${at}/webhooks/${webhook}/keyRotations`, {});
    expect(again.body.type).toContain('webhookRotationUnderWay');
  });

  it('is left in peace after a 410, and loses nothing: the next address gets what waits', async () => {
    vdab.answer = (response) => response.writeHead(410).end();
    const { dossier } = await refer();
    await until(
      'the address is gone',
      async () => (await coordinator().get(`${at}/webhooks`)).body.items[0].state === 'gone',
    );
    const received = vdab.received.length;
    await anke().done(`/dossiers/${dossier}/notes`, { text: 'Wacht.' });
    await coordinator().done(`${at}/connections`, { channel: 'hubWorklist' });
    await coordinator().done(`${at}/webhooks/${webhook}/removals`, {});
    await coordinator().done(`${at}/webhooks`, { url: gone.url });
    await coordinator().done(`${at}/connections`, { channel: 'webhook' });
    await until('the notice is delivered', async () =>
      gone.received.some(({ event }) => event.partitionkey === dossier),
    );
    expect(vdab.received.length).toBe(received);
    const sequences = gone.received
      .filter(({ event }) => event.partitionkey === dossier)
      .map(({ event }) => Number(event.sequence));
    expect(sequences).toEqual(sequences.map((_, n) => n + 1));
  });

  it('gets a notice under the same number in place of what it may not follow any more', async () => {
    const { dossier } = await refer();
    await until('the next dossier is told', async () => of(dossier).length > 0);
    const open: (() => void)[] = [];
    gone.answer = (response) => open.push(() => response.writeHead(503).end());
    await anke().done(`/dossiers/${dossier}/notes`, { text: 'Nog een.' });
    await until('the dossier is told', async () => open.length > 0);
    await endFlow('ocmw-vdab');
    gone.answer = (response) => response.writeHead(200).end();
    for (const answer of open) answer();
    await until(
      'an attempt is under way',
      async () => {
        await hub.query(`update relay.lane set ready_at = now() where parked_at is null`);
        const ends = (await endStates()).filter((row) => row['dossier'] === dossier);
        return ends.at(-1)?.['end_state'] === 'withheld';
      },
      20_000,
    );
    const last = of(dossier).at(-1)!;
    expect(last.event.type).toMatch(/notify\.withheld$/);
    expect(last.event.data).toEqual({ dossier, reason: 'noGround' });
  });

  it('never has two end states for one event', async () => {
    const twice = await hub.query(
      'select event_id from door.delivery group by organisation, event_id having count(*) > 1',
    );
    expect(twice).toEqual([]);
  });
});
