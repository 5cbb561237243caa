import { randomUUID } from 'node:crypto';
import { until } from '@wisselzone/testing';
import { startTestHub, type TestHub } from '../compositions/test-hub';
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
import { WebhookReceiver } from '../compositions/webhook-receiver';

const at = `/organisations/${VDAB}`;

describe('what does not arrive', () => {
  let hub: TestHub;
  let relay: { readonly close: () => Promise<void> };
  const vdab = new WebhookReceiver('vdab.voorbeeld.be');

  beforeAll(async () => {
    hub = await startTestHub();
    await Promise.all([registerThree(hub), vdab.open()]);
    await coordinator().done(`${at}/webhooks`, { url: vdab.url });
    await coordinator().done(`${at}/connections`, { channel: 'webhook' });
    relay = await startTestRelay(hub, { receivers: [vdab] });
  });
  afterAll(async () => {
    await relay.close();
    await hub.close();
    await vdab.close();
  });

  const coordinator = (subject: string = randomUUID()) =>
    hub.as({ organisation: VDAB, role: 'coordinator', subject });
  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const atOcmw = () => hub.as({ organisation: OCMW, role: 'coordinator' });

  const endsOf = (dossier: string) =>
    hub.query(
      `select m.event_id, m.seq, m.entry::text, m.type, d.end_state from read.mailbox m
       left join door.delivery d on d.organisation = m.tenant and d.event_id = m.event_id
       where m.tenant = $1 and m.dossier = $2 order by m.seq`,
      [VDAB, dossier],
    );
  const allEnded = async (dossier: string): Promise<boolean> => {
    const ends = await endsOf(dossier);
    return ends.length > 1 && ends.every((row) => row['end_state'] !== null);
  };
  const refer = async (): Promise<string> => {
    const { dossier } = await openDossier(hub);
    await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    await until('VDAB has it all', () => allEnded(dossier));
    return dossier;
  };
  const receivedOf = (dossier: string) =>
    vdab.received.filter(({ event }) => event.partitionkey === dossier);
  const lettersOf = async (dossier: string) =>
    (await coordinator().get(`${at}/deadLetters`)).body.items.filter(
      (one: { dossier: string }) => one.dossier === dossier,
    );
  /** A dossier that VDAB refuses until it stands still. */
  const standingStill = async (): Promise<string> => {
    const dossier = await refer();
    vdab.answer = (response, { event }) =>
      response.writeHead(event.partitionkey === dossier ? 422 : 202).end('Onbekende code.');
    await anke().done(`/dossiers/${dossier}/notes`, { text: 'Een.' });
    await until('it stands still', async () => {
      await hub.query('update relay.lane set ready_at = now() where dossier = $1', [dossier]);
      await anke().done(`/dossiers/${dossier}/notes`, { text: 'Nog een.' });
      return (await lettersOf(dossier)).length === 1;
    });
    return dossier;
  };
  const counted = async (asked: { readonly body: { readonly id: string } }) => {
    let list = await coordinator().get(`${at}/deliveryReconciliations`);
    await until('it was counted', async () => {
      list = await coordinator().get(`${at}/deliveryReconciliations`);
      return list.body.items.some((one: { occasion: string }) => one.occasion === asked.body.id);
    });
    return list.body.items.find((one: { occasion: string }) => one.occasion === asked.body.id);
  };
  const count = async () => counted(await coordinator().done(`${at}/deliveryReconciliations`, {}));

  it('is nothing, when what was accepted is the sum of what became of it', async () => {
    await refer();
    const found = (await count()) as Record<string, number>;
    const { accepted = 0, delivered, missing, gaps } = found;
    expect({ missing, gaps }).toEqual({ missing: 0, gaps: 0 });
    const ends = ['delivered', 'withheld', 'parked', 'skipped', 'waiting'];
    expect(ends.reduce((sum, end) => sum + (found[end] ?? 0), 0)).toBe(accepted);
    expect(delivered).toBeGreaterThan(1);
  });

  it('is found when it was dropped in silence: both organisations are named and told, and it is sent after all', async () => {
    const dossier = await refer();
    // Something jumped over an event: no end state, and its lane has gone on.
    const last = (await endsOf(dossier)).at(-1)!;
    await hub.query('delete from door.delivery where event_id = $1', [last['event_id']]);
    const before = receivedOf(dossier).length;
    expect(await count()).toMatchObject({ missing: 1 });
    await until('it is sent after all', () => allEnded(dossier));
    expect(receivedOf(dossier).length).toBe(before + 1);
    expect(receivedOf(dossier).at(-1)?.event.id).toBe(last['event_id']);
    expect(await count()).toMatchObject({ missing: 0 });
    const dropped = { event: last['event_id'], dossier, recipient: VDAB, source: OCMW };
    for (const [who, place] of [
      [coordinator(), at],
      [atOcmw(), `/organisations/${OCMW}`],
    ] as const)
      await until('both know that it ended', async () => {
        const list = await who.get(`${place}/deliveryReconciliations`);
        const found = list.body.dropped.find(
          (one: { event: string }) => one.event === last['event_id'],
        );
        expect(found).toMatchObject(dropped);
        return found.endedAt !== undefined;
      });
  });

  it('stands in the list of dead letters, with every try and what the receiver said', async () => {
    const dossier = await standingStill();
    const [letter] = await lettersOf(dossier);
    expect(letter).toMatchObject({ reason: '422', source: OCMW, type: 'NoteRecorded' });
    expect(letter.behind).toBeGreaterThan(0);
    expect(letter.attempts).toHaveLength(3);
    expect(letter.attempts[0]).toMatchObject({ status: 422, excerpt: 'Onbekende code.' });
    const other = await coordinator().get(`${at}/deadLetters?reason=410`);
    expect(other.body.items).toEqual([]);
  });

  it('is tried again when the receiver is mended, in order and without a gap', async () => {
    const dossier = await standingStill();
    vdab.answer = (response) => response.writeHead(202).end();
    const from = receivedOf(dossier).length;
    await coordinator().done(`${at}/deliveryRetries`, { dossier });
    await until('everything has ended', () => allEnded(dossier));
    expect(await lettersOf(dossier)).toEqual([]);
    const sequences = receivedOf(dossier)
      .slice(from)
      .map(({ event }) => Number(event.sequence));
    expect(sequences).toEqual(sequences.map((_, index) => (sequences[0] ?? 0) + index));
  });

  it('is sent again on request under the same id, when it may still be sent', async () => {
    const dossier = await refer();
    const ends = await endsOf(dossier);
    const ids = receivedOf(dossier).map(({ event }) => event.id);
    await coordinator().done(`${at}/deliveryReplays`, {
      from: ends.at(0)!['entry'],
      to: ends.at(-1)!['entry'],
    });
    await until('all came twice', () => receivedOf(dossier).length === 2 * ids.length);
    expect(receivedOf(dossier).map(({ event }) => event.id)).toEqual([...ids, ...ids]);
    await until('and ended again', () => allEnded(dossier));
  });

  it('is passed over by two people, never by one, and what waits behind it goes on', async () => {
    const dossier = await standingStill();
    const [letter] = await lettersOf(dossier);
    const [one, two] = [coordinator(), coordinator()];
    const skip = { event: letter.event, reason: 'handledElsewhere' };
    const { id } = (await one.done(`${at}/deliverySkips`, skip)).body;
    const alone = await one.post(`${at}/deliverySkips/${id}/confirmations`, {});
    expect(alone.body.type).toContain('skipNeedsAnotherPerson');
    expect(await lettersOf(dossier)).toHaveLength(1);
    vdab.answer = (response) => response.writeHead(202).end();
    await two.done(`${at}/deliverySkips/${id}/confirmations`, {});
    await until('everything has ended', () => allEnded(dossier));
    const ends = await endsOf(dossier);
    expect(ends.filter((row) => row['end_state'] === 'skipped')).toMatchObject([
      { event_id: letter.event },
    ]);
    expect(await count()).toMatchObject({ skipped: 1, missing: 0 });
  });

  it('is nobody else’s business, and no counsellor’s', async () => {
    for (const [organisation, role] of [
      [CAW, 'coordinator'],
      [VDAB, 'counsellor'],
    ] as const) {
      const stranger = hub.as({ organisation, role });
      for (const path of ['deadLetters', 'deliveryReconciliations'])
        expect((await stranger.get(`${at}/${path}`)).status).toBe(403);
      expect((await stranger.post(`${at}/deliveryRetries`, {})).status).toBe(403);
    }
  });

  it('is read again, not sent again, by whoever takes its messages itself', async () => {
    const answer = await atOcmw().post(`/organisations/${OCMW}/deliveryReplays`, {
      from: '1',
      to: '2',
    });
    expect(answer.status).toBe(422);
    expect(answer.body.type).toContain('channelIsPulled');
  });

  it('ends as delivered when the organisation takes it from the feed instead', async () => {
    const dossier = await standingStill();
    await coordinator().done(`${at}/connections`, { channel: 'feed' });
    let after = '0';
    await until('it has read everything, and says so', async () => {
      const page = await coordinator().get(`/feed?after=${after}`);
      const read = page.body.length === 0;
      after = String(page.headers['next-cursor']);
      return read;
    });
    expect(await allEnded(dossier)).toBe(true);
    expect((await endsOf(dossier)).map((row) => row['end_state'])).not.toContain('parked');
    expect(await count()).toMatchObject({ missing: 0, waiting: 0 });
  });
});
