import { derivedKey } from './key-wrap';
import type { KeyStorePool } from './key-store-pool';
import { LocalRootKey, RootKeys } from './root-keys';
import { VaultError } from './vault';

const ADD = `
insert into key_store.hub_key (use, wrapped, root_key) values ($1, $2, $3) on conflict (use) do nothing`;
const FIND = 'select wrapped, root_key as "rootKey" from key_store.hub_key where use = $1';

/** What the hub keeps a key of its own for. */
export type HubKeyUse = 'keyedDigest' | 'personIndex';

type Row = { readonly wrapped: Buffer; readonly rootKey: string };

/**
 * The hub's own key for one use. Made once, at the first start, and kept under the root key: it stays the same
 * when the root key is another, or digests and the person index would no longer find anything.
 */
export const hubKeyOf = async (
  use: HubKeyUse,
  pool: KeyStorePool,
  rootKeys: RootKeys,
): Promise<Buffer> => {
  const find = (): Promise<readonly Row[]> => pool.query<Row>('find-hub-key', FIND, [use]);
  const [kept] = await find();
  if (kept) return rootKeys.unwrap(kept);
  const first = await rootKeys.wrap(rootKeys.current.firstKeyFor(use));
  await pool.query('add-hub-key', ADD, [use, first.wrapped, first.rootKey]);
  const [made] = await find();
  if (!made) throw new VaultError('unavailable', 'a key of the hub is not there');
  return rootKeys.unwrap(made);
};

/** The keys of a hub whose root key is these bytes, as they are at its first start. */
export const localKeys = (
  rootKey: Buffer,
): { readonly rootKeys: RootKeys; readonly digestKey: Buffer } => ({
  rootKeys: new RootKeys(new LocalRootKey(rootKey)),
  digestKey: derivedKey(rootKey, 'keyedDigest'),
});
