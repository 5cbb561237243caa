import { randomUUID } from 'node:crypto';
import { onKafkaCluster, until } from '@wisselzone/testing';
import {
  KafkaReceiver,
  KafkaSender,
  provisionTopics,
  topicsOf,
  type MessageSender,
} from '@wisselzone/platform/messaging';
import { aMessage, collecting } from '../../libs/platform/messaging/src/messaging.behaviour';

/** Sends until it is acknowledged, as the lanes of the relay do. */
const sendUntilDone = (sender: MessageSender, topic: string, value: string) =>
  until(
    'it is acknowledged',
    () =>
      sender.send(aMessage(topic, { key: `key-${Number(value) % 7}`, value })).then(
        () => true,
        () => false,
      ),
    90_000,
  );

await onKafkaCluster('messages when brokers fail', { brokers: 3 }, (cluster) => {
  const settings = { brokers: cluster.brokers };
  const organisation = randomUUID();
  const { events: topic } = topicsOf(organisation);
  const sender = new KafkaSender(settings);
  const { taken, take } = collecting();
  const receiver = new KafkaReceiver({
    ...{ settings, topic, group: `${topic}.spec` },
    onTrouble: () => undefined,
  });
  const came = () => new Set(taken.map(({ value }) => Number(value)));
  let acknowledged = 0;
  const sendSome = async (count: number) => {
    const from = acknowledged;
    await Promise.all(
      Array.from({ length: count }, (_, nth) => sendUntilDone(sender, topic, String(from + nth))),
    );
    acknowledged += count;
  };
  const allCame = () => until('all have come', () => came().size === acknowledged, 180_000);

  beforeAll(async () => {
    await provisionTopics(settings, { organisation, partitions: 3 });
    receiver.start(take);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([receiver.close(), sender.close()]);
  });

  it('are not lost and none stays behind when one of three brokers is killed', async () => {
    await sendSome(100);
    const sending = sendSome(200);
    await cluster.kill(1);
    await sending;
    await allCame();
  }, 240_000);

  it('are not acknowledged while only one copy could be written, and say so in time', async () => {
    await cluster.kill(2);
    const began = performance.now();
    await expect(sender.send(aMessage(topic))).rejects.toMatchObject({ code: 'unavailable' });
    expect(performance.now() - began).toBeLessThan(30_000);
  }, 240_000);

  it('flow again by themselves when the brokers are back', async () => {
    await Promise.all([cluster.restart(1), cluster.restart(2)]);
    await sendSome(50);
    // The one that was sent in vain may have been written after all: it has no number.
    await until(
      'all have come',
      () => [...came()].filter((one) => !Number.isNaN(one)).length >= acknowledged,
      180_000,
    );
  }, 240_000);

  it('survive the disk of one broker', async () => {
    await cluster.kill(3);
    await cluster.wipe(3);
    await cluster.restart(3);
    await sendSome(50);
    await until('all have come', () => came().has(acknowledged - 1), 180_000);
  }, 240_000);
});
