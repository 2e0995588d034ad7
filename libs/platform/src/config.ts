// The environment as each process needs it, read once at the start. A fault names its variable and what to set.
import { z } from 'zod';
import * as field from './config-fields.js';
import { seedAuthority } from './seed-authority.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Bad configuration: one line, every fault in it. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly problems: readonly string[]) {
    super(`Configuration: ${problems.join('; ')}.`);
  }
}

const shared = {
  DATABASE_URL: field.databaseUrl,
  TEMPORAL_ADDRESS: field.address,
  TEMPORAL_NAMESPACE: field.namespace,
  TWENTIETH_MASTER_KEY: field.key,
  TWENTIETH_RETIRED_MASTER_KEYS: field.retiredKeys,
  TWENTIETH_PAYLOAD_KEY: field.key,
  TWENTIETH_RETIRED_PAYLOAD_KEYS: field.retiredKeys,
  TWENTIETH_MAIL_DOMAIN: field.mailDomain,
  TWENTIETH_MAIL_CATCHER_URL: field.webUrl.optional(),
  TWENTIETH_LOG_LEVEL: field.logLevel,
};

const apiSchema = z.object({
  ...shared,
  TWENTIETH_API_HOST: field.host,
  TWENTIETH_API_PORT: field.port,
  TWENTIETH_API_RATE_LIMIT: field.requestsPerMinute,
  TWENTIETH_OIDC_ISSUER: field.webUrl.optional(),
  TWENTIETH_OIDC_AUDIENCE: field.word("the audience named in the issuer's tokens").optional(),
  TWENTIETH_DEV_ISSUER_JWKS: field.word("the path of the development issuer's JWKS file").optional(),
});
const workerSchema = z.object({
  ...shared,
  TWENTIETH_WORKER_HEALTH_PORT: field.port,
  TWENTIETH_SMTP_URL: field.smtpUrl,
  TWENTIETH_RELAY_RATE: field.tellingsPerSecond,
  TWENTIETH_RECALCULATION_RATE: field.casesPerSecond,
  TWENTIETH_WORKER_CACHE: field.cachedWorkflows,
  TWENTIETH_WORKER_SLOTS: field.tasksAtOnce,
  TWENTIETH_WORKER_CONNECTIONS: field.connections,
});
const migrateSchema = z.object({
  DATABASE_OWNER_URL: field.ownerUrl,
  TWENTIETH_APP_PASSWORD: field.word('the password of the role twentieth_app'),
  TWENTIETH_SEED_AUTHORITY: seedAuthority.optional(),
  TWENTIETH_LOG_LEVEL: field.logLevel,
});

const doctorSchema = z.object({
  DATABASE_URL: field.databaseUrl,
  TEMPORAL_ADDRESS: field.address,
  TEMPORAL_NAMESPACE: field.namespace,
});

/** Who issues the tokens that the API accepts. */
export type IdentitySource =
  | { readonly kind: 'oidc'; readonly issuer: string; readonly audience: string }
  | { readonly kind: 'development'; readonly jwksPath: string };

/** What the API needs. Throws ConfigurationError. */
export function apiConfig(env: Environment = process.env) {
  const read = parse(apiSchema, env);
  return {
    ...common(read),
    host: read.TWENTIETH_API_HOST,
    port: read.TWENTIETH_API_PORT,
    requestsPerMinute: read.TWENTIETH_API_RATE_LIMIT,
    identity: identitySource(read),
  };
}
export type ApiConfig = ReturnType<typeof apiConfig>;

/** What the worker needs. Throws ConfigurationError. */
export function workerConfig(env: Environment = process.env) {
  const read = parse(workerSchema, env);
  return {
    ...common(read),
    healthPort: read.TWENTIETH_WORKER_HEALTH_PORT,
    smtpUrl: read.TWENTIETH_SMTP_URL,
    relayRate: read.TWENTIETH_RELAY_RATE,
    casesPerSecond: read.TWENTIETH_RECALCULATION_RATE,
    sizes: { cachedWorkflows: read.TWENTIETH_WORKER_CACHE, atOnce: read.TWENTIETH_WORKER_SLOTS },
    databaseConnections: read.TWENTIETH_WORKER_CONNECTIONS,
  };
}
export type WorkerConfig = ReturnType<typeof workerConfig>;

/** What the migrations need; they alone know the owner's password. Throws ConfigurationError. */
export function migrateConfig(env: Environment = process.env) {
  const read = parse(migrateSchema, env);
  return {
    ownerUrl: read.DATABASE_OWNER_URL,
    appPassword: read.TWENTIETH_APP_PASSWORD,
    seed: read.TWENTIETH_SEED_AUTHORITY,
    logLevel: read.TWENTIETH_LOG_LEVEL,
  };
}
/** What `twentieth doctor` needs: it reads ids and instants, so it is given no key. Throws ConfigurationError. */
export function doctorConfig(env: Environment = process.env) {
  const read = parse(doctorSchema, env);
  return {
    databaseUrl: read.DATABASE_URL,
    temporal: { address: read.TEMPORAL_ADDRESS, namespace: read.TEMPORAL_NAMESPACE },
  };
}

export type MigrateConfig = ReturnType<typeof migrateConfig>;

function common(read: z.output<z.ZodObject<typeof shared>>) {
  return {
    databaseUrl: read.DATABASE_URL,
    temporal: {
      address: read.TEMPORAL_ADDRESS,
      namespace: read.TEMPORAL_NAMESPACE,
      payloadKey: read.TWENTIETH_PAYLOAD_KEY,
      retiredPayloadKeys: read.TWENTIETH_RETIRED_PAYLOAD_KEYS,
    },
    masterKey: read.TWENTIETH_MASTER_KEY,
    retiredMasterKeys: read.TWENTIETH_RETIRED_MASTER_KEYS,
    mailDomain: read.TWENTIETH_MAIL_DOMAIN,
    mailCatcherUrl: read.TWENTIETH_MAIL_CATCHER_URL,
    logLevel: read.TWENTIETH_LOG_LEVEL,
  };
}

function identitySource(read: z.output<typeof apiSchema>): IdentitySource {
  const {
    TWENTIETH_OIDC_ISSUER: issuer,
    TWENTIETH_OIDC_AUDIENCE: audience,
    TWENTIETH_DEV_ISSUER_JWKS: jwksPath,
  } = read;
  if (issuer && jwksPath) {
    throw new ConfigurationError([
      'TWENTIETH_OIDC_ISSUER and TWENTIETH_DEV_ISSUER_JWKS are both set: keep one',
    ]);
  }
  if (issuer && !audience) {
    throw new ConfigurationError(['TWENTIETH_OIDC_AUDIENCE is not set: TWENTIETH_OIDC_ISSUER needs it']);
  }
  if (issuer && audience) return { kind: 'oidc', issuer, audience };
  if (jwksPath) return { kind: 'development', jwksPath };
  throw new ConfigurationError([
    'TWENTIETH_OIDC_ISSUER is not set: give the issuer that signs the tokens (or TWENTIETH_DEV_ISSUER_JWKS in development)',
  ]);
}

/** Reads the variables that a schema names; a variable set to nothing counts as not set. */
export function parse<S extends z.ZodObject>(schema: S, env: Environment): z.output<S> {
  const wanted = Object.keys(schema.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]);
  const read = schema.safeParse(Object.fromEntries(wanted));
  if (read.success) return read.data;
  throw new ConfigurationError(read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`));
}
