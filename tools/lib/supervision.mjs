// @ts-check
// The components of one stack taken together: what is published about them, when the whole is ready, and the order
// in which they go.
import { join } from 'node:path';
import { component } from './component.mjs';
import { stopOrder } from './leftovers.mjs';
import { remember } from './pid-file.mjs';
import { took } from './say.mjs';
import { publish, unpublish } from './stack-file.mjs';
import { until } from './until.mjs';

/** @typedef {import('./stack-file.mjs').StackFacts} StackFacts */

/**
 * @param {{ dataFolder: string, stackFile: string, say: import('./say.mjs').Say, signal?: AbortSignal }} options
 *   `signal` gives up starting
 */
export function supervision({ dataFolder, stackFile, say, signal }) {
  const over = new AbortController();
  const starting = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
  /** @type {Map<string, ReturnType<typeof component>>} */
  const running = new Map();
  /** @type {Set<string>} */
  const unwell = new Set();
  /** @type {StackFacts} */
  let facts = {
    state: 'starting',
    data: dataFolder,
    pids: { postgres: null, temporal: null, api: null, worker: null, mail: null },
  };
  let up = false;
  /** @type {(reason: Error | undefined) => void} */
  let end = () => {};
  /** @type {Promise<Error | undefined>} */
  const ended = new Promise((resolve) => (end = resolve));
  /** @type {Promise<void> | undefined} */
  let stopped;

  /** @param {Partial<StackFacts>} more */
  const tell = (more) => publish(stackFile, (facts = { ...facts, ...more }));

  /** Ready only when every component says so. */
  async function settle() {
    const all = async (/** @type {AbortSignal} */ each) => {
      await Promise.all([...running.values()].map(({ probe }) => probe(each)));
      if (unwell.size > 0) throw new Error(`Not well: ${[...unwell].join(', ')}`);
    };
    await until(all, { what: 'The components being well together', within: 120_000, signal: over.signal });
    if (up && facts.state === 'starting') tell({ state: 'ready' });
  }

  /** @param {string} name @param {boolean} well */
  function health(name, well) {
    if (well) unwell.delete(name);
    else unwell.add(name);
    if (!up) return;
    if (!well) return tell({ state: 'starting' });
    settle().catch((reason) => over.signal.aborted || end(reason));
  }

  /**
   * Starts a component and waits until it is well.
   * @param {Omit<import('./component.mjs').Plan, 'log'>} plan
   */
  async function run(plan) {
    const { name } = plan;
    const since = Date.now();
    const log = join(dataFolder, 'logs', `${name}.log`);
    const onPid = (/** @type {number | undefined} */ pid) => {
      remember(dataFolder, name, pid);
      tell({ pids: { ...facts.pids, [name]: pid ?? null } });
    };
    const one = component(
      { ...plan, log },
      { say, onPid, onHealth: (well) => health(name, well), onGivenUp: end },
    );
    running.set(name, one);
    await one.start(starting);
    say(name, `is well (pid ${one.pid}, ${took(since)})`);
  }

  /**
   * Waits for all; when one fails the others give up, and the first failure is the one thrown.
   * @template {readonly Promise<any>[]} T
   * @param {[...T]} tasks
   * @returns {Promise<{ [K in keyof T]: Awaited<T[K]> }>}
   */
  async function together(tasks) {
    for (const task of tasks) task.catch((reason) => over.abort(reason));
    const results = await Promise.allSettled(tasks);
    starting.throwIfAborted();
    return /** @type {any} */ (results.map((result) => /** @type {any} */ (result).value));
  }

  async function stopAll() {
    up = false;
    tell({ state: 'stopping' });
    over.abort(new Error('The stack is being stopped'));
    for (const name of stopOrder) {
      const one = running.get(name);
      const pid = one?.pid;
      await one?.stop();
      if (pid !== undefined) say(name, `stopped (pid ${pid})`);
    }
    unpublish(stackFile);
    end(undefined);
  }

  return {
    signal: starting,
    tell,
    run,
    together,
    /** Everything has been started: from here on the state follows the components. */
    async ready(/** @type {Partial<StackFacts>} */ addresses) {
      up = true;
      tell(addresses);
      await settle();
    },
    /** What is published in stack.json. */
    get facts() {
      return facts;
    },
    /** Waits until every component is well. */
    async settled() {
      await settle();
    },
    /** Resolves with the reason when the stack cannot be kept up, or with nothing when it was stopped. */
    ended,
    /** Stops everything, in order, and waits until it is gone. */
    stop: () => (stopped ??= stopAll()),
    /** Ends one component as a crash would: the stack is to heal. */
    async kill(/** @type {string} */ name, /** @type {NodeJS.Signals} */ signal = 'SIGKILL') {
      await running.get(name)?.kill(signal);
    },
  };
}
