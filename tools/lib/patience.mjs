// @ts-check
// A long wait says that it still waits, and for what.

/**
 * @template T
 * @param {{ say: import('./say.mjs').Say, who: string, what: string, every?: number }} told `every`: milliseconds
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function saying({ say, who, what, every = 15_000 }, work) {
  const since = Date.now();
  const timer = setInterval(
    () => say(who, `still ${what} (${Math.round((Date.now() - since) / 1000)} s)`),
    every,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
