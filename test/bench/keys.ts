// The secrets of one run, made for it and gone with it.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Secrets } from '@twentieth/tools';

export interface Keys {
  readonly secrets: Secrets;
  readonly masterKey: Buffer;
  readonly payloadKey: Buffer;
  /** The key set in which the API finds the public half of the signing key. */
  readonly issuer: string;
}

export function keys(): Keys {
  const [masterKey, payloadKey] = [randomBytes(32), randomBytes(32)];
  const kid = randomBytes(8).toString('hex');
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const none = { superuserPassword: '', ownerPassword: '', appPassword: '' };
  return {
    masterKey,
    payloadKey,
    secrets: {
      ...none,
      masterKey: masterKey.toString('base64'),
      payloadKey: payloadKey.toString('base64'),
      signingKey: { ...privateKey.export({ format: 'jwk' }), kid },
    },
    issuer: JSON.stringify({
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' }],
    }),
  };
}
