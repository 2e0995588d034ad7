// @ts-check
// What the environment says about the stack, read once and checked: every error names its variable.
import { portFrom, portTable } from './ports.mjs';

/**
 * @typedef {object} Settings
 * @property {string} [databaseUrl] an own Postgres server; the embedded one when absent
 * @property {string} [databaseOwnerUrl]
 * @property {string} [temporalAddress] an own Temporal cluster; the embedded one when absent
 * @property {string} [temporalUi] where that cluster's page is
 * @property {string} namespace
 */

/** @param {NodeJS.ProcessEnv} env @returns {Settings} */
export function readSettings(env) {
  for (const { variable } of Object.values(portTable)) portFrom(env, variable);
  const databaseUrl = postgresUrl(env, 'DATABASE_URL');
  const databaseOwnerUrl = postgresUrl(env, 'DATABASE_OWNER_URL');
  if (databaseOwnerUrl && !databaseUrl) {
    throw new Error(
      'DATABASE_OWNER_URL is set and DATABASE_URL is not: set both for a server of your own, or neither.',
    );
  }
  const temporalAddress = env['TEMPORAL_ADDRESS'] || undefined;
  if (temporalAddress !== undefined && !/^[^\s/:]+:\d{1,5}$/.test(temporalAddress)) {
    throw new Error(
      `TEMPORAL_ADDRESS is ${JSON.stringify(temporalAddress)}: give host:port, as in 127.0.0.1:7233.`,
    );
  }
  const namespace = env['TEMPORAL_NAMESPACE'] || 'twentieth';
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(namespace)) {
    throw new Error(
      `TEMPORAL_NAMESPACE is ${JSON.stringify(namespace)}: use letters, digits, dots, dashes and underscores.`,
    );
  }
  const temporalUi = env['TEMPORAL_UI_ADDRESS'] || undefined;
  return { databaseUrl, databaseOwnerUrl, temporalAddress, temporalUi, namespace };
}

/** @param {NodeJS.ProcessEnv} env @param {string} variable */
function postgresUrl(env, variable) {
  const text = env[variable];
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && url.pathname.length > 1)
    return text;
  throw new Error(
    `${variable} is not an address of a database: give postgres://user:password@host:port/database.`,
  );
}
