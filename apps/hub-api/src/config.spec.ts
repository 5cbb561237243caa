import { readConfig } from './config';

const whole = {
  EVENT_STORE: 'postgres://api@db/hub',
  READ_STORE: 'postgres://api@db/hub',
  KEY_STORE: 'postgres://api@db/keys',
  ACCESS_LOG: 'postgres://api@db/hub',
  DOOR_STORE: 'postgres://api@db/hub',
  ATTACHMENT_STORE: 'postgres://api@db/hub',
  ROOT_KEY_FILE: '/run/root.key',
  WEBHOOK_KEY_FILE: '/run/webhook.key',
  OIDC_ISSUER: 'https://id.example',
  OIDC_AUDIENCE: 'hub',
  HUB_ORGANISATION: '00000000-0000-4000-8000-00000000f00d',
  PUBLIC_URL: 'https://hub.example',
  PRIVACY_NOTICE_URL: 'https://hub.example/privacy',
  STORAGE_COUNTRIES: 'BE',
  RETENTION_PERIOD: 'P10Y',
};

describe('what hub-api must be told', () => {
  it.each(['postgres://a@b/c', 'postgresql://a@b/c', 'esdb://a:2113', 'esdb+discover://a:2113'])(
    'may be that the log is at %s',
    (EVENT_STORE) => {
      expect(readConfig({ ...whole, EVENT_STORE }).EVENT_STORE).toBe(EVENT_STORE);
    },
  );

  it.each(['kurrentdb://a:2113', 'postgres+discover://a@b/c', 'mysql://a', ''])(
    'is never that the log is at %p: no store opens that',
    (EVENT_STORE) => {
      expect(() => readConfig({ ...whole, EVENT_STORE })).toThrow('EVENT_STORE');
    },
  );

  it.each(Object.keys(whole))(
    'is not enough without %s, which is named without a value',
    (name) => {
      expect(() => readConfig({ ...whole, [name]: undefined })).toThrow(name);
      expect(() => readConfig({ ...whole, [name]: undefined })).not.toThrow(/example|api@db/);
    },
  );

  it('may be the root key as a text or as a key of a service, and never two of them', () => {
    const other = { ...whole, ROOT_KEY_FILE: undefined };
    expect(readConfig({ ...other, ROOT_KEY: 'x' }).ROOT_KEY).toBe('x');
    const service = 'https://keys.example/v1/transit/keys/hub';
    expect(readConfig({ ...other, ROOT_KEY_SERVICE: service }).ROOT_KEY_SERVICE).toBe(service);
    expect(() => readConfig({ ...whole, ROOT_KEY: 'x' })).toThrow('one of ROOT_KEY_FILE');
  });
});
