import { createHash } from 'node:crypto';
import { derivedKey, unwrapKey, wrapKey } from './key-wrap';
import { VaultError } from './vault';

/**
 * The key that wraps the keys of persons: bytes at hand, or a key that never leaves a key service. Every
 * root key MUST: open what it wrapped, and refuse what another wrapped or what was changed
 * (`wrongRootKey`); say `unavailable` when it cannot be asked now; give no two keys the same `id`.
 * `root-key.behaviour.ts` is the suite of it.
 */
export abstract class RootKey {
  /** Stands beside what it wrapped, so that a rotation knows what is left to do. Tells nothing of the key. */
  abstract readonly id: string;
  /** Wraps 32 bytes. */
  abstract wrap(key: Buffer): Promise<Buffer>;
  abstract unwrap(wrapped: Buffer): Promise<Buffer>;
  /** The first key of a use of the hub (digests, the person index); kept wrapped from then on. */
  abstract firstKeyFor(use: string): Buffer;
}

/** A root key in this process: from a file or the environment. */
export class LocalRootKey extends RootKey {
  readonly id: string;

  constructor(private readonly key: Buffer) {
    super();
    this.id = `local:${createHash('sha256').update(derivedKey(key, 'rootKeyId')).digest('hex').slice(0, 32)}`;
  }

  override wrap(key: Buffer): Promise<Buffer> {
    return Promise.resolve(wrapKey(this.key, key));
  }

  override unwrap(wrapped: Buffer): Promise<Buffer> {
    // The refusal is a rejection, whoever asks.
    return Promise.resolve().then(() => unwrapKey(this.key, wrapped));
  }

  override firstKeyFor(use: string): Buffer {
    return derivedKey(this.key, use);
  }
}

/** What a root key wrapped, and which one did; the very first rows do not say which. */
export interface RootWrapped {
  readonly wrapped: Buffer;
  readonly rootKey: string | undefined;
}

/** The root key that wraps now, and the older ones that still open: two while a rotation is under way. */
export class RootKeys {
  private readonly all: readonly RootKey[];

  constructor(
    readonly current: RootKey,
    older: readonly RootKey[] = [],
  ) {
    this.all = [current, ...older];
  }

  async wrap(key: Buffer): Promise<RootWrapped> {
    return { wrapped: await this.current.wrap(key), rootKey: this.current.id };
  }

  /** Throws `wrongRootKey` when none of them wrapped it. */
  async unwrap({ wrapped, rootKey }: RootWrapped): Promise<Buffer> {
    const named = this.all.filter(({ id }) => rootKey === undefined || id === rootKey);
    let refused = new VaultError('wrongRootKey', 'a key was wrapped by a root key not given here');
    for (const one of named) {
      try {
        return await one.unwrap(wrapped);
      } catch (error) {
        if (!(error instanceof VaultError) || error.code !== 'wrongRootKey') throw error;
        refused = error;
      }
    }
    throw refused;
  }
}
