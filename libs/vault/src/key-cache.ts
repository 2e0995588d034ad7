// Data keys already unwrapped, the most recently used first to stay. It is asked only with a wrapped key that the
// transaction has just read, so a key destroyed elsewhere is never found here.

export interface KeyCache {
  get(name: string): Uint8Array | undefined;
  put(name: string, key: Uint8Array): void;
}

/** Holds at most `capacity` keys and overwrites those it drops. */
export function keyCache(capacity: number): KeyCache {
  const keys = new Map<string, Uint8Array>();
  return {
    get: (name) => {
      const key = keys.get(name);
      if (key === undefined) return undefined;
      keys.delete(name);
      keys.set(name, key);
      return Uint8Array.from(key);
    },
    put: (name, key) => {
      keys.set(name, Uint8Array.from(key));
      if (keys.size <= capacity) return;
      const [oldest] = keys;
      if (!oldest) return;
      oldest[1].fill(0);
      keys.delete(oldest[0]);
    },
  };
}
