export type { KeyTable, KeyTransaction, StoredKey, Unsealed, Vault } from './key-table.js';
