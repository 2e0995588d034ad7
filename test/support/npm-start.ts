// `npm start` as somebody at a terminal has it: a process group that can be told to stop, or killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { monotonicMillis } from '@twentieth/platform';
import { anyFreePort, portTable } from '../../tools/lib/ports.mjs';
import { readJson } from '../../tools/lib/read-json.mjs';
import type { StackFacts } from '../../tools/index.mjs';
import { eventually } from './eventually.js';

export interface Started {
  readonly facts: StackFacts;
  /** From the command to `ready`, in milliseconds. */
  readonly took: number;
  /** Everything that it has printed so far. */
  said(): string;
  /** Sends the signal to the whole process group, as a terminal does, and waits until the command has ended. */
  signal(signal: NodeJS.Signals): Promise<number | null>;
}

/** Ports that are free, for a stack that keeps them from start to start. */
export const ownPorts = async (): Promise<NodeJS.ProcessEnv> =>
  Object.fromEntries(
    await Promise.all(
      Object.values(portTable).map(async ({ variable }) => [variable, String(await anyFreePort())] as const),
    ),
  );

/** @param env beside that of the test; TWENTIETH_DATA names the data folder */
export const npmStart = async (folder: string, env: NodeJS.ProcessEnv): Promise<Started> => {
  const since = monotonicMillis();
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: folder,
    env: { ...process.env, npm_execpath: '/never/installs.js', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const facts = await eventually(
    'npm start being ready',
    async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`npm start ended:\n${said}`);
      const told = readJson(join(folder, '.twentieth/stack.json')) as StackFacts | undefined;
      return told?.state === 'ready' && said.includes(told.api) ? told : undefined;
    },
    150_000,
  );
  return {
    facts,
    took: monotonicMillis() - since,
    said: () => said,
    signal: async (signal) => {
      process.kill(-child.pid!, signal);
      return ended;
    },
  };
};

/** Runs one of the project's commands to its end. */
export const runTool = async (
  folder: string,
  tool: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly said: string; readonly took: number }> => {
  const since = monotonicMillis();
  const child = spawn(process.execPath, [`tools/${tool}.mjs`], {
    cwd: folder,
    env: { ...process.env, npm_execpath: '/never/installs.js', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said, took: monotonicMillis() - since };
};

/** The processes that run from one of these folders, or were started with a path in one of them. */
export const processesIn = (folders: readonly string[]): readonly string[] => {
  if (!existsSync('/proc')) throw new Error('Processes are looked for in /proc, and this system has none.');
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const told = `${command}\n${readlinkSync(`/proc/${pid}/cwd`)}`;
        return folders.some((folder) => told.includes(folder)) ? [`${pid} ${command}`] : [];
      } catch {
        return []; // it ended while we looked, or is none of ours to see
      }
    });
};
