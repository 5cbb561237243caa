import { randomUUID } from 'node:crypto';
import { onKafkaCluster, until } from '@wisselzone/testing';
import { aCommand, aNote, CommandWorld } from '../compositions/command-world';
import { typeAt } from '../compositions/console-programs';
import { eraserOn } from '../compositions/eraser';
import { HUB } from '../compositions/test-hub';
import { aReferral, CAW, OCMW, openDossier } from '../compositions/three-organisations';

const at = `/organisations/${OCMW}`;

await onKafkaCluster('messages that were not done', { brokers: 1 }, (cluster) => {
  let world: CommandWorld;
  beforeAll(async () => {
    world = await CommandWorld.open(cluster.brokers);
    await world.start();
  }, 120_000);
  afterAll(() => world.close());

  const coordinator = (subject: string = randomUUID()) =>
    world.hub.as({ organisation: OCMW, role: 'coordinator', subject });
  const operator = () => world.hub.as({ organisation: HUB, role: 'operator' });
  const listed = async (id: string) =>
    (await coordinator().get(`${at}/quarantine`)).body.items.find(
      (one: { id: string }) => one.id === id,
    );
  /** A note that cannot be read, and waits for people. */
  const inQuarantine = async () => {
    const { dossier } = await openDossier(world.hub);
    const id = randomUUID();
    const value = '{"text": "Mila woont sinds maandag';
    await typeAt(cluster.brokers, world.topic, [{ ...aNote(dossier, { id }), value }]);
    await world.replyTo(id);
    return { dossier, id, value, message: (await listed(id)).message as string };
  };

  it('are listed with reason, owner and age, and nothing of what they said', async () => {
    const { id, value } = await inQuarantine();
    const found = await listed(id);
    expect(found).toMatchObject({
      ...{ door: 'kafka', source: '/ocmw/dossiers', reason: 'notJson', owner: 'sender', tries: 1 },
      problem: { status: 400, issues: [{ in: 'body', name: 'body' }] },
    });
    expect(Date.parse(found.receivedAt)).toBeGreaterThan(Date.now() - 120_000);
    expect(found.size).toBeGreaterThan(value.length);
    const list = await operator().get(`${at}/quarantine?reason=notJson`);
    expect(list.text).toContain(id);
    expect(list.text).not.toContain('Mila');
    expect((await operator().get(`${at}/quarantine?reason=tooLarge`)).body.items).toEqual([]);
  }, 120_000);

  it('are read by their own organisation alone, byte for byte, and each look is written down', async () => {
    const { message, value } = await inQuarantine();
    const strangers = [
      operator(),
      world.hub.as({ organisation: CAW, role: 'coordinator' }),
      world.hub.as({ organisation: OCMW, role: 'counsellor' }),
    ];
    for (const stranger of strangers)
      expect((await stranger.get(`${at}/quarantine/${message}`)).status).toBe(403);
    const reader = randomUUID();
    const read = await coordinator(reader).get(`${at}/quarantine/${message}`);
    expect(Buffer.from(read.body.bytes, 'base64').toString()).toBe(value);
    expect(read.body.headers['ce_source']).toBe('/ocmw/dossiers');
    const lines = await world.hub.query(
      `select line->>'operation' as operation from access_log.line
       where line->'actor'->>'subject' = $1`,
      [reader],
    );
    expect(lines).toEqual([{ operation: 'readQuarantined' }]);
  }, 120_000);

  it('are done once somebody corrected them, under their own number, and the sender hears of it', async () => {
    const { dossier, id, message } = await inQuarantine();
    const body = JSON.stringify({ text: 'Mila woont sinds maandag in Genk.' });
    const key = randomUUID();
    const correct = () =>
      coordinator(id).post(`${at}/messageCorrections`, { message, body }, { key });
    const first = await correct();
    expect(first.status).toBe(201);
    const reply = await world.replyTo(id, 2);
    expect(reply.headers['ce_type']).toContain('notify.accepted');
    expect(await world.notesOf(dossier)).toEqual([id]);
    expect(await listed(id)).toBeUndefined();
    expect((await correct()).body).toEqual(first.body);
    const again = await coordinator().post(`${at}/messageCorrections`, { message, body });
    expect(again.status).toBe(404);
    const log = await world.hub.query(
      'select leaf::text as leaf from event_store.event_log where stream_id = $1',
      [`delivery-${OCMW}`],
    );
    expect(JSON.stringify(log)).not.toContain('Genk');
  }, 120_000);

  it('are all read again at once, when what stood in their way is gone', async () => {
    const { dossier } = await openDossier(world.hub);
    await operator().done('/flowEnds', { flow: 'ocmw-caw', until: '2020-01-02' });
    const ids = [randomUUID(), randomUUID()];
    await typeAt(
      cluster.brokers,
      world.topic,
      ids.map((id) => aCommand('requestReferral', dossier, aReferral({ to: CAW }), id)),
    );
    for (const id of ids) await world.replyTo(id);
    for (const id of ids) expect(await listed(id)).toMatchObject({ reason: 'refused' });
    await operator().done('/flows', {
      ...{ flow: 'ocmw-caw-again', purposes: ['guidance'], ground: 'protocol' },
      ...{ source: { organisation: OCMW }, recipient: { organisation: CAW } },
      categories: ['process', 'identity', 'contact', 'guidance', 'housing', 'childcare', 'notes'],
      ...{ reference: 'P-2026-002', statutoryDuty: false, from: '2020-01-01' },
    });
    await operator().done(`${at}/messageRetries`, {});
    const replies = await Promise.all(ids.map((id) => world.replyTo(id, 2)));
    expect(replies.map(({ headers }) => headers['ce_type'])).toEqual(
      ids.map(() => expect.stringContaining('notify.accepted')),
    );
  }, 120_000);

  it('are passed over by two people, never by one, and then nobody can read them any more', async () => {
    const { id, message } = await inQuarantine();
    const [one, two] = [coordinator(), coordinator()];
    const asked = await one.done(`${at}/messageSkips`, { message, reason: 'duplicate' });
    const skip = asked.body.id as string;
    const shown = async (who: typeof one) =>
      (await who.get(`${at}/quarantine`)).body.items.find(
        (item: { message: string }) => item.message === message,
      )?.skip;
    expect(await shown(one)).toEqual({ skip, mine: true });
    expect(await shown(two)).toEqual({ skip, mine: false });
    const alone = await one.post(`${at}/deliverySkips/${skip}/confirmations`, {});
    expect(alone.body.type).toContain('skipNeedsAnotherPerson');
    await two.done(`${at}/deliverySkips/${skip}/confirmations`, {});
    await until('it has left the list', async () => (await listed(id)) === undefined);
    expect((await one.get(`${at}/quarantine/${message}`)).status).toBe(404);
    expect(await world.inbox(id)).toMatchObject([{ state: 'discarded', bytes: null }]);
  }, 120_000);

  it('are forgotten with the person whom they are about', async () => {
    const { dossier, id } = await inQuarantine();
    const officer = () => world.hub.as({ organisation: OCMW, role: 'privacyOfficer' });
    const at = `/dossiers/${dossier}/erasures`;
    const asked = await officer().done(at, { scope: 'person', basis: 'objection' });
    const confirmed = await officer().done(`${at}/${String(asked.body.id)}/confirmations`, {});
    await coordinator().get(`/dossiers?notBefore=${String(confirmed.body.position)}`);
    const { eraser, close } = await eraserOn(world.hub, world.hubUrl);
    await until('it is carried out', async () => (await eraser.round()) > 0);
    await close();
    await until(
      'nothing of it is left',
      async () => (await world.inbox(id))[0]?.['state'] === 'discarded',
      30_000,
    );
    expect(await world.inbox(id)).toMatchObject([{ bytes: null, correction: null }]);
  }, 120_000);
});
