import { randomUUID } from 'node:crypto';
import type { IncomingMessage, TakeMessages } from '@wisselzone/platform/messaging';
import { testDatabase, until } from '@wisselzone/testing';
import { AdapterDatabase } from '../../../libs/platform/adapter/src/adapter-database';
import { Inbox } from '../../../libs/platform/adapter/src/inbox';
import {
  commitOffsetFirst,
  decideAtEnqueue,
  ForgetfulInbox,
  ItemQueue,
} from '../../compositions/broken-builds';
import { startTestHub, type TestHub } from '../../compositions/test-hub';
import { startTestRelay } from '../../compositions/test-relay';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../../compositions/three-organisations';
import { WebhookReceiver } from '../../compositions/webhook-receiver';
import type { Trial } from './trial';

type MadeInbox = new (db: AdapterDatabase, now: () => Date) => Inbox;

/** A partner sends the same message again, for it never heard that it had arrived. */
const sentTwice = async (Made: MadeInbox): Promise<readonly string[]> => {
  const database = await testDatabase();
  const db = await AdapterDatabase.open(database.url);
  const inbox = new Made(db, () => new Date());
  try {
    const bytes = Buffer.from('{"kenmerk":"B-1"}');
    for (let time = 0; time < 3; time += 1) await inbox.receive('vdab', 'B-1', bytes);
    let effects = 0;
    for (let next = await inbox.oldestStored(); next; next = await inbox.oldestStored()) {
      effects += 1;
      await inbox.mark(db, next, 'done');
    }
    return effects === 1 ? [] : [`one message took effect ${String(effects)} times`];
  } finally {
    await db.close();
    await database.drop();
  }
};

/** A partition as its reader knows it: from the offset kept, and kept only after the messages were taken. */
const readPartition = async (
  messages: readonly IncomingMessage[],
  take: TakeMessages,
  committed: { offset: number },
): Promise<void> => {
  for (const message of messages.slice(committed.offset)) {
    await take([message]);
    committed.offset += 1;
  }
};

/** The process dies while messages are taken, and begins again where the broker knows it was. */
const diesWhileTaking = async (offsetFirst: boolean): Promise<readonly string[]> => {
  const messages = Array.from({ length: 6 }, (_, offset): IncomingMessage => ({
    ...{ topic: 'commands', partition: 0, offset: String(offset), key: 'dossier', headers: {} },
    value: Buffer.from(randomUUID()),
  }));
  const stored = new Set<string>();
  const committed = { offset: 0 };
  const waiting: (() => Promise<void>)[] = [];
  let alive = true;
  const store: TakeMessages = async (taken) => {
    if (stored.size === 3 && alive) {
      alive = false;
      throw new Error('the process is gone');
    }
    for (const { value } of taken) stored.add(value.toString('utf8'));
    await Promise.resolve();
  };
  const take = offsetFirst ? commitOffsetFirst(store, (work) => waiting.push(work)) : store;
  await readPartition(messages, take, committed).catch(() => undefined);
  // What had only been promised died with the process after three of them.
  for (const work of waiting.splice(0).slice(0, 3)) await work();
  waiting.splice(0);
  await readPartition(messages, offsetFirst ? take : store, committed);
  return messages
    .filter(({ value }) => !stored.has(value.toString('utf8')))
    .map(({ offset }) => `message ${offset} is committed at the broker and stored nowhere`);
};

const connect = async (hub: TestHub, { url }: WebhookReceiver): Promise<void> => {
  const coordinator = hub.as({ organisation: VDAB, role: 'coordinator' });
  await coordinator.done(`/organisations/${VDAB}/webhooks`, { url });
  await coordinator.done(`/organisations/${VDAB}/connections`, { channel: 'webhook' });
};

