// Tokens as they come: of our issuer, of another, expired, without their claims, with no signature at all.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { Problem } from '../problem/problem.js';
import { tokenReader } from './read-token.js';
import { DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, trustedIssuer } from './trusted-issuer.js';

const claims = { authority: 'westmarch', roles: ['officer', 'wizard'] };
let pair: Awaited<ReturnType<typeof generateKeyPair>>;
let jwks: { keys: object[] };

beforeAll(async () => {
  pair = await generateKeyPair('ES256', { extractable: true });
  jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256' }] };
});

const signed = (
  payload: JWTPayload = claims,
  over: {
    issuer?: string;
    audience?: string;
    expires?: string;
    key?: typeof pair.privateKey;
    subject?: string | null;
  } = {},
): Promise<string> => {
  const token = new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .setIssuer(over.issuer ?? DEVELOPMENT_ISSUER)
    .setAudience(over.audience ?? DEVELOPMENT_AUDIENCE)
    .setExpirationTime(over.expires ?? '1h');
  return (over.subject === null ? token : token.setSubject(over.subject ?? 'dev-officer')).sign(
    over.key ?? pair.privateKey,
  );
};

const development = async (): Promise<ReturnType<typeof tokenReader>> => {
  const path = join(await mkdtemp(join(tmpdir(), 'issuer-')), 'jwks.json');
  await writeFile(path, JSON.stringify(jwks));
  return tokenReader(await trustedIssuer({ kind: 'development', jwksPath: path }));
};

const statusOf = (reading: Promise<unknown>): Promise<number> =>
  reading.then(
    () => 200,
    (error: unknown) => (error instanceof Problem ? error.getStatus() : -1),
  );

describe('A token of the development issuer', () => {
  it('names its caller, and only roles that exist', async () => {
    expect(await (await development())(await signed())).toEqual({
      id: 'dev-officer',
      authority: 'westmarch',
      roles: ['officer'],
    });
  });

  it('is not believed when anything about it is wrong', async () => {
    const read = await development();
    const stranger = await generateKeyPair('ES256');
    const bad: [string, string][] = [
      ['another issuer', await signed(claims, { issuer: 'elsewhere' })],
      ['another audience', await signed(claims, { audience: 'elsewhere' })],
      ['expired', await signed(claims, { expires: '-1h' })],
      ['another key', await signed(claims, { key: stranger.privateKey })],
      ['nobody', await signed(claims, { subject: null })],
      ['no authority', await signed({ roles: ['officer'] })],
      ['no roles', await signed({ authority: 'westmarch' })],
      ['roles that are no list', await signed({ authority: 'westmarch', roles: 'officer' })],
      [
        'no signature',
        new UnsecuredJWT(claims)
          .setIssuer(DEVELOPMENT_ISSUER)
          .setAudience(DEVELOPMENT_AUDIENCE)
          .setSubject('x')
          .setExpirationTime('1h')
          .encode(),
      ],
      ['no token', 'abc'],
    ];
    for (const [what, token] of bad) expect([what, await statusOf(read(token))]).toEqual([what, 401]);
  });

  it('needs a file of keys that is one', async () => {
    await expect(trustedIssuer({ kind: 'development', jwksPath: '/nowhere/jwks.json' })).rejects.toThrow(
      /TWENTIETH_DEV_ISSUER_JWKS/,
    );
  });
});

describe('A token of an OIDC issuer', () => {
  let answering = false;
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const issuer = `http://127.0.0.1:${port}`;
    const document = request.url === '/keys' ? jwks : { issuer, jwks_uri: `${issuer}/keys` };
    response
      .writeHead(answering ? 200 : 500, { 'content-type': 'application/json' })
      .end(JSON.stringify(document));
  });
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

  it('is read by the keys that discovery finds; while the issuer is away the answer is 503, and afterwards it is read', async () => {
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const read = tokenReader(await trustedIssuer({ kind: 'oidc', issuer, audience: 'foi' }));
    const token = await signed(claims, { issuer, audience: 'foi' });
    expect(await statusOf(read(token))).toBe(503);
    answering = true;
    expect(await read(token)).toMatchObject({ id: 'dev-officer', authority: 'westmarch' });
    expect(await statusOf(read(await signed()))).toBe(401);
  });
});
