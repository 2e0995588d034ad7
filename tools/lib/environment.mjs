// @ts-check
// The environment of our own processes: what libs/platform reads, filled in from what the stack has started.
import { rehearsalAuthority } from './tokens.mjs';

/**
 * @param {object} of
 * @param {NodeJS.ProcessEnv} of.env what the stack was started with
 * @param {string} of.database the application's address
 * @param {string} of.temporal
 * @param {string} of.namespace
 * @param {Record<import('./ports.mjs').PortName, number>} of.ports
 * @param {import('./secrets.mjs').Secrets} of.secrets
 * @param {string} of.issuerKeys path
 * @param {string} of.dataFolder
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf({
  env,
  database,
  temporal,
  namespace,
  ports,
  secrets,
  issuerKeys,
  dataFolder,
}) {
  // The owner's rights are for the migrations alone; and tokens come from the development issuer, never from another.
  const { DATABASE_OWNER_URL: _o, TWENTIETH_OIDC_ISSUER: _i, TWENTIETH_OIDC_AUDIENCE: _a, ...rest } = env;
  return {
    ...rest,
    DATABASE_URL: database,
    TEMPORAL_ADDRESS: temporal,
    TEMPORAL_NAMESPACE: namespace,
    TWENTIETH_API_HOST: env['TWENTIETH_API_HOST'] || '127.0.0.1',
    TWENTIETH_API_PORT: String(ports.api),
    TWENTIETH_WORKER_HEALTH_PORT: String(ports.workerHealth),
    TWENTIETH_MASTER_KEY: env['TWENTIETH_MASTER_KEY'] || secrets.masterKey,
    TWENTIETH_PAYLOAD_KEY: env['TWENTIETH_PAYLOAD_KEY'] || secrets.payloadKey,
    TWENTIETH_SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`, // rehearsal mail goes to the mail catcher and nowhere else
    TWENTIETH_MAIL_CATCHER_URL: `http://127.0.0.1:${ports.mail}`,
    TWENTIETH_DEV_ISSUER_JWKS: issuerKeys,
    TWENTIETH_DATA: dataFolder,
  };
}

/**
 * The environment of the migrations: the owner's address, and the role and authority that they make.
 * @param {{ env: NodeJS.ProcessEnv, owner: string, app: string }} of
 * @returns {NodeJS.ProcessEnv}
 */
export const migrationEnvironment = ({ env, owner, app }) => ({
  ...env,
  DATABASE_OWNER_URL: owner,
  TWENTIETH_APP_PASSWORD: decodeURIComponent(new URL(app).password),
  TWENTIETH_SEED_AUTHORITY: JSON.stringify(rehearsalAuthority),
});
