// The fake checks a caller's token as GOV.UK Notify does: HS256 over the API key's secret, issued by the service, and
// not older or younger than 30 seconds.
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface TokenProblem {
  readonly status: 401 | 403;
  readonly message: string;
}

const problem = (status: 401 | 403, message: string): TokenProblem => ({ status, message });

/** @param nowSeconds the time of day that the fake goes by. @returns null when the token is good. */
export const tokenProblem = (
  authorization: string | undefined,
  key: { readonly serviceId: string; readonly secret: string },
  nowSeconds: number,
): TokenProblem | null => {
  if (authorization === undefined) return problem(401, 'Unauthorized: authentication token must be provided');
  if (!/^bearer /i.test(authorization))
    return problem(401, 'Unauthorized: authentication bearer scheme must be used');
  const [head = '', claims = '', signature = '', more] = authorization.slice(7).split('.');
  const { alg } = decoded(head);
  const { iss, iat } = decoded(claims);
  if (more !== undefined || alg !== 'HS256')
    return problem(403, 'Invalid token: algorithm used is not HS256');
  if (iss === undefined) return problem(403, 'Invalid token: iss field not provided');
  if (iss !== key.serviceId) return problem(403, 'Invalid token: service not found');
  const expected = createHmac('sha256', key.secret).update(`${head}.${claims}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    return problem(403, 'Invalid token: API key not found');
  if (typeof iat !== 'number' || Math.abs(nowSeconds - iat) > 30)
    return problem(403, 'Error: Your system clock must be accurate to within 30 seconds');
  return null;
};

const decoded = (part: string): Readonly<Record<string, unknown>> => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Readonly<Record<string, unknown>>;
  } catch {
    return {}; // told to the caller as a token that is not good
  }
};
