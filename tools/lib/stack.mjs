// @ts-check
// The whole stack: what it is made of, and in which order it comes up.
import { bringUpDatabase, bringUpMail, bringUpTemporal } from './bring-up.mjs';
import { environmentOf } from './environment.mjs';
import { endLeftovers } from './leftovers.mjs';
import { ourPrograms, tethered } from './our-processes.mjs';
import { choosePorts } from './ports.mjs';
import { answers } from './probes.mjs';
import { secretsOf } from './secrets.mjs';
import { readSettings } from './settings.mjs';
import { supervision } from './supervision.mjs';
import { mintTokens, rehearsalAuthority, writeIssuerKeys } from './tokens.mjs';

/**
 * @typedef {object} StackOptions
 * @property {string} dataFolder
 * @property {string} stackFile where the facts are published
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import('./say.mjs').Say} [say]
 * @property {AbortSignal} [signal] gives up starting
 * @property {import('./our-processes.mjs').Programs} [programs]
 */

/**
 * Brings up everything and keeps it up. Rejects, with all it had started ended again, when that cannot be done.
 * @param {StackOptions} options
 */
export async function bringUpStack({
  dataFolder,
  stackFile,
  env = process.env,
  say = () => {},
  signal,
  programs = ourPrograms(),
}) {
  const settings = readSettings(env);
  const over = supervision({ dataFolder, stackFile, say, ...(signal ? { signal } : {}) });
  try {
    over.tell({ authority: rehearsalAuthority });
    await endLeftovers(dataFolder, say);
    const secrets = secretsOf(dataFolder);
    const issuerKeys = writeIssuerKeys(secrets, dataFolder);
    const ports = await choosePorts({ dataFolder, names: portsNeeded(settings), env, say });
    const site = { dataFolder, env, say, settings, secrets, ports, programs, over };

    const below = [bringUpDatabase(site), bringUpTemporal(site), bringUpMail(site)];
    const [database, temporal] = /** @type {[string, string, void]} */ (await over.together(below));

    const { namespace } = settings;
    const ours = environmentOf({
      env,
      database,
      temporal,
      namespace,
      ports,
      secrets,
      issuerKeys,
      dataFolder,
    });
    const api = `http://127.0.0.1:${ports.api}`;
    const workerHealth = `http://127.0.0.1:${ports.workerHealth}/health/ready`;
    await over.together([
      over.run({
        name: 'api',
        command: tethered(programs.api, ours, 10_000),
        probe: answers(`${api}/health/ready`),
      }),
      over.run({
        name: 'worker',
        command: tethered(programs.worker, ours, 20_000),
        probe: answers(workerHealth),
      }),
    ]);
    await over.ready({
      api,
      docs: `${api}/docs`,
      mail: `http://127.0.0.1:${ports.mail}`,
      temporal,
      temporalUi: settings.temporalAddress
        ? (settings.temporalUi ?? null)
        : `http://127.0.0.1:${ports.temporalUi}`,
      database,
      tokens: await mintTokens(secrets),
    });
  } catch (reason) {
    await over.stop();
    throw reason;
  }
  return over;
}

/** @param {import('./settings.mjs').Settings} settings @returns {import('./ports.mjs').PortName[]} */
function portsNeeded({ databaseUrl, temporalAddress }) {
  /** @type {import('./ports.mjs').PortName[]} */
  const names = ['api', 'workerHealth', 'smtp', 'mail'];
  if (!databaseUrl) names.push('postgres');
  if (!temporalAddress) names.push('temporal', 'temporalUi');
  return names;
}
