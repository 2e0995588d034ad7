// @ts-check
// The development issuer: five people of the rehearsal authority, each with one role, each with a token.
// Production takes an OIDC issuer instead; nothing but a stack on this machine trusts these.
import { join } from 'node:path';
import { writeWhole } from './write-whole.mjs';

/** The authority that a stack makes for rehearsal: its cases may be moved through time. */
export const rehearsalAuthority = {
  id: 'rehearsal-constabulary',
  name: 'Rehearsal Constabulary',
  rehearsal: true,
};

/** @typedef {'officer' | 'approver' | 'reviewer' | 'auditor' | 'admin'} Role */

/** @type {readonly Role[]} */
export const roles = ['officer', 'approver', 'reviewer', 'auditor', 'admin'];

/**
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {{ authority?: string }} [whose] the authority's id: the rehearsal authority unless told
 * @returns {Promise<Record<Role, string>>} a bearer token a role, good for 30 days
 */
export async function mintTokens(secrets, { authority = rehearsalAuthority.id } = {}) {
  const minted = await Promise.all(
    roles.map(async (role) => [role, await mintToken(secrets, { authority, role })]),
  );
  return Object.fromEntries(minted);
}

/**
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {{ authority: string, role: string, sub?: string, expires?: string }} claims
 * @returns {Promise<string>}
 */
export async function mintToken(secrets, { authority, role, sub = `dev-${role}`, expires = '30 days' }) {
  const { SignJWT, importJWK } = await import('jose');
  const { signingKey } = secrets;
  return new SignJWT({ authority, roles: [role] })
    .setProtectedHeader({ alg: 'EdDSA', kid: signingKey.kid, typ: 'JWT' })
    .setIssuer('twentieth-development')
    .setAudience('twentieth')
    .setSubject(sub)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(await importJWK(/** @type {import('jose').JWK} */ (signingKey), 'EdDSA'));
}

/**
 * Writes the public half of the signing key where the API is told to look.
 * @param {import('./secrets.mjs').Secrets} secrets @param {string} dataFolder
 * @returns {string} the path of the JWKS file
 */
export function writeIssuerKeys(secrets, dataFolder) {
  const { kty, crv, x, kid } = secrets.signingKey;
  const file = join(dataFolder, 'development-issuer.jwks.json');
  writeWhole(file, JSON.stringify({ keys: [{ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }] }, null, 1));
  return file;
}
