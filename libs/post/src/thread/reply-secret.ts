// The secret that marks reply addresses, made from the master key: it needs no keeping of its own, and tells nothing of it.
import { hkdfSync } from 'node:crypto';

/** @param masterKey 32 bytes; one that was replaced still reads the addresses that were made under it */
export const replySecretOf = (masterKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), 'twentieth reply addresses', 32));
