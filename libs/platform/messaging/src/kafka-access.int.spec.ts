import { randomUUID } from 'node:crypto';
import { KAFKA_USERS, onKafkaCluster, until } from '@wisselzone/testing';
import { KafkaReceiver } from './kafka-receiver';
import { KafkaSender } from './kafka-sender';
import type { KafkaSettings, Sasl } from './kafka-settings';
import { commandGroupOf, provisionTopics, topicsOf } from './kafka-topics';
import { aMessage, collecting } from './messaging.behaviour';

/** An unsigned token, as Kafka's own validator for development takes it. */
const unsignedToken = (subject: string): string => {
  const now = Math.floor(Date.now() / 1_000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ sub: subject, iat: now, exp: now + 300 })}.`;
};

await onKafkaCluster('who may what at the broker', { brokers: 1, guarded: true }, (cluster) => {
  const as = (sasl: Sasl): KafkaSettings => ({
    brokers: cluster.brokers,
    tls: { ca: cluster.certificate },
    sasl,
  });
  const user = (username: keyof typeof KAFKA_USERS) =>
    as({ mechanism: 'plain', username, password: KAFKA_USERS[username] });
  const organisation = randomUUID();
  const { events, commands, replies } = topicsOf(organisation);
  const names = { organisation, principal: 'User:vdab', hub: 'User:hub', replicas: 1 };

  const sending = async (settings: KafkaSettings, topic: string): Promise<void> => {
    const sender = new KafkaSender(settings);
    try {
      await sender.send(aMessage(topic));
    } finally {
      await sender.close();
    }
  };

  beforeAll(async () => {
    await provisionTopics(user('admin'), names);
    await provisionTopics(user('admin'), names);
    // A right that was given is known to the broker a moment later.
    for (const [name, topic] of [
      ['vdab', commands],
      ['hub', events],
      ['hub', replies],
    ] as const)
      await until('the rights are known', () =>
        sending(user(name), topic).then(
          () => true,
          () => false,
        ),
      );
  }, 60_000);

  it.each<readonly [string, Sasl]>([
    ['PLAIN', { mechanism: 'plain', username: 'vdab', password: 'vdab-secret' }],
    ['SCRAM-SHA-256', { mechanism: 'scram-sha-256', username: 'vdab', password: 'vdab-secret' }],
    ['SCRAM-SHA-512', { mechanism: 'scram-sha-512', username: 'vdab', password: 'vdab-secret' }],
    ['OAUTHBEARER', { mechanism: 'oauthbearer', token: async () => unsignedToken('vdab') }],
  ])('is known by %s over TLS', async (_, sasl) => {
    await sending(as(sasl), commands);
  });

  it('is nobody with a wrong password, or when it does not trust the broker', async () => {
    const wrong = as({ mechanism: 'plain', username: 'vdab', password: 'guessed' });
    await expect(sending(wrong, commands)).rejects.toMatchObject({ code: 'notAuthorised' });
    const { tls: _, ...strange } = { ...user('vdab') };
    const trusting = { ...strange, tls: {} };
    await expect(sending(trusting, commands)).rejects.toMatchObject({ code: 'unavailable' });
  }, 60_000);

  it.each([
    ['the organisation on what the hub says', 'vdab', events],
    ['the organisation on what the hub answers', 'vdab', replies],
    ['the hub on what the organisation asks', 'hub', commands],
  ] as const)('refuses %s', async (_, name, topic) => {
    await expect(sending(user(name), topic)).rejects.toMatchObject({ code: 'notAuthorised' });
  });

  it('lets the hub tell and answer, and each read what the other says', async () => {
    await sending(user('hub'), events);
    await sending(user('hub'), replies);
    for (const [settings, topic, group] of [
      [user('vdab'), events, `wisselzone.v1.${organisation}.reader`],
      [user('vdab'), replies, `wisselzone.v1.${organisation}.reader`],
      [user('hub'), commands, commandGroupOf(organisation)],
    ] as const) {
      const { taken, take } = collecting();
      const receiver = new KafkaReceiver({ settings, topic, group, onTrouble: () => undefined });
      receiver.start(take);
      await until(`something was read of ${topic}`, () => taken.length > 0, 30_000);
      await receiver.close();
    }
  }, 60_000);

  it('lets nobody read the topics of another', async () => {
    const other = randomUUID();
    await provisionTopics(user('admin'), { ...names, organisation: other, principal: 'User:x' });
    const troubles: unknown[] = [];
    const receiver = new KafkaReceiver({
      ...{ settings: user('vdab'), topic: topicsOf(other).events },
      group: `wisselzone.v1.${organisation}.reader`,
      onTrouble: (error) => troubles.push(error),
    });
    receiver.start(() => Promise.resolve());
    await until('it was refused', () => troubles.length > 0, 30_000);
    await receiver.close();
    expect(troubles[0]).toMatchObject({ code: 'notAuthorised' });
  }, 60_000);
});