/** The ground ends while a message waits for its next try. */
const endsWhileWaiting = async (decidesEarly: boolean): Promise<readonly string[]> => {
  const hub = await startTestHub();
  const receiver = await new WebhookReceiver('vdab.voorbeeld.be').open();
  let late = 0;
  const relay = await startTestRelay(hub, {
    receivers: [receiver],
    ports: (real) => ({
      clock: () => Date.now() + late,
      ...(decidesEarly ? { log: decideAtEnqueue(real.log) } : {}),
    }),
  });
  try {
    const operator = await registerThree(hub);
    await connect(hub, receiver);
    receiver.answer = (response) => response.writeHead(500).end();
    const { dossier } = await openDossier(hub);
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    await anke.done(`/dossiers/${dossier}/referrals`, aReferral());
    await until('a first try failed', () => receiver.received.length > 0);
    await operator.done('/flowEnds', { flow: 'ocmw-vdab', until: '2020-01-02' });
    receiver.answer = (response) => response.writeHead(202).end();
    // Past the next try, and not into the night, when everything is looked at anew.
    late = 600_000;
    await until('everything owed has ended', () => hasEnded(hub, dossier), 30_000);
    const sent = await hub.query(
      `select event_id, end_state from door.delivery where organisation = $1`,
      [VDAB],
    );
    return sent
      .filter((row) => row['end_state'] !== 'withheld')
      .map((row) => `${String(row['event_id'])} was sent after its ground had ended`);
  } finally {
    await relay.close();
    await hub.close();
    await receiver.close();
  }
};

const hasEnded = async (hub: TestHub, dossier: string): Promise<boolean> => {
  const rows = await hub.query(
    `select d.end_state from read.timeline m left join door.delivery d
       on d.organisation = m.tenant and d.event_id = m.event_id
     where m.tenant = $1 and m.dossier = $2`,
    [VDAB, dossier],
  );
  return rows.length > 0 && rows.every((row) => row['end_state'] !== null);
};

const inOrder = (sequence: readonly number[]): readonly string[] =>
  sequence.flatMap((seq, at) =>
    at > 0 && seq < (sequence[at - 1] ?? 0) ? [`${String(seq)} came after a later one`] : [],
  );

/** An endpoint that refuses the first message once, while four workers deliver. */
const refusesOnce = () => {
  const taken: number[] = [];
  let refused = false;
  return {
    taken,
    take: (seq: number): boolean => {
      if (seq === 1 && !refused) {
        refused = true;
        return false;
      }
      if (!taken.includes(seq)) taken.push(seq);
      return true;
    },
  };
};

const byItem = async (): Promise<readonly string[]> => {
  const database = await testDatabase();
  const queue = await ItemQueue.open(database.url, [1, 2, 3, 4, 5, 6, 7, 8]);
  const endpoint = refusesOnce();
  const deliver = (seq: number) =>
    new Promise<boolean>((resolve) => setTimeout(() => resolve(endpoint.take(seq)), 20));
  try {
    await Promise.all(Array.from({ length: 4 }, () => queue.work(deliver)));
    return inOrder(endpoint.taken);
  } finally {
    await queue.close();
    await database.drop();
  }
};

const byLane = async (): Promise<readonly string[]> => {
  const hub = await startTestHub();
  const receiver = await new WebhookReceiver('vdab.voorbeeld.be').open();
  let late = 0;
  const start = () =>
    startTestRelay(hub, {
      receivers: [receiver],
      ports: () => ({ clock: () => Date.now() + late }),
    });
  const relays = await Promise.all([start(), start()]);
  const endpoint = refusesOnce();
  receiver.answer = (response, { event }) =>
    response.writeHead(endpoint.take(Number(event.sequence)) ? 202 : 500).end();
  try {
    await registerThree(hub);
    await connect(hub, receiver);
    const { dossier } = await openDossier(hub);
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    await anke.done(`/dossiers/${dossier}/referrals`, aReferral());
    for (let nth = 0; nth < 5; nth += 1)
      await anke.done(`/dossiers/${dossier}/notes`, { text: `Nota ${String(nth)}.` });
    late = 60_000;
    await until('everything owed has ended', () => hasEnded(hub, dossier), 30_000);
    return inOrder(endpoint.taken);
  } finally {
    for (const relay of relays) await relay.close();
    await hub.close();
    await receiver.close();
  }
};

export const messageTrials: readonly Trial[] = [
  {
    name: 'no memory of messages that came before',
    invariant: 'I2',
    product: () => sentTwice(Inbox),
    broken: () => sentTwice(ForgetfulInbox),
  },
  {
    name: 'commit the offset before the database',
    invariant: 'I1',
    product: () => diesWhileTaking(false),
    broken: () => diesWhileTaking(true),
  },
  {
    name: 'decide when it is queued, not when it is sent',
    invariant: 'I7',
    product: () => endsWhileWaiting(false),
    broken: () => endsWhileWaiting(true),
  },
  {
    name: 'skip locked items instead of lanes',
    invariant: 'I4',
    product: byLane,
    broken: byItem,
  },
];
