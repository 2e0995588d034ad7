// The worker as it runs in production: a process of its own, with the relay in it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('../../../../apps/worker/dist/main.js', import.meta.url));

export interface WorkerProcess {
  stop(): Promise<void>;
}

/** @param env what libs/platform reads of a worker; its log goes to stderr from warnings on */
export const startWorker = (env: Readonly<Record<string, string>>): WorkerProcess => {
  const child = spawn(process.execPath, [WORKER], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'], // with the channel gone it ends by itself
  });
  return {
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};
