/** An organisation that reads its topic; `faults` names what it does wrong. A partner may read the good one as an example. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Kafka, logLevel } from 'kafkajs';

const LITTLE = 10_000;
const KNOWN =
  /^(ce_(specversion|id|source|type|service|time|sequence|partitionkey|dataref|cursor)|content-type)$/;

const isRefused = (headers, value, faults) =>
  (faults.refusesNotices && headers.ce_type.endsWith('.withheld')) ||
  (faults.refusesTomorrow && Date.parse(headers.ce_time) > Date.now() + 60_000) ||
  (faults.readsLittle && value.length > LITTLE) ||
  (faults.refusesUnknownHeaders && !Object.keys(headers).every((name) => KNOWN.test(name)));

export const topicReceiver = async ({ target, topic }, faults = {}) => {
  const effects = [];
  const take = (message) => {
    const headers = Object.fromEntries(
      Object.entries(message.headers).map(([name, header]) => [name, String(header)]),
    );
    if (isRefused(headers, message.value, faults)) return;
    const known = faults.knowsTheLastOnly ? effects.slice(-1) : effects;
    if (faults.takesTwice || !known.includes(headers.ce_id)) effects.push(headers.ce_id);
  };
  const server = createServer((_, response) => response.end(JSON.stringify({ events: effects })));
  await new Promise((open) => server.listen(0, '127.0.0.1', open));
  const kafka = new Kafka({ brokers: target.split(','), logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `receiver-${randomUUID()}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({
    eachBatch: async ({ batch: { messages } }) => {
      const read = faults.dropsUnderLoad ? messages.slice(0, 10) : messages;
      for (const message of faults.readsBackwards ? read.toReversed() : read) take(message);
    },
  });
  return {
    effects: `http://127.0.0.1:${server.address().port}/effects`,
    close: async () => {
      await consumer.disconnect();
      await new Promise((closed) => server.close(closed));
    },
  };
};
