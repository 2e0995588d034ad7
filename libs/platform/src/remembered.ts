// An answer that will do for a while: asked once, given again until it is too old. A failure is never remembered.

/**
 * @param forMillis how long an answer will do
 * @param now milliseconds on a clock that never steps back
 */
export const remembered = <T, A extends readonly unknown[]>(
  ask: (...args: A) => Promise<T>,
  forMillis: number,
  now: () => number,
): ((...args: A) => Promise<T>) => {
  let kept: { readonly at: number; readonly answer: T } | null = null;
  return async (...args) => {
    if (kept !== null && now() - kept.at < forMillis) return kept.answer;
    kept = null;
    const at = now();
    const answer = await ask(...args);
    kept = { at, answer };
    return answer;
  };
};
