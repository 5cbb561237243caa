import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';

const folder = mkdtempSync(join(tmpdir(), 'relay-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

const complete = {
  EVENT_STORE: 'postgres://log',
  READ_STORE: 'postgres://wz_relay@rows',
  ACCESS_LOG: 'postgres://book',
  WEBHOOK_KEY_FILE: '/run/secrets/webhook_key',
  PUBLIC_URL: 'https://hub.example.be',
};

describe('the configuration of the relay', () => {
  it('is read from the environment', () => {
    expect(readConfig({ ...complete, READ_STORE_OWNER: 'postgres://owner' })).toEqual({
      eventStore: 'postgres://log',
      readStore: 'postgres://wz_relay@rows',
      readStoreOwner: 'postgres://owner',
      accessLog: 'postgres://book',
      webhookKeyFile: '/run/secrets/webhook_key',
      publicUrl: 'https://hub.example.be',
      logLevel: 'info',
    });
  });

  it.each(Object.keys(complete))('is refused without %s', (name) => {
    expect(() => readConfig({ ...complete, [name]: undefined })).toThrow(`${name} is not set`);
  });

  it.each(['OIDC_ISSUER', 'KAFKA_CLIENT_ID', 'KAFKA_CLIENT_KEY_FILE', 'KAFKA_TOKEN_AUDIENCE'])(
    'is refused without %s where the brokers ask a token',
    (name) => {
      const asked = {
        ...{ KAFKA_BROKERS: 'kafka.example.be:9093', KAFKA_TLS: 'true', KAFKA_SASL: 'oauthbearer' },
        ...{
          OIDC_ISSUER: 'https://id.example.be',
          KAFKA_TOKEN_AUDIENCE: 'https://kafka.example.be',
        },
        ...{
          KAFKA_CLIENT_ID: 'relay',
          KAFKA_CLIENT_KEY_FILE: file('key.json', '{"kty":"EC","d":"x"}'),
        },
      };
      expect(readConfig({ ...complete, ...asked }).kafka?.settings.sasl?.mechanism).toBe(
        'oauthbearer',
      );
      expect(() => readConfig({ ...complete, ...asked, [name]: '' })).toThrow(`${name} is not set`);
    },
  );

  describe('where organisations may ask by messages', () => {
    const organisation = '00000000-0000-4000-8000-000000000002';
    file(`${organisation}.jwk`, '{"kty":"EC","d":"secret-part"}');
    const asked = {
      ...{ KAFKA_BROKERS: 'localhost:9092', KAFKA_COMMAND_CLIENTS: folder },
      ...{ HUB_URL: 'https://hub.example.be/REST/wisselzone/v1' },
      ...{ OIDC_ISSUER: 'https://id.example.be', OIDC_AUDIENCE: 'https://hub.example.be' },
    };

    it('has a client for each of them', () => {
      const commands = readConfig({ ...complete, ...asked }).kafka?.commands;
      expect([...(commands?.clients ?? [])]).toMatchObject([
        [organisation, { clientId: `kafka-${organisation}`, audience: 'https://hub.example.be' }],
      ]);
    });

    it.each(['HUB_URL', 'OIDC_ISSUER', 'OIDC_AUDIENCE'])('is refused without %s', (name) => {
      expect(() => readConfig({ ...complete, ...asked, [name]: '' })).toThrow(`${name} is not set`);
    });

    it('is refused at a broker that does not know who writes', () => {
      const open = { ...asked, KAFKA_BROKERS: 'kafka.example.be:9092' };
      expect(() => readConfig({ ...complete, ...open })).toThrow(
        /KAFKA_COMMAND_CLIENTS asks a broker that knows who writes/,
      );
    });

    it('is refused with a folder that is none', () => {
      const KAFKA_COMMAND_CLIENTS = join(folder, 'nowhere');
      expect(() => readConfig({ ...complete, ...asked, KAFKA_COMMAND_CLIENTS })).toThrow(
        'KAFKA_COMMAND_CLIENTS',
      );
    });
  });

  it('is refused with an address that is none', () => {
    expect(() => readConfig({ ...complete, PUBLIC_URL: 'hub' })).toThrow('PUBLIC_URL');
  });
});
