import { randomUUID } from 'node:crypto';
import { until } from '@wisselzone/testing';
import type {
  IncomingMessage,
  MessageReceiver,
  MessageSender,
  OutgoingMessage,
  TakeMessages,
} from './messaging';

/** A client of a real broker. */
export interface MessagingUnderTest {
  readonly sender: () => MessageSender;
  readonly receiver: (topic: string, group: string) => MessageReceiver;
  readonly makeTopic: (topic: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const aMessage = (
  topic: string,
  changes: Partial<OutgoingMessage> = {},
): OutgoingMessage => ({
  topic,
  key: randomUUID(),
  headers: { ce_id: randomUUID() },
  value: '{}',
  ...changes,
});

/** Keeps what comes in; `effect` may make it wait or fail. */
export const collecting = (effect: TakeMessages = () => Promise.resolve()) => {
  const taken: IncomingMessage[] = [];
  const take: TakeMessages = async (messages) => {
    await effect(messages);
    taken.push(...messages);
  };
  return { taken, take };
};

/** What every client of a broker must do before the relay may rest on it. */
export const behavesAsMessaging = (name: string, open: () => Promise<MessagingUnderTest>): void => {
  describe(`messages through ${name}`, () => {
    let on: MessagingUnderTest;
    let sender: MessageSender;
    const receivers: MessageReceiver[] = [];
    beforeAll(async () => {
      on = await open();
      sender = on.sender();
    });
    afterEach(async () => {
      await Promise.all(receivers.splice(0).map((one) => one.close()));
    });
    afterAll(async () => {
      await sender.close();
      await on.close();
    });

    const aTopic = async (): Promise<string> => {
      const topic = `spec.${randomUUID()}`;
      await on.makeTopic(topic);
      return topic;
    };
    const receive = (topic: string, take: TakeMessages, group = `${topic}.group`) => {
      const receiver = on.receiver(topic, group);
      receivers.push(receiver);
      receiver.start(take);
      return receiver;
    };

    it('arrive whole: key, headers and exact bytes', async () => {
      const topic = await aTopic();
      const value = JSON.stringify({ text: 'één ✓ 😀', empty: '' });
      await sender.send(aMessage(topic, { key: 'a', headers: { ce_type: 'x', odd: 'é' }, value }));
      const { taken, take } = collecting();
      receive(topic, take);
      await until('it has come', () => taken.length === 1);
      const [{ key, headers, value: bytes }] = taken as [IncomingMessage];
      expect({ key, headers, value: bytes.toString('utf8') }).toEqual({
        key: 'a',
        headers: { ce_type: 'x', odd: 'é' },
        value,
      });
    });

    it('keep their order for one key, many at once, and none is lost', async () => {
      const topic = await aTopic();
      const keys = Array.from({ length: 20 }, (_, nth) => `key-${nth}`);
      const { taken, take } = collecting();
      receive(topic, take);
      await Promise.all(
        keys.map(async (key) => {
          for (let n = 0; n < 20; n += 1)
            await sender.send(aMessage(topic, { key, value: String(n) }));
        }),
      );
      await until('all have come', () => taken.length === 400);
      for (const key of keys)
        expect(taken.filter((one) => one.key === key).map(({ value }) => Number(value))).toEqual(
          Array.from({ length: 20 }, (_, n) => n),
        );
    });

    it('come again when their effect failed, and none is passed over', async () => {
      const topic = await aTopic();
      let failures = 2;
      const { taken, take } = collecting(() =>
        failures-- > 0 ? Promise.reject(new Error('the database is away')) : Promise.resolve(),
      );
      receive(topic, take);
      await sender.send(aMessage(topic, { value: 'one' }));
      await sender.send(aMessage(topic, { value: 'two' }));
      await until('both have come', () => taken.length >= 2, 60_000);
      expect(new Set(taken.map(({ value }) => String(value)))).toEqual(new Set(['one', 'two']));
    }, 90_000);

    it('go on after the last one whose effect was durable', async () => {
      const topic = await aTopic();
      const first = collecting();
      const one = receive(topic, first.take);
      await sender.send(aMessage(topic, { key: 'k', value: 'before' }));
      await until('the first has come', () => first.taken.length === 1);
      await one.close();
      await sender.send(aMessage(topic, { key: 'k', value: 'after' }));
      const second = collecting();
      receive(topic, second.take);
      await until('the second has come', () => second.taken.length > 0, 30_000);
      expect(second.taken.map(({ value }) => String(value))).toEqual(['after']);
    }, 60_000);

    it('are not acknowledged when the process ends in the middle of their effect', async () => {
      const topic = await aTopic();
      let begun = 0;
      const stuck = new AbortController();
      const receiver = receive(topic, async () => {
        begun += 1;
        await new Promise((_, reject) => stuck.signal.addEventListener('abort', reject));
      });
      await sender.send(aMessage(topic, { value: 'half' }));
      await until('the effect began', () => begun === 1);
      const closed = receiver.close();
      stuck.abort();
      await closed;
      const { taken, take } = collecting();
      receive(topic, take);
      await until('it comes again', () => taken.length === 1, 30_000);
    }, 60_000);

    it('say that a topic is unknown, and harm no other', async () => {
      const topic = await aTopic();
      const unknown = sender.send(aMessage(`spec.none.${randomUUID()}`));
      const known = Array.from({ length: 20 }, () => sender.send(aMessage(topic)));
      await expect(unknown).rejects.toMatchObject({ code: 'unknownTopic' });
      for (const fate of await Promise.allSettled(known))
        if (fate.status === 'rejected') await sender.send(aMessage(topic));
      await sender.send(aMessage(topic));
    });

    it('say that one is too large, and its neighbours go', async () => {
      const topic = await aTopic();
      const [small, large, last] = await Promise.allSettled([
        sender.send(aMessage(topic, { value: 'small' })),
        sender.send(aMessage(topic, { value: 'x'.repeat(3_000_000) })),
        sender.send(aMessage(topic, { value: 'last' })),
      ]);
      expect(small.status).toBe('fulfilled');
      expect(last.status).toBe('fulfilled');
      expect(large).toMatchObject({ status: 'rejected', reason: { code: 'tooLarge' } });
    });

    it('are refused by a sender that is closed', async () => {
      const closed = on.sender();
      await closed.close();
      expect(() => closed.send(aMessage('any'))).toThrow('closed');
    });
  });
};
