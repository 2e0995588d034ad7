export { SealBrokenError, SubjectDestroyedError } from './errors.js';
export type { KeyTable, KeyTransaction, StoredKey, Unsealed, Vault } from './key-table.js';
export { openVault, type VaultOptions } from './vault.js';
