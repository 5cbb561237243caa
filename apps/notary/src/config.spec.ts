import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigningKey } from '@wisselzone/platform/merkle-log';
import { readConfig } from './config';

const folder = mkdtempSync(join(tmpdir(), 'wisselzone-notary-'));
const keyFile = join(folder, 'log.key');
createSigningKey(keyFile);
afterAll(() => rmSync(folder, { recursive: true }));

const env = {
  EVENT_STORE: 'postgres://wz_notary@localhost/wisselzone',
  ACCESS_LOG: 'postgres://wz_notary@localhost/wisselzone',
  NOTARY_STORE: 'postgres://wz_notary@localhost/wisselzone',
  SIGNING_KEY_FILE: keyFile,
  LOG_ORIGIN: 'hub.example/log',
};

describe('what a notary must be told', () => {
  it('is enough with five variables', () => {
    expect(readConfig(env)).toMatchObject({ everyMs: 1_000, signer: { name: 'hub.example/log' } });
  });

  it.each(Object.keys(env))('is not enough without %s', (name) => {
    expect(() => readConfig({ ...env, [name]: undefined })).toThrow(name);
  });

  it.each(['0', 'often', '61'])('is refused when it shall sign every "%s" seconds', (seconds) => {
    expect(() => readConfig({ ...env, TICK_SECONDS: seconds })).toThrow('TICK_SECONDS');
  });

  it('is refused when the key is no key, can be read by others or is not there', () => {
    const bad = join(folder, 'bad.key');
    writeFileSync(bad, 'secret', { mode: 0o600 });
    const open = join(folder, 'open.key');
    writeFileSync(open, randomBytes(32).toString('base64'), { mode: 0o644 });
    for (const path of [bad, open, join(folder, 'none.key')])
      expect(() => readConfig({ ...env, SIGNING_KEY_FILE: path })).toThrow('signing key file');
  });

  it('never replaces a key', () => {
    expect(() => createSigningKey(keyFile)).toThrow('is there one already');
  });
});
