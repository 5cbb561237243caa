import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { KafkaSender, provisionTopics, topicsOf } from '@wisselzone/platform/messaging';
import { KAFKA_USERS, onKafkaCluster, until } from '@wisselzone/testing';
import {
  AUDIENCE,
  SampleProvider,
} from '../../../../libs/platform/identity/samples/identity-provider.samples';
import { readConfig } from '../config';

const provider = await SampleProvider.start();
const { issuer } = provider;
const tokens = { issuer, keys: `${issuer}/keys`, audience: AUDIENCE };
const options = { brokers: 1, guarded: true, tokens } as const;

await onKafkaCluster('a relay that signs in with a token', options, (cluster) => {
  const organisation = randomUUID();
  const { replies } = topicsOf(organisation);
  const admin = {
    brokers: cluster.brokers,
    tls: { ca: cluster.certificate },
    sasl: { mechanism: 'plain', username: 'admin', password: KAFKA_USERS.admin } as const,
  };
  const env: Record<string, string> = {};

  beforeAll(async () => {
    // The subject of the provider's tokens is who the broker takes us for.
    const names = { organisation, principal: 'User:vdab', hub: 'User:worker', replicas: 1 };
    await provisionTopics(admin, names);
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const [ca, key] = [join(cluster.folder, 'ca.pem'), join(cluster.folder, 'relay.jwk')];
    await writeFile(ca, cluster.certificate);
    await writeFile(key, JSON.stringify({ ...(await exportJWK(privateKey)), alg: 'ES256' }));
    Object.assign(env, {
      ...{ EVENT_STORE: 'x', READ_STORE: 'x', ACCESS_LOG: 'x', WEBHOOK_KEY_FILE: 'x' },
      PUBLIC_URL: 'https://hub.example.be',
      KAFKA_BROKERS: cluster.brokers.join(','),
      ...{ KAFKA_TLS: 'true', KAFKA_CA_FILE: ca, KAFKA_SASL: 'oauthbearer' },
      ...{ OIDC_ISSUER: provider.issuer, KAFKA_TOKEN_AUDIENCE: AUDIENCE },
      ...{ KAFKA_CLIENT_ID: 'relay', KAFKA_CLIENT_KEY_FILE: key },
    });
  }, 60_000);
  afterAll(() => provider.close());

  const sending = async (): Promise<void> => {
    const { kafka } = readConfig(env);
    if (!kafka) throw new Error('the door is shut');
    const sender = new KafkaSender(kafka.settings);
    try {
      await sender.send({ topic: replies, key: randomUUID(), headers: {}, value: '{}' });
    } finally {
      await sender.close();
    }
  };
  const sent = () =>
    sending().then(
      () => true,
      () => false,
    );

  it('is let in, by the signature, the issuer and the audience that the broker itself checks', async () => {
    await until('the rights are known', sent, 30_000);
    await sending();
    expect(provider.forms.at(-1)?.has('client_assertion')).toBe(true);
    expect(provider.asked).toContain('/keys');
  }, 60_000);

  it('is not let in once its tokens are for somebody else', async () => {
    await until('it may', sent, 30_000);
    provider.audience = 'https://else.example';
    await expect(sending()).rejects.toMatchObject({ code: 'notAuthorised' });
    provider.audience = AUDIENCE;
    await sending();
  }, 60_000);

  it('waits, and loses nothing, while the provider is away', async () => {
    await until('it may', sent, 30_000);
    provider.away = true;
    await expect(sending()).rejects.toMatchObject({ code: 'unavailable' });
    provider.away = false;
    await sending();
  }, 60_000);
});
