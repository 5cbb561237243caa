import { onKafkaCluster } from '@wisselzone/testing';
import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { failedByTopicReceiver, names } from './kit.mjs';

/** A reader that does one thing wrong, and the case that must say so. */
const BROKEN: readonly (readonly [fault: string, fails: RegExp])[] = [
  ['readsBackwards', /^read/],
  ['takesTwice', /^duplicates/],
  ['knowsTheLastOnly', /^replay/],
  ['refusesUnknownHeaders', /^tolerance/],
  ['refusesNotices', /^withheld/],
  ['refusesTomorrow', /^wrong clock/],
  ['readsLittle', /^large payloads/],
  ['dropsUnderLoad', /^back-pressure/],
];

await onKafkaCluster('the conformance kit of Kafka', { brokers: 1 }, ({ brokers }) => {
  const freshTopic = async () => {
    const topic = `kit-${randomUUID()}`;
    const admin = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 3 }] });
    await admin.disconnect();
    return { target: brokers.join(','), topic };
  };

  it('finds nothing to say of a reader that does what is asked', async () => {
    expect(await failedByTopicReceiver(await freshTopic(), {})).toEqual([]);
  }, 60_000);

  it.each(BROKEN)(
    'fails a reader that %s, in the case %s',
    async (fault, fails) => {
      const failed = await failedByTopicReceiver(await freshTopic(), { [fault]: true }, fails);
      expect(failed).toHaveLength(1);
    },
    60_000,
  );

  it('has a broken reader for every case', () => {
    expect(names.kafka.filter((name) => !BROKEN.some(([, fails]) => fails.test(name)))).toEqual([]);
  });
});
