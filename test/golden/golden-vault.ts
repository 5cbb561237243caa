import { createHash } from 'node:crypto';
import { SEALED_CATEGORIES } from '@wisselzone/kernel';
import { localKeys } from '../../libs/platform/vault/src/hub-keys';
import { InMemoryKeyRows } from '../../libs/platform/vault/src/in-memory-vault';
import { KeyedVault } from '../../libs/platform/vault/src/keyed-vault';
import { person } from './parties';

/** Counting bytes; a hub refuses them as its root key. */
export const rootKey = Buffer.from([...Array(32).keys()]);

/** Random bytes that are the same in every run: counted, hashed and cut. */
const counted = (): ((size: number) => Buffer) => {
  let count = 0;
  return (size) =>
    createHash('sha256')
      .update(`golden streams ${String((count += 1))}`)
      .digest()
      .subarray(0, size);
};

/** The keys of one stream, wrapped, as they were kept. */
export interface StreamKeys {
  readonly stream: string;
  readonly wrappedPersonKey: string;
  readonly categories: readonly {
    readonly category: (typeof SEALED_CATEGORIES)[number];
    readonly generation: number;
    readonly wrapped: string;
  }[];
}

/** A vault that seals in the same bytes in every run, and can tell which keys it kept. */
export const writingVault = () => {
  const rows = new InMemoryKeyRows();
  const vault = new KeyedVault({ rows, ...localKeys(rootKey), random: counted() });
  const keysOf = async (stream: string): Promise<StreamKeys> => {
    const kept = await rows.find({ person, stream, categories: SEALED_CATEGORIES });
    return {
      stream,
      wrappedPersonKey: kept.person?.wrapped?.toString('base64url') ?? '',
      categories: kept.categories.map(({ category, generation, wrapped }) => ({
        category,
        generation,
        wrapped: wrapped?.toString('base64url') ?? '',
      })),
    };
  };
  return { vault, keysOf };
};

/** A vault that holds the keys as they were kept, and nothing else. */
export const readingVault = async (keys: readonly StreamKeys[]): Promise<KeyedVault> => {
  const rows = new InMemoryKeyRows();
  for (const [index, { stream, wrappedPersonKey, categories }] of keys.entries()) {
    const personKey = Buffer.from(wrappedPersonKey, 'base64url');
    await rows.add({
      person,
      stream,
      // The person's key is kept once, for all streams about her.
      ...(index === 0
        ? { newPersonKey: { wrapped: personKey, rootKey: undefined } }
        : { seenPersonKey: personKey }),
      categories: categories.map(({ category, generation, wrapped }) => ({
        category,
        generation,
        wrapped: Buffer.from(wrapped, 'base64url'),
      })),
    });
  }
  return new KeyedVault({ rows, ...localKeys(rootKey) });
};
