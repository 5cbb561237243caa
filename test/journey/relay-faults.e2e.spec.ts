import type { ServerResponse } from 'node:http';
import { AccessLog, AccessLogError, type AccessLine } from '@wisselzone/platform/access-log';
import { until } from '@wisselzone/testing';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import { startTestRelay } from '../compositions/test-relay';
import {
  ANKE,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
  aReferral,
} from '../compositions/three-organisations';
import { WebhookReceiver } from '../compositions/webhook-receiver';

/** The book of the hub, with a door that can be shut. */
class DoorOfTheBook extends AccessLog {
  shut = false;
  tried = 0;
  constructor(private readonly real: AccessLog) {
    super();
  }
  override async write(line: AccessLine): Promise<void> {
    this.tried += 1;
    if (this.shut) throw new AccessLogError('unavailable', 'shut by the test');
    await this.real.write(line);
  }
}

describe('messages when something fails', () => {
  let hub: TestHub;
  let book: DoorOfTheBook;
  const relays: { close: () => Promise<void> }[] = [];
  const vdab = new WebhookReceiver('vdab.voorbeeld.be');
  const caw = new WebhookReceiver('caw.voorbeeld.be');

  beforeAll(async () => {
    hub = await startTestHub();
    await Promise.all([registerThree(hub), vdab.open(), caw.open()]);
    const receivers = [vdab, caw];
    const ports = (real: { readonly accessLog: AccessLog }) => {
      book = new DoorOfTheBook(real.accessLog);
      return { accessLog: book };
    };
    relays.push(await startTestRelay(hub, { receivers, ports }));
    for (const [organisation, { url }] of [
      [VDAB, vdab],
      [CAW, caw],
    ] as const) {
      const coordinator = hub.as({ organisation, role: 'coordinator' });
      await coordinator.done(`/organisations/${organisation}/webhooks`, { url });
      await coordinator.done(`/organisations/${organisation}/connections`, { channel: 'webhook' });
    }
  });
  afterAll(async () => {
    for (const relay of relays) await relay.close();
    await hub.close();
    await Promise.all([vdab.close(), caw.close()]);
  });

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const note = (dossier: string, text: string) =>
    anke().done(`/dossiers/${dossier}/notes`, { text });
  const sequencesAt = (receiver: WebhookReceiver, dossier: string) =>
    receiver.received
      .filter(({ event }) => event.partitionkey === dossier)
      .map(({ event }) => Number(event.sequence));
  const refer = async (to: string) => {
    const { dossier } = await openDossier(hub);
    await anke().done(`/dossiers/${dossier}/referrals`, aReferral({ to }));
    return dossier;
  };
  const owed = async (organisation: string, dossier: string) => {
    const rows = await hub.query(
      `select m.seq, d.end_state from read.timeline m left join door.delivery d
        on d.organisation = m.tenant and d.event_id = m.event_id
       where m.tenant = $1 and m.dossier = $2 order by m.seq`,
      [organisation, dossier],
    );
    return { all: rows.length, ended: rows.filter((row) => row['end_state'] !== null).length };
  };
  const quiet = (organisation: string, dossier: string) =>
    until('everything owed has ended', async () => {
      const { all, ended } = await owed(organisation, dossier);
      return all > 0 && all === ended;
    });

  it('sends nothing while the access log is away, and blames nobody for it', async () => {
    const dossier = await refer(VDAB);
    await quiet(VDAB, dossier);
    const before = vdab.received.length;
    book.shut = true;
    const tried = book.tried;
    await note(dossier, 'Een.');
    await until('it wanted to send', () => book.tried > tried);
    expect(vdab.received.length).toBe(before);
    book.shut = false;
    await quiet(VDAB, dossier);
    const [lane] = await hub.query(
      'select failures, parked_at from relay.lane where dossier = $1',
      [dossier],
    );
    expect(lane).toEqual({ failures: 0, parked_at: null });
  });

  it('reaches the others at once when one endpoint hangs, with four attempts under way there', async () => {
    const hanging: ServerResponse[] = [];
    vdab.answer = (response) => hanging.push(response);
    for (let n = 0; n < 6; n += 1) await refer(VDAB);
    await until('the first attempts hang', () => hanging.length === 4);
    const dossier = await refer(CAW);
    await quiet(CAW, dossier);
    expect(hanging.length).toBe(4);
    vdab.answer = (response) => response.writeHead(200).end();
    for (const response of hanging) response.writeHead(200).end();
  });

  it('goes on where a process died in the middle of an attempt', async () => {
    const dossier = await refer(CAW);
    await quiet(CAW, dossier);
    await hub.query(
      `update relay.lane set lease = gen_random_uuid(), lease_until = now() + interval '1 second'
       where dossier = $1 and organisation = $2`,
      [dossier, CAW],
    );
    await note(dossier, 'Nog een.');
    await quiet(CAW, dossier);
  });

  it('arrives in order and ends once when two relays share the work', async () => {
    relays.push(await startTestRelay(hub, { receivers: [vdab, caw] }));
    const dossiers: string[] = [];
    for (let n = 0; n < 6; n += 1) dossiers.push(await refer(VDAB));
    for (let n = 0; n < 8; n += 1)
      await Promise.all(dossiers.map((dossier) => note(dossier, `Nota ${n}.`)));
    for (const dossier of dossiers) {
      await quiet(VDAB, dossier);
      const sequences = sequencesAt(vdab, dossier);
      expect(sequences).toEqual(sequences.map((_, nth) => nth + 1));
    }
  });
});
