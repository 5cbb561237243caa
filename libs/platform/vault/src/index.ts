export { Erasure, type CategoryErasure, type Destroyed } from './erasure';
export { InMemoryVault } from './in-memory-vault';
export { KeyRotation, type KeyRotationOptions } from './key-rotation';
export { openRootKeys, type RootKeyPlace } from './open-root-keys';
export { PersonIndex } from './person-index';
export { PostgresErasure, type GoneCategory } from './postgres-erasure';
export { PostgresPersonIndex } from './postgres-person-index';
export { migrateKeyStore, PostgresVault, type KeyStoreOptions } from './postgres-vault';
export { createRootKey } from './root-key';
export { RootKey, RootKeys } from './root-keys';
export {
  Vault,
  VaultError,
  type Erased,
  type OpenedSections,
  type SealedSection,
  type SealScope,
  type VaultFailure,
} from './vault';
