import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRootKey, readRootKey } from './root-key';

const folder = mkdtempSync(join(tmpdir(), 'root-key-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const kept = (name: string, text: string, mode = 0o600): string => {
  writeFileSync(path(name), text);
  chmodSync(path(name), mode);
  return path(name);
};
const base64 = (bytes: Iterable<number>): string => Buffer.from([...bytes]).toString('base64');

describe('the root key file', () => {
  it('is made once, random, and only for its owner', async () => {
    await createRootKey(path('made'));
    expect(statSync(path('made')).mode & 0o777).toBe(0o600);
    expect(await readRootKey(path('made'))).toHaveLength(32);
    await createRootKey(path('other'));
    expect(await readRootKey(path('other'))).not.toEqual(await readRootKey(path('made')));
  });

  it('is never replaced', async () => {
    await createRootKey(path('kept'));
    const before = await readRootKey(path('kept'));
    await expect(createRootKey(path('kept'))).rejects.toMatchObject({ code: 'rootKeyRefused' });
    expect(await readRootKey(path('kept'))).toEqual(before);
  });

  it.each([
    ['missing', () => path('nowhere')],
    ['empty', () => kept('empty', '')],
    ['short', () => kept('short', randomBytes(16).toString('base64'))],
    ['long', () => kept('long', randomBytes(33).toString('base64'))],
    ['no base64', () => kept('words', 'correct horse battery staple')],
    ['all zeros', () => kept('zeros', base64(Buffer.alloc(32)))],
    ['counting up', () => kept('counting', base64(Buffer.alloc(32).keys()))],
    [
      'typed by hand',
      () => kept('typed', Buffer.from('changemechangemechangemechangeme').toString('base64')),
    ],
    ['for everybody to read', () => kept('open', randomBytes(32).toString('base64'), 0o644)],
  ])('is refused when it is %s, without a word of what it holds', async (_, given) => {
    await expect(readRootKey(given())).rejects.toMatchObject({
      code: 'rootKeyRefused',
      message: expect.not.stringMatching(/[A-Za-z0-9+/]{20}/),
    });
  });

  it('is taken whenever it is random', async () => {
    for (let nth = 0; nth < 50; nth += 1)
      await expect(
        readRootKey(kept('random', randomBytes(32).toString('base64'))),
      ).resolves.toHaveLength(32);
  });
});
