// A real Temporal server of a test's own: in memory, on a free port, gone with the test.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Connection } from '@temporalio/client';
import { pause } from '@twentieth/platform';
import { anyFreePort } from '../../tools/lib/ports.mjs';
import { ensureTemporalBinary } from '../../tools/lib/temporal-binary.mjs';

export const NAMESPACE = 'twentieth';

export interface TemporalServer {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** @param database a file to keep the histories in; left out, they live in memory */
export const startTemporalServer = async (database?: string, port?: number): Promise<TemporalServer> => {
  const binary = await ensureTemporalBinary();
  const listen = port ?? (await anyFreePort());
  const args = [
    'server',
    'start-dev',
    '--headless',
    '--ip',
    '127.0.0.1',
    '--port',
    String(listen),
    '--namespace',
    NAMESPACE,
    '--log-level',
    'error',
  ];
  if (database !== undefined)
    args.push(
      '--db-filename',
      database,
      '--sqlite-pragma',
      'journal_mode=wal',
      '--sqlite-pragma',
      'synchronous=1',
    );
  args.push(
    '--dynamic-config-value',
    'frontend.WorkflowTimeSkippingEnabled=true',
    '--dynamic-config-value',
    'history.timerProcessorMaxTimeShift="10ms"',
  );
  const child = spawn(binary, args, { stdio: 'ignore' });
  const address = `127.0.0.1:${listen}`;
  await untilServing(child, address);
  return {
    address,
    pid: child.pid!,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};

const untilServing = async (child: ChildProcess, address: string): Promise<void> => {
  const giveUp = AbortSignal.timeout(30_000);
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`Temporal ended with code ${child.exitCode} before it served.`);
    if (giveUp.aborted) throw new Error('Temporal did not serve within 30 s.');
    try {
      const connection = await Connection.connect({ address, connectTimeout: 1_000 });
      try {
        await connection.workflowService.describeNamespace({ namespace: NAMESPACE });
        return;
      } finally {
        await connection.close();
      }
    } catch {
      await pause(50); // not serving yet: asked again until the signal above gives up
    }
  }
};
