import { onKafkaCluster, runJava, until, wrongInPublic } from '@wisselzone/testing';
import { provisionTopics, topicsOf } from '@wisselzone/platform/messaging';
import { Kafka as CloudKafka, type KafkaMessage } from 'cloudevents';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import { startTestRelay } from '../compositions/test-relay';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';
import { TopicReader } from '../compositions/topic-reader';

await onKafkaCluster('an organisation that reads a topic', { brokers: 1 }, (cluster) => {
  let hub: TestHub;
  let relay: { readonly close: () => Promise<void> };
  let vdab: TopicReader;
  const { brokers } = cluster;

  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    for (const organisation of [VDAB, CAW])
      await provisionTopics({ brokers }, { organisation, replicas: 1, partitions: 3 });
    relay = await startTestRelay(hub, { kafka: brokers });
    vdab = await new TopicReader(brokers, topicsOf(VDAB).events).open();
  }, 120_000);
  afterAll(async () => {
    await vdab.close();
    await relay.close();
    await hub.close();
  });

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const choose = (organisation: string, channel: string) =>
    hub
      .as({ organisation, role: 'coordinator' })
      .done(`/organisations/${organisation}/connections`, { channel });
  const refer = async (to = VDAB) => {
    const { dossier } = await openDossier(hub);
    await anke().done(`/dossiers/${dossier}/referrals`, aReferral({ to }));
    return dossier;
  };
  const note = (dossier: string, text: string) =>
    anke().done(`/dossiers/${dossier}/notes`, { text });
  const owed = (dossier: string, organisation = VDAB) =>
    hub.query(
      `select m.event_id, m.seq, d.end_state, d.channel, d.reason from read.timeline m
       left join door.delivery d on d.organisation = m.tenant and d.event_id = m.event_id
       where m.tenant = $1 and m.dossier = $2 order by m.seq`,
      [organisation, dossier],
    );
  const quiet = (dossier: string, organisation = VDAB) =>
    until(
      'everything owed has ended',
      async () => {
        const rows = await owed(dossier, organisation);
        return rows.length > 0 && rows.every((row) => row['end_state'] !== null);
      },
      60_000,
    );
  const of = (dossier: string) => vdab.once.filter(({ key }) => key === dossier);
  const sequences = (dossier: string) =>
    of(dossier).map(({ headers }) => Number(headers['ce_sequence']));

  it('gets every step in the order of the dossier, thin, and each ends in one state', async () => {
    await choose(VDAB, 'kafka');
    const dossiers = await Promise.all(Array.from({ length: 4 }, () => refer()));
    for (let n = 0; n < 5; n += 1)
      await Promise.all(dossiers.map((dossier) => note(dossier, `Geheime nota ${n}.`)));
    for (const dossier of dossiers) {
      await quiet(dossier);
      const rows = await owed(dossier);
      await until('every step has come', () => of(dossier).length === rows.length);
      expect(sequences(dossier)).toEqual(rows.map((_, nth) => nth + 1));
      expect(of(dossier).map(({ headers }) => headers['ce_id'])).toEqual(
        rows.map((row) => row['event_id']),
      );
      for (const row of rows)
        expect(row).toMatchObject({ end_state: 'delivered', channel: 'kafka' });
    }
    expect(JSON.stringify(vdab.read)).not.toContain('Geheime');
  }, 90_000);

  it('is what the CloudEvents SDK reads, and the trace leads to our access log', async () => {
    const dossier = await refer();
    await quiet(dossier);
    await until('it has come', () => of(dossier).length > 0);
    for (const { key, headers, value } of of(dossier)) {
      const message: KafkaMessage<string> = { key, headers, value, body: value };
      const event = CloudKafka.toEvent(message);
      expect(event).toMatchObject({
        specversion: '1.0',
        id: headers['ce_id'],
        source: `/REST/wisselzone/v1/dossiers/${dossier}`,
        partitionkey: dossier,
        data: { dossier },
      });
      expect(event).toMatchObject({ service: 'be.wisselzone.hub.v1' });
      expect(wrongInPublic(JSON.parse(JSON.stringify(event)))).toBe('');
      const [, trace] = (headers['ce_traceparent'] ?? '').split('-');
      const [line] = await hub.query(
        `select line->>'outcome' as outcome from access_log.line
         where organisation = $1 and replace(line->>'traceId', '-', '') = $2`,
        [VDAB, trace],
      );
      expect(line).toEqual({ outcome: 'permit' });
    }
  }, 60_000);

  it("is what Kafka's own console consumer shows, unmodified", async () => {
    const expected = await hub.query(
      `select event_id from door.delivery where organisation = $1 and channel = 'kafka'`,
      [VDAB],
    );
    const shown = await runJava('org.apache.kafka.tools.consumer.ConsoleConsumer', [
      ...['--bootstrap-server', brokers.join(','), '--topic', topicsOf(VDAB).events],
      ...['--from-beginning', '--max-messages', String(expected.length)],
      ...['--timeout-ms', '60000', '--property', 'print.headers=true'],
      ...['--property', 'print.key=true'],
    ]);
    for (const { event_id } of expected) expect(shown).toContain(`ce_id:${String(event_id)}`);
    expect(shown).toContain('content-type:application/json');
  }, 90_000);

  it('gets a notice under the same number in place of what it may not follow any more', async () => {
    const dossier = await refer();
    await quiet(dossier);
    await cluster.kill(1);
    await note(dossier, 'Wacht.');
    await until('it waits', async () => (await owed(dossier)).at(-1)?.['end_state'] === null);
    const operator = hub.as({ organisation: HUB, role: 'operator' });
    await operator.done('/flowEnds', { flow: 'ocmw-vdab', until: '2020-01-02' });
    await cluster.restart(1);
    await quiet(dossier);
    expect((await owed(dossier)).at(-1)).toMatchObject({
      end_state: 'withheld',
      reason: 'noGround',
    });
    await until(
      'it has come',
      () => Boolean(of(dossier).at(-1)?.headers['ce_type']?.endsWith('notify.withheld')),
      60_000,
    );
  }, 120_000);

  it('loses nothing and does nothing twice when every broker lost everything', async () => {
    await choose(CAW, 'kafka');
    const dossiers = await Promise.all(Array.from({ length: 3 }, () => refer(CAW)));
    for (const dossier of dossiers) await note(dossier, 'Voor de brand.');
    for (const dossier of dossiers) await quiet(dossier, CAW);
    await cluster.loseEverything();
    await provisionTopics({ brokers }, { organisation: CAW, replicas: 1, partitions: 3 });
    const [last] = await hub.query(
      'select max(entry)::text as entry from read.mailbox where tenant = $1',
      [CAW],
    );
    await hub
      .as({ organisation: HUB, role: 'operator' })
      .done(`/organisations/${CAW}/deliveryReplays`, { from: '1', to: last?.['entry'] });
    await until('it is being told again', async () => {
      const done = await hub.query('select 1 from relay.errand where organisation = $1', [CAW]);
      return done.length > 0;
    });
    for (const dossier of dossiers) await note(dossier, 'Na de brand.');
    for (const dossier of dossiers) await quiet(dossier, CAW);
    const caw = await new TopicReader(brokers, topicsOf(CAW).events).open();
    for (const dossier of dossiers) {
      const rows = await owed(dossier, CAW);
      const mine = () => caw.once.filter(({ key }) => key === dossier);
      await until('everything has come again', () => mine().length === rows.length, 30_000);
      expect(mine().map(({ headers }) => headers['ce_id'])).toEqual(
        rows.map((row) => row['event_id']),
      );
    }
    await caw.close();
    const twice = await hub.query(
      'select event_id from door.delivery group by organisation, event_id having count(*) > 1',
    );
    expect(twice).toEqual([]);
  }, 180_000);
});
