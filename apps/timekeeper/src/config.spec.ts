import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';

const folder = mkdtempSync(join(tmpdir(), 'timekeeper-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

const whole = {
  READ_STORE: 'postgres://wz_timekeeper@localhost/wisselzone',
  HUB_URL: 'http://localhost:8080/REST/wisselzone/v1',
  OIDC_ISSUER: 'http://localhost:8080/oidc',
  OIDC_AUDIENCE: 'https://hub.example',
  CLIENT_KEY_FILE: file('key.json', '{"kty":"EC","d":"secret-part"}'),
};

describe('what a timekeeper must be told', () => {
  it('is enough with five settings', () => {
    expect(readConfig(whole)).toMatchObject({
      clientId: 'timekeeper',
      clientKey: { kty: 'EC' },
      everyMs: 5_000,
      logLevel: 'info',
    });
  });

  it.each(Object.keys(whole))('is not enough without %s', (name) => {
    expect(() => readConfig({ ...whole, [name]: '' })).toThrow(`${name} is not set`);
  });

  it.each(['0', '-1', 'often', '9999'])('is no pause of %s seconds', (TICK_SECONDS) => {
    expect(() => readConfig({ ...whole, TICK_SECONDS })).toThrow('TICK_SECONDS');
  });

  it.each(['no json: secret-part', '{"kty":"EC"}', '{}'])(
    'is a private key, and no error repeats what the file holds: %s',
    (text) => {
      const CLIENT_KEY_FILE = file('wrong.json', text);
      const read = () => readConfig({ ...whole, CLIENT_KEY_FILE });
      expect(read).toThrow('CLIENT_KEY_FILE');
      expect(read).not.toThrow('secret-part');
    },
  );
});
