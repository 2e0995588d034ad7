import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';

/** A process of ours whose stopping does what `stop` says; it tells when it is up, and what it was told. */
async function started(stop: string, withinMillis = 5_000) {
  const file = new URL('./stop.ts', import.meta.url).href;
  const program = `
    import { onStop } from ${JSON.stringify(file)};
    onStop(${stop}, (error) => console.log('told: ' + error.message), ${withinMillis});
    setInterval(() => undefined, 1_000);
    console.log('up');`;
  const args = ['--no-warnings', '--input-type=module', '-e', program];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  let output = '';
  const up = new Promise<void>((resolve) =>
    child.stdout!.on('data', (text) => {
      output += String(text);
      resolve();
    }),
  );
  await up;
  const ended = Promise.all([once(child, 'exit'), once(child.stdout!, 'end')]).then(([[code]]) => ({
    code: code as number,
    output,
  }));
  return { child, ended };
}

const stopped = "async () => console.log('stopped')";

describe('A process of ours', () => {
  it('stops in order on SIGTERM, once, whatever Ctrl-C said to the whole group', async () => {
    const { child, ended } = await started(stopped);
    child.kill('SIGINT');
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, output: 'up\nstopped\n' });
  });

  it('stops when its supervisor is gone', async () => {
    const { child, ended } = await started(stopped);
    child.disconnect();
    expect(await ended).toEqual({ code: 0, output: 'up\nstopped\n' });
  });

  it('says why it could not stop in order', async () => {
    const failing = await started("() => Promise.reject(new Error('the pool is stuck'))");
    failing.child.kill('SIGTERM');
    expect(await failing.ended).toEqual({ code: 1, output: 'up\ntold: the pool is stuck\n' });
    const slow = await started('() => new Promise(() => undefined)', 50);
    slow.child.kill('SIGTERM');
    expect(await slow.ended).toEqual({ code: 1, output: 'up\ntold: Stopping took longer than 50 ms.\n' });
  });
});
