// @ts-check
// The secrets of one stack, made once and kept with its data: keys that seal, passwords, and the key with which
// the development issuer signs its tokens.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readJson } from './read-json.mjs';
import { writeWhole } from './write-whole.mjs';

/**
 * @typedef {object} Secrets
 * @property {string} masterKey base64, 32 bytes: wraps the subjects' keys
 * @property {string} payloadKey base64, 32 bytes: Temporal's payloads
 * @property {string} superuserPassword of the embedded Postgres
 * @property {string} ownerPassword of the role that owns the schema
 * @property {string} appPassword of the role that the application uses
 * @property {import("node:crypto").JsonWebKey & { kid: string }} signingKey Ed25519, private
 */

/**
 * @param {string} dataFolder
 * @returns {Secrets} read from secrets.json (0600), made the first time
 */
export function secretsOf(dataFolder) {
  const file = join(dataFolder, 'secrets.json');
  const kept = readJson(file);
  if (kept !== undefined) return kept;
  const made = makeSecrets();
  writeWhole(file, JSON.stringify(made, null, 1));
  return made;
}

/** @returns {Secrets} */
function makeSecrets() {
  const password = () => randomBytes(24).toString('base64url');
  const key = () => randomBytes(32).toString('base64');
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    masterKey: key(),
    payloadKey: key(),
    superuserPassword: password(),
    ownerPassword: password(),
    appPassword: password(),
    signingKey: { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex') },
  };
}
