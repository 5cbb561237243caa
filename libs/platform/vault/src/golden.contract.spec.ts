import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PersonId, SealedCategory, Sections } from '@wisselzone/kernel';
import { localKeys } from './hub-keys';
import { InMemoryKeyRows } from './in-memory-vault';
import { KeyedVault } from './keyed-vault';
import type { SealedSection } from './vault';

interface Golden {
  readonly rootKey: string;
  readonly scope: { readonly person: PersonId; readonly stream: string; readonly eventId: string };
  readonly wrappedPersonKey: string;
  readonly categoryKeys: readonly {
    readonly category: SealedCategory;
    readonly generation: number;
    readonly wrapped: string;
  }[];
  readonly sections: Sections;
  readonly sealed: readonly SealedSection[];
  readonly keyedDigest: { readonly text: string; readonly digest: string };
}

const file = new URL('../../../../contracts/stored/golden/vault.v1.json', import.meta.url);
const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden;
const rootKey = Buffer.from(golden.rootKey, 'base64');

/** Random bytes that are the same in every run: counted, hashed and cut. */
const counted = (): ((size: number) => Buffer) => {
  let count = 0;
  return (size) =>
    createHash('sha256')
      .update(`golden ${String((count += 1))}`)
      .digest()
      .subarray(0, size);
};

const storedVault = async (): Promise<KeyedVault> => {
  const rows = new InMemoryKeyRows();
  await rows.add({
    ...golden.scope,
    newPersonKey: {
      wrapped: Buffer.from(golden.wrappedPersonKey, 'base64url'),
      rootKey: undefined,
    },
    categories: golden.categoryKeys.map((key) => ({
      ...key,
      wrapped: Buffer.from(key.wrapped, 'base64url'),
    })),
  });
  return new KeyedVault({ rows, ...localKeys(rootKey) });
};

describe('what was sealed in version 1', () => {
  it('opens, with the keys as they were kept', async () => {
    const vault = await storedVault();
    const categories = golden.sealed.map(({ category }) => category);
    expect(await vault.open(golden.scope, golden.sealed, categories)).toEqual(golden.sections);
  });

  it('is still written in the same bytes', async () => {
    const vault = new KeyedVault({
      rows: new InMemoryKeyRows(),
      ...localKeys(rootKey),
      random: counted(),
    });
    expect(await vault.seal(golden.scope, golden.sections)).toEqual(golden.sealed);
  });

  it('gives the same keyed digest', async () => {
    const { text, digest } = golden.keyedDigest;
    expect((await storedVault()).keyedDigest(text)).toBe(digest);
  });

  it.each(golden.sealed.map((section) => [section.category, section] as const))(
    'does not open when any bit of the section "%s" is turned',
    async (category, section) => {
      const vault = await storedVault();
      const blob = Buffer.from(section.ciphertext, 'base64url');
      for (let at = 0; at < blob.length; at += 1) {
        const turned = Buffer.from(blob);
        turned.writeUInt8(turned.readUInt8(at) ^ 1, at);
        const ciphertext = turned.toString('base64url');
        const hashed = createHash('sha256').update(turned).digest('base64url');
        const changed = { ...section, ciphertext, ciphertextHash: hashed };
        await expect(vault.open(golden.scope, [changed], [category])).rejects.toMatchObject({
          code: expect.stringMatching(/^(sectionTampered|keyMissing)$/) as string,
        });
      }
    },
  );

  it.each(['ciphertextHash', 'digest'] as const)('does not open under another %s', async (name) => {
    const vault = await storedVault();
    const [section] = golden.sealed;
    if (!section) throw new Error('the golden file is empty');
    const other = { ...section, [name]: createHash('sha256').digest('base64url') };
    await expect(vault.open(golden.scope, [other], [section.category])).rejects.toMatchObject({
      code: 'sectionTampered',
    });
  });
});
