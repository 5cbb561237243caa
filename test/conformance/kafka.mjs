/** The Kafka door: here the kit is the hub, and writes events on the topic that the receiver reads. */
import { Kafka, logLevel } from 'kafkajs';
import { settled } from './effects.mjs';
import { aLargeEvent, anEvent, eventsOfOneDossier, withheldNotice } from './events.mjs';
import { expectThat } from './report.mjs';

const MANY_DOSSIERS = 50;
const EACH = 4;
const YEARS_MS = 20 * 365 * 86_400_000;

/** An event in the binary mode of CloudEvents' Kafka binding, as the hub writes it: attributes are headers, `data` is the value. */
const messageOf = ({ data, datacontenttype, ...attributes }, more = {}) => ({
  key: attributes.partitionkey,
  headers: {
    ...Object.fromEntries(Object.entries(attributes).map(([name, text]) => [`ce_${name}`, text])),
    'content-type': datacontenttype,
    ...more,
  },
  value: JSON.stringify(data),
});

/** One topic of a broker, written as the hub writes it. */
export class EventTopic {
  constructor({ target, topic }) {
    this.topic = topic;
    const kafka = new Kafka({ brokers: target.split(','), logLevel: logLevel.NOTHING });
    this.producer = kafka.producer();
  }

  async open() {
    await this.producer.connect();
    return this;
  }

  send(events, more) {
    const messages = events.map((event) => messageOf(event, more));
    return this.producer.send({ topic: this.topic, acks: -1, messages });
  }

  close() {
    return this.producer.disconnect();
  }
}

const once = (seen, events, what) =>
  expectThat(
    seen.length === events.length,
    `${seen.length} effects for ${events.length} events: ${what}`,
    'Know an event by ce_id; what took effect once is left alone',
  );
const inOrder = (seen, events) =>
  expectThat(
    events.every(({ id }, at) => seen[at] === id),
    'the events of a dossier took effect in another order',
    'Do what stands in a partition one after the other',
  );

const needs = ['effects'];
const takes = (eventsOf, more) => async (door) => {
  const events = eventsOf();
  await door.events.send(events, more);
  await settled(door, events);
};

export const kafkaCases = [
  {
    ...{ name: 'read: the events of a dossier take effect in their order', needs },
    run: async (door) => {
      const events = eventsOfOneDossier(10);
      await door.events.send(events);
      inOrder(await settled(door, events), events);
    },
  },
  {
    ...{ name: 'duplicates: an event that comes again takes effect once', needs },
    run: async (door) => {
      const event = anEvent();
      await door.events.send([event, event]);
      const after = anEvent({ partitionkey: event.partitionkey });
      await door.events.send([after]);
      once(await settled(door, [event, after]), [event, after], 'one came twice');
    },
  },
  {
    ...{ name: 'replay: a topic that is written again from its beginning changes nothing', needs },
    run: async (door) => {
      const events = eventsOfOneDossier(5);
      await door.events.send(events);
      await settled(door, events);
      const [next] = eventsOfOneDossier(1);
      const last = { ...next, partitionkey: events[0].partitionkey, sequence: '0000000006' };
      await door.events.send([...events, last]);
      once(await settled(door, [...events, last]), [...events, last], 'what was known came again');
    },
  },
  {
    ...{ name: 'tolerance: headers that this version does not know are passed over', needs },
    run: takes(() => [anEvent()], { ce_extensiontocome: 'x'.repeat(100) }),
  },
  {
    ...{ name: 'withheld: a notice in place of an event keeps its number', needs },
    run: takes(() => {
      const [first, second, third] = eventsOfOneDossier(3);
      return [first, withheldNotice(second), third];
    }),
  },
  {
    ...{ name: 'wrong clock: an event of tomorrow, or of years ago, is taken', needs },
    run: takes(() =>
      [86_400_000, -YEARS_MS].map((ms) =>
        anEvent({ time: new Date(Date.now() + ms).toISOString() }),
      ),
    ),
  },
  {
    ...{ name: 'large payloads: a message of 20 kB', needs },
    run: takes(() => {
      const { extensiontocome, ...event } = aLargeEvent();
      return [{ ...event, data: { ...event.data, extensiontocome } }];
    }),
  },
  {
    ...{ name: `back-pressure: ${MANY_DOSSIERS} dossiers at once, each in its order, once`, needs },
    run: async (door) => {
      const dossiers = Array.from({ length: MANY_DOSSIERS }, () => eventsOfOneDossier(EACH));
      await door.events.send(dossiers.flat());
      const seen = await settled(door, dossiers.flat());
      once(seen, dossiers.flat(), 'one came twice');
      for (const events of dossiers)
        inOrder(
          seen.filter((id) => events.some((event) => event.id === id)),
          events,
        );
    },
  },
];
