// @ts-check
// One supervised process: started, waited for, restarted when it dies with its death told, and given up when it
// keeps dying. It runs in a session of its own, so that a Ctrl-C meant for the stack reaches it only in its turn.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { lengthOf, tailOf, turnOver } from './log-file.mjs';
import { until } from './until.mjs';

/**
 * @typedef {object} Command
 * @property {string} file
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [cwd]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {boolean} [tethered] ends by itself when we are gone: given a channel whose loss tells it so
 * @property {NodeJS.Signals} [stopSignal] SIGTERM unless told
 * @property {number} [stopWithin] milliseconds before SIGKILL
 * @property {() => Promise<void>} [before] what must be put right before each start
 *
 * @typedef {object} Plan
 * @property {string} name
 * @property {Command} command
 * @property {(signal: AbortSignal) => Promise<void>} probe passes when it is well
 * @property {string} log path of its log
 * @property {number} [readyWithin] milliseconds; 60 s unless told
 * @property {boolean} [restarts] true unless told: whether it is started again when it dies
 * @property {{ most: number, killed: number, within: number }} [deaths] how many deaths in how many milliseconds are too
 *   many; `killed`: how many by SIGKILL after it was well, which come from outside (an operator, the kernel)
 *
 * @typedef {object} Ears
 * @property {import('./say.mjs').Say} say
 * @property {(pid: number | undefined) => void} [onPid] told whenever its process begins or ends
 * @property {(healthy: boolean) => void} [onHealth]
 * @property {(reason: Error) => void} [onGivenUp] it keeps dying
 */

/** @param {Plan} plan @param {Ears} ears */
export function component(plan, { say, onPid, onHealth, onGivenUp }) {
  const {
    name,
    command,
    probe,
    log,
    readyWithin = 60_000,
    restarts = true,
    deaths = { most: 5, killed: 12, within: 60_000 },
  } = plan;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** @type {Promise<string>} how the running process ended */
  let ended = Promise.resolve('never started');
  /** @type {{ at: number, killed: boolean }[]} */
  let died = [];
  const stopping = new AbortController();

  async function launch() {
    await command.before?.();
    stopping.signal.throwIfAborted();
    turnOver(log);
    const from = lengthOf(log);
    const out = openSync(log, 'a');
    const { file, args, cwd, env, uid, gid, tethered } = command;
    const stdio = /** @type {import('node:child_process').StdioOptions} */ ([
      'ignore',
      out,
      out,
      ...(tethered ? ['ipc'] : []),
    ]);
    const born = spawn(file, args, { cwd, env, uid, gid, stdio, detached: true });
    closeSync(out);
    ended = new Promise((resolve) => {
      born.once(
        'error',
        (error) => born.pid === undefined && resolve(`could not be started: ${error.message}`),
      );
      born.once('exit', (code, signal) =>
        resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code}`),
      );
    });
    child = born;
    onPid?.(born.pid);
    void ended.then(() => {
      child = undefined;
      onPid?.(undefined);
    });
    const lastLines = () => indented(tailOf(log, from));
    return { pid: born.pid, end: ended, lastLines };
  }

  /** Starts the process and waits until its probe passes or it has ended. */
  async function startOnce(/** @type {AbortSignal} */ signal) {
    const { pid, end, lastLines } = await launch();
    const over = new AbortController();
    void end.then((how) => over.abort(new Error(`${name} (pid ${pid}) ${how}.${lastLines()}`)));
    const any = AbortSignal.any([signal, over.signal]);
    await until(probe, {
      what: `${name} (pid ${pid}) being well`,
      within: readyWithin,
      every: 50,
      signal: any,
    });
    onHealth?.(true);
    return { pid, end, lastLines };
  }

  /** @param {string} told @param {boolean} [killed] by SIGKILL after it was well */
  function countDeath(told, killed = false) {
    const now = Date.now();
    died = [...died.filter(({ at }) => now - at < deaths.within), { at: now, killed }];
    const byItself = died.filter((death) => !death.killed).length;
    if (byItself < deaths.most && died.length < deaths.killed) return;
    const within = `${died.length} times within ${deaths.within / 1000} s`;
    throw new Error(`${name} keeps dying (${within}). The last time: ${told}`);
  }

  /** Starts until it is well; each death on the way is told and counted. */
  async function startUntilWell(/** @type {AbortSignal} */ signal) {
    for (;;) {
      try {
        return await startOnce(signal);
      } catch (reason) {
        signal.throwIfAborted();
        const told = reason instanceof Error ? reason.message : String(reason);
        await end();
        if (!restarts) throw reason;
        countDeath(told);
        say(name, `did not start: ${told}`);
        await pause(200 * died.length);
      }
    }
  }

  /** @param {Awaited<ReturnType<typeof startOnce>>} run */
  async function watch(run) {
    for (let current = run; ;) {
      const how = await current.end;
      if (stopping.signal.aborted || !restarts) return;
      onHealth?.(false);
      const told = `pid ${current.pid} ${how}`;
      say(name, `died: ${told}; starting it again`);
      countDeath(`${told}.${current.lastLines()}`, how.endsWith('SIGKILL'));
      current = await startUntilWell(stopping.signal);
      say(name, `is well again (pid ${current.pid})`);
    }
  }

  /** Ends the process that runs, if one does. */
  async function end() {
    const running = child;
    if (running === undefined) return;
    running.kill(command.stopSignal ?? 'SIGTERM');
    const timer = setTimeout(() => running.kill('SIGKILL'), command.stopWithin ?? 10_000);
    await ended;
    clearTimeout(timer);
  }

  return {
    name,
    get pid() {
      return child?.pid;
    },
    /** Resolves when it is well; rejects when it keeps dying, or with the reason of `signal`. */
    async start(/** @type {AbortSignal | undefined} */ signal) {
      const any = signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal;
      const run = await startUntilWell(any);
      watch(run).catch((reason) => {
        if (!stopping.signal.aborted) onGivenUp?.(reason);
      });
    },
    /** Ends it for good and waits until it is gone. */
    async stop() {
      stopping.abort(new Error(`${name} is being stopped`));
      await end();
    },
    /** Ends it at once, as a crash would, and waits until the process is gone (a stopped one goes on existing). */
    async kill(/** @type {NodeJS.Signals} */ signal = 'SIGKILL') {
      const dying = ended;
      child?.kill(signal);
      if (signal !== 'SIGSTOP' && signal !== 'SIGCONT') await dying;
    },
    probe,
  };
}

/** @param {string} text */
const indented = (text) => (text === '' ? '' : `\n${text.replace(/^/gm, '               | ')}`);
