import { randomBytes } from 'node:crypto';
import type { RootKey } from './root-keys';

/** Two root keys of one kind, and a way to make their service go away, where there is one. */
export interface RootKeysUnderTest {
  readonly key: RootKey;
  readonly other: RootKey;
}

/** What every root key promises, wherever it is kept: the contract of a key service's adapter. */
export const behavesAsRootKey = (given: () => RootKeysUnderTest): void => {
  it('opens what it wrapped', async () => {
    const key = randomBytes(32);
    const wrapped = await given().key.wrap(key);
    expect(await given().key.unwrap(wrapped)).toEqual(key);
    expect(wrapped.includes(key)).toBe(false);
  });

  it('refuses what another key wrapped', async () => {
    const wrapped = await given().other.wrap(randomBytes(32));
    await expect(given().key.unwrap(wrapped)).rejects.toMatchObject({ code: 'wrongRootKey' });
  });

  it('refuses what was changed, and what is nothing', async () => {
    const wrapped = await given().key.wrap(randomBytes(32));
    wrapped.writeUInt8(wrapped.readUInt8(wrapped.length - 3) ^ 1, wrapped.length - 3);
    for (const bad of [wrapped, Buffer.alloc(0), randomBytes(40)])
      await expect(given().key.unwrap(bad)).rejects.toMatchObject({ code: 'wrongRootKey' });
  });

  it('has a name of its own that tells nothing', async () => {
    const { key, other } = given();
    expect(key.id).not.toBe(other.id);
    expect(key.id).toMatch(/^[\x21-\x7e]{8,200}$/);
    expect(key.id).not.toContain(key.firstKeyFor('personIndex').toString('hex').slice(0, 16));
    expect(await key.wrap(randomBytes(32))).not.toEqual(Buffer.from(key.id));
  });

  it('gives each use a key of its own', () => {
    const { key } = given();
    expect(key.firstKeyFor('keyedDigest')).toHaveLength(32);
    expect(key.firstKeyFor('keyedDigest')).not.toEqual(key.firstKeyFor('personIndex'));
  });
};
