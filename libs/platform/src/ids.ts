// The only source of identity and randomness of the system.
import { createHash, randomBytes } from 'node:crypto';

/** A UUID version 7 (RFC 9562): ordered by the wall clock's millisecond, otherwise random. */
export function newId(millis: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(millis, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** An unguessable token of `bytes` random bytes, base64url. */
export const newToken = (bytes = 32): string => randomBytes(bytes).toString('base64url');

/** Lower-case hexadecimal SHA-256. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
