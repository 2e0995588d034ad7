// A bearer token, checked: signature, issuer, audience, lifetime, and the claims by which we know who asks.
// `createRemoteJWKSet` and `createLocalJWKSet` of jose hold the keys; only asymmetric signatures are believed.
import { isRole, type Caller } from '@twentieth/access';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { Problem } from '../problem/problem.js';

const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'RS256', 'PS256'];
const CHALLENGE = { 'www-authenticate': 'Bearer realm="twentieth", error="invalid_token"' };

export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** Answers a token with the caller it names. Throws a Problem: 401 for a token not to be believed, 503 if its issuer is away. */
export const tokenReader =
  ({ issuer, audience, keys }: TrustedIssuer): ((token: string) => Promise<Caller>) =>
  async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
      });
      return callerOf(payload);
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (error instanceof errors.JWTExpired) throw notBelieved('The token has expired.');
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
        throw notBelieved('The token is not one that this API believes.');
      throw new Problem(
        503,
        'issuer-away',
        'The issuer of the tokens cannot be reached at the moment.',
        {},
        { 'retry-after': '5' },
        error,
      );
    }
  };

const callerOf = ({ sub, authority, roles }: JWTPayload): Caller => {
  if (typeof sub !== 'string' || sub === '')
    throw notBelieved('The token names nobody: its claim "sub" is empty.');
  if (typeof authority !== 'string' || authority === '')
    throw notBelieved('The token has no claim "authority".');
  if (!Array.isArray(roles)) throw notBelieved('The token has no claim "roles".');
  return { id: sub, authority, roles: roles.filter(isRole) };
};

export const notBelieved = (why: string): Problem =>
  new Problem(
    401,
    'not-identified',
    why,
    { remedy: 'Send Authorization: Bearer with a valid token of the issuer that this API trusts.' },
    CHALLENGE,
  );
