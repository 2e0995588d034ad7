// Whom the API believes: in production an OIDC issuer, found by its discovery document; in development a file of keys.
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { readFile } from 'node:fs/promises';
import { ConfigurationError, type IdentitySource } from '@twentieth/platform';
import type { TrustedIssuer } from './read-token.js';

export const DEVELOPMENT_ISSUER = 'twentieth-development';
export const DEVELOPMENT_AUDIENCE = 'twentieth';
const WITHIN_MS = 5_000;

/** @throws ConfigurationError when the development issuer's keys cannot be read */
export const trustedIssuer = async (source: IdentitySource): Promise<TrustedIssuer> =>
  source.kind === 'development'
    ? {
        issuer: DEVELOPMENT_ISSUER,
        audience: DEVELOPMENT_AUDIENCE,
        keys: createLocalJWKSet(await keysIn(source.jwksPath)),
      }
    : { issuer: source.issuer, audience: source.audience, keys: discovered(source.issuer) };

const keysIn = async (path: string): Promise<JSONWebKeySet> => {
  try {
    const read: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof read === 'object' && read !== null && 'keys' in read && Array.isArray(read.keys))
      return read as JSONWebKeySet;
    throw new Error('it has no "keys"');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError([`TWENTIETH_DEV_ISSUER_JWKS names a file that is no key set: ${why}`]);
  }
};

/** Discovery happens at the first token, and again after a failure: an issuer that is away does not stop a start. */
const discovered = (issuer: string): JWTVerifyGetKey => {
  let keys: Promise<JWTVerifyGetKey> | null = null;
  const discover = async (): Promise<JWTVerifyGetKey> => {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(WITHIN_MS), redirect: 'error' });
    if (!answer.ok) throw new Error(`The issuer's discovery document answered ${answer.status}.`);
    const document = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (document.issuer !== issuer || typeof document.jwks_uri !== 'string')
      throw new Error('The discovery document is not of this issuer.');
    return createRemoteJWKSet(new URL(document.jwks_uri), { timeoutDuration: WITHIN_MS });
  };
  return async (header, token) => {
    keys ??= discover();
    const current = keys;
    const found = await current.catch((error: unknown) => {
      if (keys === current) keys = null;
      throw error;
    });
    return found(header, token);
  };
};
