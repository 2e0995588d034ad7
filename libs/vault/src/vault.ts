// Personal data is sealed under a key of each person's own, and that key is wrapped under the master key.
// Destroying the one row that holds the key makes everything sealed under it unreadable, in every copy.
import { createHash, randomBytes } from 'node:crypto';
import { disclose, enclose, idOfKey, keyOf } from './envelope.js';
import { SealBrokenError, SubjectDestroyedError } from './errors.js';
import { keyCache } from './key-cache.js';
import type { KeyTransaction, Unsealed, Vault } from './key-table.js';

export interface VaultOptions {
  /** 32 bytes: TWENTIETH_MASTER_KEY. */
  readonly masterKey: Uint8Array;
  /** Master keys it replaced, which still unwrap the keys that they wrapped. */
  readonly retiredMasterKeys?: readonly Uint8Array[];
  /** Most data keys kept unwrapped in memory (default 1,000). */
  readonly cacheSize?: number;
}

/** A vault over the transaction's own table of keys; it holds no connection. */
export function openVault({ masterKey, retiredMasterKeys = [], cacheSize = 1_000 }: VaultOptions): Vault {
  const masters = new Map([masterKey, ...retiredMasterKeys].map((key) => [idOfKey(key), key]));
  const cache = keyCache(cacheSize);

  const unwrap = (authority: string, subject: string, wrapped: Uint8Array): Uint8Array => {
    const name = createHash('sha256')
      .update(JSON.stringify([authority, subject]))
      .update(wrapped)
      .digest('hex');
    const known = cache.get(name);
    if (known) return known;
    const master = masters.get(keyOf(wrapped));
    if (!master) {
      throw new SealBrokenError(
        `has its key under the master key ${keyOf(wrapped)}: add that key to TWENTIETH_RETIRED_MASTER_KEYS`,
      );
    }
    const key = disclose(master, wrapped, ['key', authority, subject]);
    cache.put(name, key);
    return key;
  };

  const keyForSealing = async (
    tx: KeyTransaction,
    authority: string,
    subject: string,
  ): Promise<Uint8Array> => {
    let row = await tx.subjectKeys.get(subject);
    if (row === undefined) {
      const wrapped = enclose(masterKey, randomBytes(32), ['key', authority, subject]);
      row = await tx.subjectKeys.putIfAbsent(subject, wrapped);
    }
    if ('destroyed' in row) throw new SubjectDestroyedError(subject);
    return unwrap(authority, subject, row.wrappedKey);
  };

  return {
    seal: async (tx, subject, value, context) => {
      const { id } = await tx.authority();
      const text = JSON.stringify(value);
      if (text === undefined) throw new TypeError('Only a JSON value can be sealed.');
      const key = await keyForSealing(tx, id, subject);
      return enclose(key, Buffer.from(text, 'utf8'), ['part', id, subject, context]);
    },
    unseal: async (tx, subject, sealed, context): Promise<Unsealed> => {
      const { id } = await tx.authority();
      const row = await tx.subjectKeys.get(subject);
      if (row === undefined) throw new SealBrokenError(`belongs to ${subject}, of whom there is no key`);
      if ('destroyed' in row) return { destroyed: true };
      const plain = disclose(unwrap(id, subject, row.wrappedKey), sealed, ['part', id, subject, context]);
      return { destroyed: false, value: JSON.parse(plain.toString('utf8')) as unknown };
    },
    destroy: (tx, subject) => tx.subjectKeys.destroy(subject),
  };
}
