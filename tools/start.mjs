// @ts-check
// `npm start`. On any Node from 20 and with nothing installed: takes the checkout's lock, installs what is missing,
// and goes on as the project's own Node, which brings up the stack (lib/run.mjs).
import { fileURLToPath } from 'node:url';
import { stackFile, stackFolder } from './lib/checkout.mjs';
import { installIfMissing } from './lib/install.mjs';
import { releaseLock, takeLock } from './lib/lock.mjs';
import { isRecent, rerun } from './lib/node-24.mjs';
import { sayer, surviveClosedOutput } from './lib/say.mjs';
import { publish } from './lib/stack-file.mjs';
import { whenToldToStop } from './lib/told-to-stop.mjs';

surviveClosedOutput();
const held = takeLock(stackFolder, Number(process.env['TWENTIETH_LAUNCHER']));
if (held) {
  console.error(
    `A stack of this checkout is already running (pid ${held.pid}): its addresses are in ${stackFile}. \`npm run stop\` stops it.`,
  );
  process.exit(1);
}

const told = new AbortController();
let onStop = (/** @type {string} */ why) => told.abort(new Error(`Told to stop (${why}).`));
const deaf = whenToldToStop((why) => onStop(why));

try {
  publish(stackFile, { state: 'starting' });
  await installIfMissing({ say: sayer(), signal: told.signal });
  if (isRecent(process.versions.node)) {
    deaf();
    const { run } = await import('./lib/run.mjs');
    process.exitCode = await run();
  } else {
    const next = rerun(fileURLToPath(import.meta.url), process.argv.slice(2));
    onStop = (why) => next.kill(why.startsWith('SIG') ? /** @type {NodeJS.Signals} */ (why) : 'SIGTERM');
    process.exitCode = await next.exit;
  }
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`\n${reason}`);
  if (!told.signal.aborted) publish(stackFile, { state: 'failed', reason });
  process.exitCode = 1;
}
releaseLock(stackFolder);
process.exit();
