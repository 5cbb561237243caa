import { readConfig } from './config';

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

  it('is refused with a way to sign in at the brokers that it cannot go', () => {
    const brokers = { KAFKA_BROKERS: 'kafka.example.be:9093', KAFKA_TLS: 'true' };
    expect(() => readConfig({ ...complete, ...brokers, KAFKA_SASL: 'oauthbearer' })).toThrow(
      'KAFKA_SASL',
    );
  });

  it('is refused with an address that is none', () => {
    expect(() => readConfig({ ...complete, PUBLIC_URL: 'hub' })).toThrow('PUBLIC_URL');
  });
});
