import { describe, expect, it } from '@jest/globals';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import fc from 'fast-check';
import { encryptingCodec, keyId } from './payload-codec.js';

const [current, earlier] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const asText = (payload: Payload): string =>
  [...Object.values(payload.metadata ?? {}), payload.data ?? Buffer.alloc(0)]
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join();

describe('The payload codec', () => {
  it('gives back every value, and Temporal sees none of it', async () => {
    const codec = encryptingCodec(current);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const plain = defaultPayloadConverter.toPayload({ reference: 'FOI-2026-000001', value });
        const [sealed] = await codec.encode([plain]);
        expect(asText(sealed!)).not.toContain('FOI-2026');
        const [read] = await codec.decode([sealed!]);
        expect(defaultPayloadConverter.fromPayload(read!)).toEqual(
          defaultPayloadConverter.fromPayload(plain),
        );
        expect(read!.metadata).toEqual(plain.metadata);
      }),
    );
  });

  it('keeps a payload without data, and bytes as they are', async () => {
    const codec = encryptingCodec(current);
    for (const value of [undefined, new Uint8Array([0, 255, 10])]) {
      const read = await codec.decode(await codec.encode([defaultPayloadConverter.toPayload(value)]));
      expect(defaultPayloadConverter.fromPayload(read[0]!)).toEqual(value);
    }
  });

  it('names its key in the metadata, and opens what a retired key closed', async () => {
    const [old] = await encryptingCodec(earlier).encode([defaultPayloadConverter.toPayload('x')]);
    expect(Buffer.from(old!.metadata!['encryption-key-id']!).toString()).toBe(keyId(earlier));
    const [read] = await encryptingCodec(current, [earlier]).decode([old!]);
    expect(defaultPayloadConverter.fromPayload(read!)).toBe('x');
    await expect(encryptingCodec(current).decode([old!])).rejects.toThrow(`No payload key ${keyId(earlier)}`);
  });

  it('refuses what was altered, and leaves alone what was never enciphered', async () => {
    const codec = encryptingCodec(current);
    const plain = defaultPayloadConverter.toPayload('x');
    expect(await codec.decode([plain])).toEqual([plain]);
    const [sealed] = await codec.encode([plain]);
    const data = Buffer.from(sealed!.data!);
    data[data.length - 1]! ^= 1;
    await expect(codec.decode([{ ...sealed, data }])).rejects.toThrow();
  });
});
