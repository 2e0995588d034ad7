// Temporal sees only ciphertext: every payload is enciphered with AES-256-GCM before it leaves the process.
// The key's id travels in the metadata, so that a retired key can still open old histories.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { DataConverter, Payload, PayloadCodec } from '@temporalio/common';

const ENCODING = 'binary/encrypted';
const text = (value: string): Uint8Array => Buffer.from(value, 'utf8');
const read = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** Names a key without telling it: the first 8 bytes of its SHA-256, in hexadecimal. */
export const keyId = (key: Uint8Array): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

/**
 * @param current 32 bytes; enciphers everything new
 * @param retired keys that may still decipher what was written under them
 */
export function encryptingCodec(current: Uint8Array, retired: readonly Uint8Array[] = []): PayloadCodec {
  const keys = new Map([current, ...retired].map((key) => [keyId(key), key]));
  const currentId = keyId(current);
  return {
    encode: async (payloads) => payloads.map((payload) => encipher(payload, currentId, current)),
    decode: async (payloads) => payloads.map((payload) => decipher(payload, keys)),
  };
}

/** What clients and workers pass to Temporal as `dataConverter`. */
export const encryptedDataConverter = (
  current: Uint8Array,
  retired?: readonly Uint8Array[],
): DataConverter => ({
  payloadCodecs: [encryptingCodec(current, retired)],
});

function encipher(payload: Payload, id: string, key: Uint8Array): Payload {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(text(id));
  const sealed = Buffer.concat([cipher.update(toText(payload), 'utf8'), cipher.final()]);
  return {
    metadata: { encoding: text(ENCODING), 'encryption-key-id': text(id) },
    data: Buffer.concat([nonce, cipher.getAuthTag(), sealed]),
  };
}

function decipher(payload: Payload, keys: ReadonlyMap<string, Uint8Array>): Payload {
  if (read(payload.metadata?.['encoding']) !== ENCODING) return payload;
  const id = read(payload.metadata?.['encryption-key-id']);
  const key = keys.get(id);
  if (!key) throw new Error(`No payload key ${id} is known: add the retired key to TWENTIETH_PAYLOAD_KEY.`);
  const data = Buffer.from(payload.data ?? []);
  const opener = createDecipheriv('aes-256-gcm', key, data.subarray(0, 12))
    .setAAD(text(id))
    .setAuthTag(data.subarray(12, 28));
  return fromText(Buffer.concat([opener.update(data.subarray(28)), opener.final()]).toString('utf8'));
}

function toText({ metadata, data }: Payload): string {
  const meta = Object.entries(metadata ?? {}).map(([name, value]) => [
    name,
    Buffer.from(value).toString('base64'),
  ]);
  return JSON.stringify([Object.fromEntries(meta), data ? Buffer.from(data).toString('base64') : null]);
}

function fromText(plain: string): Payload {
  const [meta, data] = JSON.parse(plain) as [Record<string, string>, string | null];
  const metadata = Object.entries(meta).map(([name, value]) => [name, Buffer.from(value, 'base64')]);
  return {
    metadata: Object.fromEntries(metadata),
    data: data === null ? undefined : Buffer.from(data, 'base64'),
  };
}
