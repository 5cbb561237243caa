import { randomUUID } from 'node:crypto';
import { onKafkaCluster, until } from '@wisselzone/testing';
import { topicsOf } from '@wisselzone/platform/messaging';
import { aNote, CommandWorld, OtherwiseReceiver } from '../compositions/command-world';
import { shownAt, typeAt } from '../compositions/console-programs';
import { CAW, OCMW, openDossier } from '../compositions/three-organisations';

const TYPE = 'be.wisselzone.hub.v1.commands';

await onKafkaCluster('an organisation that asks by messages', { brokers: 1 }, (cluster) => {
  let world: CommandWorld;
  beforeAll(async () => {
    world = await CommandWorld.open(cluster.brokers);
    await world.start();
  }, 120_000);
  afterAll(() => world.close());

  const ask = (...messages: Parameters<typeof typeAt>[2]) =>
    typeAt(cluster.brokers, world.topic, messages);
  const problemOf = async (id: string) => {
    const { headers, value } = await world.replyTo(id);
    expect(headers).toMatchObject({
      ce_type: `${TYPE}.notify.refused`,
      'content-type': 'application/problem+json',
    });
    return JSON.parse(value);
  };

  it("is heard through Kafka's own console producer, and reads the answer with its console consumer", async () => {
    const { dossier } = await openDossier(world.hub);
    const id = randomUUID();
    await ask(aNote(dossier, { id, text: 'Iets heel bijzonders.' }));
    const { headers, value } = await world.replyTo(id);
    expect(headers).toMatchObject({
      ce_type: `${TYPE}.notify.accepted`,
      ce_service: 'be.wisselzone.hub.v1',
      ce_requestsource: '/ocmw/dossiers',
    });
    expect(JSON.parse(value)).toMatchObject({ dossier, events: [{ type: 'NoteRecorded' }] });
    expect(await world.notesOf(dossier)).toEqual([id]);
    const [row] = await world.inbox(id);
    expect(row).toMatchObject({ state: 'accepted', bytes: null });
    const shown = await shownAt(cluster.brokers, topicsOf(OCMW).replies, 1);
    expect(shown).toContain(`ce_requestid:${id}`);
    expect(shown).not.toContain('bijzonders');
  }, 120_000);

  it('is answered again when it asks the same again, and nothing happens twice', async () => {
    const { dossier } = await openDossier(world.hub);
    const id = randomUUID();
    await ask(aNote(dossier, { id }));
    const first = await world.replyTo(id);
    await ask(aNote(dossier, { id }), aNote(dossier, { id }));
    const again = await world.replyTo(id, 2);
    expect(again).toEqual(first);
    expect(await world.notesOf(dossier)).toEqual([id]);
  }, 120_000);

  it('does not give one number to two things', async () => {
    const { dossier } = await openDossier(world.hub);
    const id = randomUUID();
    await ask(aNote(dossier, { id }), aNote(dossier, { id, text: 'Iets anders.' }));
    await until('both are answered', () => world.repliesTo(id).length >= 2, 60_000);
    const said = world.repliesTo(id).map(({ value }) => JSON.parse(value));
    expect(said.find(({ quarantine }) => quarantine)).toMatchObject({
      issues: [{ in: 'header', name: 'ce_id' }],
    });
    expect(await world.notesOf(dossier)).toEqual([id]);
    const rows = await world.inbox(id);
    expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['accepted', null],
      ['quarantined', 'messageIdReused'],
    ]);
  }, 120_000);

  it('hears which field and which rule when the hub refuses, and what it asks next is done', async () => {
    const { dossier } = await openDossier(world.hub);
    const [wrong, unknown, right] = [randomUUID(), randomUUID(), randomUUID()];
    const empty = { ...aNote(dossier, { id: wrong }), value: '{"text":""}' };
    const strange = { ...aNote(dossier, { id: unknown }), ...{ key: dossier } };
    await ask(
      empty,
      { ...strange, headers: { ...strange.headers, ce_subject: randomUUID() } },
      aNote(dossier, { id: right }),
    );
    expect(await problemOf(wrong)).toMatchObject({ status: 400, issues: [{ name: 'text' }] });
    expect(await problemOf(unknown)).toMatchObject({ status: 404 });
    await world.replyTo(right);
    expect(await world.notesOf(dossier)).toEqual([right]);
    for (const id of [wrong, unknown])
      expect(await world.inbox(id)).toMatchObject([
        { state: 'quarantined', reason: 'refused', owner: 'sender' },
      ]);
  }, 120_000);

  it.each([
    ['unknownOperation', 'ce_type', { ce_type: `${TYPE}.request.destroyEverything` }, undefined],
    ['unknownOperation', 'ce_type', { ce_type: `${TYPE}.request.constructor` }, undefined],
    ['wrongSubject', 'ce_subject', { ce_subject: '../../persons' }, undefined],
    ['wrongSubject', 'ce_subject', { ce_subject: '' }, undefined],
    ['notACloudEvent', 'ce_specversion', { ce_specversion: '0.3' }, undefined],
    ['notJson', 'body', {}, '{"text": geheim van Mila'],
    ['notJson', 'body', {}, '["geheim van Mila"]'],
    ['tooLarge', undefined, {}, JSON.stringify({ text: `geheim van Mila ${'x'.repeat(300_000)}` })],
  ] as const)(
    'is told, and nothing is lost, when a message is %s (%s)',
    async (reason, name, headers, value) => {
      const { dossier } = await openDossier(world.hub);
      const id = randomUUID();
      const note = aNote(dossier, { id, text: 'geheim van Mila', ...headers });
      await ask({ ...note, ...(value === undefined ? {} : { value }) });
      const problem = await problemOf(id);
      if (name) expect(problem).toMatchObject({ status: 400, issues: [{ name }] });
      else expect(problem).toMatchObject({ status: 413, limitBytes: 262_144 });
      expect(JSON.stringify(problem)).not.toContain('geheim');
      const [row] = await world.inbox(id);
      expect(row).toMatchObject({ state: 'quarantined', reason, entry: problem.quarantine });
      expect((row?.['bytes'] as Buffer).length).toBeGreaterThan(30);
      expect((row?.['bytes'] as Buffer).toString('latin1')).not.toContain('geheim');
    },
    120_000,
  );

  it('loses nothing when it names no number at all: the place on the topic is its number', async () => {
    await ask({ key: 'x', headers: { van: 'iemand' }, value: 'hallo' });
    await until(
      'it is answered',
      () => world.replies.read.some(({ headers }) => headers['ce_requestsource'] === 'kafka'),
      60_000,
    );
    const rows = await world.hub.query(
      `select state, reason from door.inbox where source = 'kafka'`,
    );
    expect(rows).toEqual([{ state: 'quarantined', reason: 'notACloudEvent' }]);
  }, 120_000);

  it('waits in its order while the hub is away', async () => {
    const { dossier } = await openDossier(world.hub);
    world.away = true;
    const ids = Array.from({ length: 5 }, () => randomUUID());
    await ask(...ids.map((id) => aNote(dossier, { id })));
    const waiting = async () => (await Promise.all(ids.map((id) => world.inbox(id)))).flat();
    await until('all are stored', async () => (await waiting()).length === ids.length, 60_000);
    await until('the first was tried', async () => Number((await waiting())[0]?.['attempts']) > 0);
    expect((await waiting()).map(({ state }) => state)).toEqual(ids.map(() => 'stored'));
    world.away = false;
    for (const id of ids) await world.replyTo(id);
    expect(await world.notesOf(dossier)).toEqual(ids);
  }, 120_000);

  it('is not heard through the client of another organisation', async () => {
    await world.stop();
    let listening = false;
    await world.start(({ commands }) => ({
      commands: {
        hubs: new Map([[CAW, commands!.hubs.get(OCMW)!]]),
        receiverOf: (organisation, onTrouble) =>
          new OtherwiseReceiver(commands!.receiverOf(organisation, onTrouble), (take) => {
            listening = true;
            return take;
          }),
      },
    }));
    const refused = () =>
      world.hub.query(
        `select 1 from access_log.line where organisation = $1 and line->>'outcome' = 'deny'`,
        [OCMW],
      );
    await until('the hub was asked whose it is, twice', async () => (await refused()).length > 1);
    expect(listening).toBe(false);
    await world.stop();
    await world.start();
  }, 60_000);

  it('is answered after the broker was killed in between', async () => {
    const { dossier } = await openDossier(world.hub);
    const [before, after] = [randomUUID(), randomUUID()];
    await ask(aNote(dossier, { id: before }));
    await cluster.kill(1);
    await cluster.restart(1);
    await ask(aNote(dossier, { id: after }));
    // A group that lost its broker waits out its session, and then looks for its place anew.
    await until('both are done', async () => (await world.notesOf(dossier)).length === 2, 170_000);
    expect(await world.notesOf(dossier)).toEqual([before, after]);
    await world.replyTo(after);
  }, 240_000);
});
