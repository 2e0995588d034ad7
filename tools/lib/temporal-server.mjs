// @ts-check
// How the embedded Temporal server runs: on one file, written ahead, with time skipping for rehearsal.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess } from './end-process.mjs';
import { identify } from './process-identity.mjs';

/**
 * @param {object} options
 * @param {string} options.binary
 * @param {string} options.dataFolder
 * @param {number} options.port
 * @param {number} [options.uiPort] no web page unless given
 * @param {string} options.namespace
 * @returns {import('./component.mjs').Command}
 */
export function temporalCommand({ binary, dataFolder, port, uiPort, namespace }) {
  const folder = join(dataFolder, 'temporal');
  const file = join(folder, 'temporal.db');
  const listen = ['--ip', '127.0.0.1', '--port', String(port)];
  const page = uiPort === undefined ? ['--headless'] : ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort)];
  const storage = [
    '--db-filename',
    file,
    '--sqlite-pragma',
    'journal_mode=wal',
    '--sqlite-pragma',
    'synchronous=1',
  ];
  const dynamic = ['frontend.WorkflowTimeSkippingEnabled=true', 'history.timerProcessorMaxTimeShift="10ms"'];
  return {
    file: binary,
    args: [
      ...['server', 'start-dev', '--namespace', namespace, '--log-level', 'warn'],
      ...listen,
      ...page,
      ...storage,
      ...dynamic.flatMap((value) => ['--dynamic-config-value', value]),
    ],
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, TZ: 'UTC' }, // its own settings only: never a user's profile
    cwd: dataFolder,
    stopWithin: 15_000,
    before: async () => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      await endOnFile(file);
    },
  };
}

/** Ends a server that a crash left on that file: two on one would spoil it. @param {string} file */
async function endOnFile(file) {
  for (const name of pidsByCommand()) {
    const who = identify(name);
    if (who?.command.includes(` --db-filename ${file} `)) await endProcess(who);
  }
}

/** @returns {number[]} the running processes (none where there is no /proc: the pid file serves there) */
function pidsByCommand() {
  try {
    readFileSync('/proc/self/stat');
  } catch {
    return [];
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}
