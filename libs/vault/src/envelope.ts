// One envelope for both uses (a wrapped key, a sealed personal part):
// version 1 (1 byte) | id of the key (8) | nonce (12) | AES-256-GCM tag (16) | ciphertext.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { SealBrokenError } from './errors.js';

const VERSION = 1;
const ID = { from: 1, to: 9 };
const NONCE = { from: 9, to: 21 };
const TAG = { from: 21, to: 37 };

/** Names a key without telling it: the first 8 bytes of its SHA-256, in hexadecimal. */
export const idOfKey = (key: Uint8Array): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 16);

/** What the ciphertext belongs to, as unambiguous bytes: altered in any part, it does not open. */
export type Binding = readonly string[];
const bytesOf = (header: Uint8Array, binding: Binding): Buffer =>
  Buffer.concat([header, Buffer.from(JSON.stringify(binding), 'utf8')]);

/** Enciphers; the header is authenticated with the binding. */
export function enclose(key: Uint8Array, plain: Uint8Array, binding: Binding): Uint8Array {
  const nonce = randomBytes(12);
  const header = Buffer.concat([Buffer.from([VERSION]), Buffer.from(idOfKey(key), 'hex')]);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bytesOf(header, binding));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([header, nonce, cipher.getAuthTag(), text]);
}

/** The id of the key that an envelope was made with. */
export function keyOf(envelope: Uint8Array): string {
  if (envelope.length < TAG.to) throw new SealBrokenError('is too short to be an envelope');
  if (envelope[0] !== VERSION) throw new SealBrokenError(`has the unknown version ${envelope[0]}`);
  return Buffer.from(envelope.subarray(ID.from, ID.to)).toString('hex');
}

/** @throws SealBrokenError unless key, binding and every byte are those of the sealing */
export function disclose(key: Uint8Array, envelope: Uint8Array, binding: Binding): Buffer {
  if (keyOf(envelope) !== idOfKey(key)) throw new SealBrokenError('was made with another key');
  const opener = createDecipheriv('aes-256-gcm', key, envelope.subarray(NONCE.from, NONCE.to))
    .setAAD(bytesOf(Buffer.from(envelope.subarray(0, ID.to)), binding))
    .setAuthTag(envelope.subarray(TAG.from, TAG.to));
  try {
    return Buffer.concat([opener.update(envelope.subarray(TAG.to)), opener.final()]);
  } catch (cause) {
    throw new SealBrokenError('was altered, or belongs to another event, person or authority', { cause });
  }
}
