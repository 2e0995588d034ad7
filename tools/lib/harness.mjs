// @ts-check
// Real servers for tests and measurements, each on a port of its own.
import { byItself } from './by-itself.mjs';
import { buildIfChanged } from './build.mjs';
import { makeDatabase, urlsOf } from './database.mjs';
import { migrationEnvironment } from './environment.mjs';
import { runHelper } from './helper.mjs';
import { mailCatcherCommand } from './mail-catcher.mjs';
import { ourPrograms } from './our-processes.mjs';
import { anyFreePort, portTable } from './ports.mjs';
import { makeCluster, postgresCommand } from './postgres.mjs';
import { answers, databaseAnswers, temporalServes } from './probes.mjs';
import { secretsOf } from './secrets.mjs';
import { bringUpStack } from './stack.mjs';
import { ensureTemporalBinary } from './temporal-binary.mjs';
import { temporalCommand } from './temporal-server.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { join } from 'node:path';

/** @param {{ dataFolder?: string, port?: number, migrated?: boolean }} [options] see index.d.mts */
export async function startPostgres({ dataFolder, port, migrated = false } = {}) {
  const at = port ?? (await anyFreePort());
  const server = await byItself(dataFolder, async (folder) => {
    const { superuserPassword } = secretsOf(folder);
    await makeCluster({ dataFolder: folder, password: superuserPassword });
    const probe = databaseAnswers(urlsOf(secretsOf(folder), at).superuser);
    return { name: 'postgres', command: postgresCommand({ dataFolder: folder, port: at }), probe };
  });
  const secrets = secretsOf(server.dataFolder);
  const urls = urlsOf(secrets, at);
  try {
    await makeDatabase({ superuser: urls.superuser, secrets });
    if (migrated) await migrate(urls);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return Object.assign(server, { address: urls.app, owner: urls.owner, superuser: urls.superuser, port: at });
}

/** @param {{ owner: string, app: string }} urls */
export async function migrate(urls) {
  const { file, args } = ourPrograms().migrate;
  const env = migrationEnvironment({ env: process.env, ...urls });
  await runHelper(file, args, { env, within: 300_000, what: 'The migrations' });
}

/** @param {{ dataFolder?: string, port?: number, uiPort?: number, namespace?: string }} [options] see index.d.mts */
export async function startTemporal({ dataFolder, port, uiPort, namespace = 'twentieth' } = {}) {
  const at = port ?? (await anyFreePort());
  const address = `127.0.0.1:${at}`;
  const binary = await ensureTemporalBinary();
  const server = await byItself(dataFolder, async (folder) => ({
    name: 'temporal',
    command: temporalCommand({
      binary,
      dataFolder: folder,
      port: at,
      ...(uiPort ? { uiPort } : {}),
      namespace,
    }),
    probe: temporalServes(address),
  }));
  return Object.assign(server, { address, port: at, namespace });
}

/** @param {{ dataFolder?: string, smtpPort?: number, webPort?: number }} [options] see index.d.mts */
export async function startMailCatcher({ dataFolder, smtpPort, webPort } = {}) {
  const smtp = smtpPort ?? (await anyFreePort());
  const web = webPort ?? (await anyFreePort());
  const address = `http://127.0.0.1:${web}`;
  const server = await byItself(dataFolder, async (folder) => ({
    name: 'mail',
    command: mailCatcherCommand({ dataFolder: folder, smtpPort: smtp, webPort: web }),
    probe: answers(`${address}/api/email`),
  }));
  return Object.assign(server, { address, smtp: `smtp://127.0.0.1:${smtp}` });
}

/** @param {{ dataFolder?: string, env?: NodeJS.ProcessEnv, say?: import('./say.mjs').Say, build?: boolean }} [options] */
export async function startStack({ dataFolder, env = {}, say = () => {}, build = true } = {}) {
  if (build) await buildIfChanged({ say });
  const temporary = dataFolder === undefined ? temporaryFolder() : undefined;
  const folder = dataFolder ?? /** @type {{ folder: string }} */ (temporary).folder;
  const ports = Object.values(portTable).map(async ({ variable }) => [variable, String(await anyFreePort())]);
  const inherited = { ...process.env, ...Object.fromEntries(await Promise.all(ports)), ...env };
  const stack = await bringUpStack({
    dataFolder: folder,
    stackFile: join(folder, 'stack.json'),
    env: inherited,
    say,
  });
  return {
    dataFolder: folder,
    get facts() {
      return stack.facts;
    },
    secrets: secretsOf(folder),
    ended: stack.ended,
    kill: stack.kill,
    settled: stack.settled,
    async stop() {
      await stack.stop();
      temporary?.remove();
    },
  };
}
