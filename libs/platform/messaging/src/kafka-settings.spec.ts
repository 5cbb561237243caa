import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKafkaEnvironment } from './kafka-settings';

const folder = mkdtempSync(join(tmpdir(), 'wisselzone-kafka-settings-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const KAFKA_PASSWORD_FILE = file('password', 'secret\n');
const KAFKA_CA_FILE = file('ca', 'CA');
const KAFKA_CERTIFICATE_FILE = file('certificate', 'CERTIFICATE');
const KAFKA_KEY_FILE = file('key', 'KEY');
const far = { KAFKA_BROKERS: 'kafka-1.example.be:9093,kafka-2.example.be:9093' };
const login = { KAFKA_USERNAME: 'hub', KAFKA_PASSWORD_FILE };

afterAll(() => rmSync(folder, { recursive: true }));

describe('what the environment says of Kafka', () => {
  it('is nothing without brokers', () => {
    expect(readKafkaEnvironment({})).toBeUndefined();
  });

  it('is who to trust and who we are', () => {
    const tls = { ...far, KAFKA_TLS: 'true', KAFKA_CA_FILE };
    expect(readKafkaEnvironment({ ...tls, KAFKA_SASL: 'scram-sha-512', ...login })).toEqual({
      settings: {
        brokers: ['kafka-1.example.be:9093', 'kafka-2.example.be:9093'],
        tls: { ca: 'CA' },
        sasl: { mechanism: 'scram-sha-512', username: 'hub', password: 'secret' },
      },
      needsToken: false,
      knowsWriters: true,
    });
    expect(readKafkaEnvironment({ ...tls, KAFKA_CERTIFICATE_FILE, KAFKA_KEY_FILE })).toMatchObject({
      settings: { tls: { certificate: 'CERTIFICATE', key: 'KEY' } },
      knowsWriters: true,
    });
    expect(readKafkaEnvironment({ ...tls, KAFKA_SASL: 'oauthbearer' })).toMatchObject({
      needsToken: true,
      knowsWriters: true,
    });
  });

  it('does not trust who writes where anybody may', () => {
    expect(readKafkaEnvironment(far)?.knowsWriters).toBe(false);
    expect(readKafkaEnvironment({ KAFKA_BROKERS: '127.0.0.1:9092' })?.knowsWriters).toBe(true);
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['KAFKA_BROKERS', { KAFKA_BROKERS: 'kafka' }],
    ['KAFKA_TLS', { ...far, KAFKA_TLS: 'yes' }],
    ['KAFKA_TLS=true', { ...far, KAFKA_SASL: 'plain', ...login }],
    ['KAFKA_SASL', { ...far, KAFKA_TLS: 'true', KAFKA_SASL: 'kerberos' }],
    ['KAFKA_USERNAME', { ...far, KAFKA_TLS: 'true', KAFKA_SASL: 'plain' }],
    ['KAFKA_KEY_FILE', { ...far, KAFKA_TLS: 'true', KAFKA_CERTIFICATE_FILE }],
    ['KAFKA_CA_FILE', { ...far, KAFKA_TLS: 'true', KAFKA_CA_FILE: join(folder, 'none') }],
  ])('is refused by the name of what is wrong: %s', (name, env) => {
    expect(() => readKafkaEnvironment(env)).toThrow(name);
  });
});
