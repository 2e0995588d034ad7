// What the vault needs of a transaction: the tenant and its subjects' wrapped keys. A RecordTransaction fits.

export type StoredKey = { readonly wrappedKey: Uint8Array } | { readonly destroyed: true };

export interface KeyTable {
  get(subject: string): Promise<StoredKey | undefined>;
  putIfAbsent(subject: string, wrappedKey: Uint8Array): Promise<StoredKey>;
  destroy(subject: string): Promise<void>;
}

export interface KeyTransaction {
  authority(): Promise<{ readonly id: string }>;
  readonly subjectKeys: KeyTable;
}

/** A personal part opened, or the fact that its key was destroyed. */
export type Unsealed<T = unknown> =
  { readonly destroyed: false; readonly value: T } | { readonly destroyed: true };

export interface Vault {
  /**
   * Seals a JSON value under the subject's key (made on first use), bound to authority, subject and `context`.
   * @param context what the ciphertext belongs to, normally the event's id; unsealing must name the same
   * @throws SubjectDestroyedError when that person's key was destroyed
   */
  seal(tx: KeyTransaction, subject: string, value: unknown, context: string): Promise<Uint8Array>;
  /** @throws SealBrokenError when the bytes were altered, moved to another event, or sealed under another master key */
  unseal(tx: KeyTransaction, subject: string, sealed: Uint8Array, context: string): Promise<Unsealed>;
  /** Destroys the subject's key: every personal part sealed under it is unreadable from the commit on. */
  destroy(tx: KeyTransaction, subject: string): Promise<void>;
}
