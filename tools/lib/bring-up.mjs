// @ts-check
// The parts that the API and the worker stand on: a database with its schema, a Temporal server, a mail catcher.
import { databaseReady, makeDatabase, urlsOf, withoutPassword } from './database.mjs';
import { migrationEnvironment } from './environment.mjs';
import { runHelper } from './helper.mjs';
import { mailCatcherCommand } from './mail-catcher.mjs';
import { ownDatabase } from './own-database.mjs';
import { useTemporal } from './own-temporal.mjs';
import { makeCluster, postgresCommand } from './postgres.mjs';
import { answers, databaseAnswers, temporalServes } from './probes.mjs';
import { took } from './say.mjs';
import { ensureTemporalBinary } from './temporal-binary.mjs';
import { temporalCommand } from './temporal-server.mjs';

/**
 * @typedef {object} Site what the parts have in common
 * @property {string} dataFolder
 * @property {NodeJS.ProcessEnv} env
 * @property {import('./say.mjs').Say} say
 * @property {import('./settings.mjs').Settings} settings
 * @property {import('./secrets.mjs').Secrets} secrets
 * @property {Record<import('./ports.mjs').PortName, number>} ports
 * @property {import('./our-processes.mjs').Programs} programs
 * @property {ReturnType<typeof import('./supervision.mjs').supervision>} over
 */

/** @param {Site} site @returns {Promise<string>} the application's address of a database whose schema is up to date */
export async function bringUpDatabase(site) {
  const { env, programs, say, settings, secrets, over } = site;
  const { databaseUrl } = settings;
  const urls = databaseUrl
    ? await ownDatabase({ ...settings, databaseUrl, secrets, signal: over.signal })
    : await bringUpPostgres(site);
  const since = Date.now();
  await runHelper(programs.migrate.file, programs.migrate.args, {
    env: migrationEnvironment({ env, ...urls }),
    signal: over.signal,
    within: 300_000,
    what: 'The migrations',
  });
  say('schema', `is up to date at ${withoutPassword(urls.owner)} (${took(since)})`);
  return urls.app;
}

/** @param {Site} site */
async function bringUpPostgres({ dataFolder, say, secrets, ports, over }) {
  const made = await makeCluster({ dataFolder, password: secrets.superuserPassword, signal: over.signal });
  if (made) say('postgres', `made a new cluster in ${dataFolder}/postgres`);
  const urls = urlsOf(secrets, ports.postgres);
  const command = postgresCommand({ dataFolder, port: ports.postgres });
  await over.run({ name: 'postgres', command, probe: databaseAnswers(urls.superuser) });
  await databaseReady(urls.superuser, over.signal);
  await makeDatabase({ superuser: urls.superuser, secrets });
  return urls;
}

/** @param {Site} site @returns {Promise<string>} host:port of a Temporal server that has the namespace */
export async function bringUpTemporal({ dataFolder, env, say, settings, ports, over }) {
  const { namespace, temporalAddress } = settings;
  if (temporalAddress) {
    await useTemporal({ address: temporalAddress, namespace, signal: over.signal });
    say('temporal', `answers at ${temporalAddress} (TEMPORAL_ADDRESS)`);
    return temporalAddress;
  }
  const binary = await ensureTemporalBinary({ env, say, signal: over.signal });
  const address = `127.0.0.1:${ports.temporal}`;
  const command = temporalCommand({
    binary,
    dataFolder,
    port: ports.temporal,
    uiPort: ports.temporalUi,
    namespace,
  });
  await over.run({ name: 'temporal', command, probe: temporalServes(address) });
  return address;
}

/** @param {Site} site */
export async function bringUpMail({ dataFolder, ports, over }) {
  const command = mailCatcherCommand({ dataFolder, smtpPort: ports.smtp, webPort: ports.mail });
  await over.run({ name: 'mail', command, probe: answers(`http://127.0.0.1:${ports.mail}/api/email`) });
}
