export { Erasure } from './erasure';
export { InMemoryVault } from './in-memory-vault';
export { PersonIndex } from './person-index';
export { PostgresErasure } from './postgres-erasure';
export { PostgresPersonIndex } from './postgres-person-index';
export { migrateKeyStore, PostgresVault, type KeyStoreOptions } from './postgres-vault';
export { createRootKey, readRootKey } from './root-key';
export {
  Vault,
  VaultError,
  type Erased,
  type OpenedSections,
  type SealedSection,
  type SealScope,
  type VaultFailure,
} from './vault';
