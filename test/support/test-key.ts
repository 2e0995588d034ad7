/** A key for tests alone: the recorded histories are enciphered under it. */
export const TEST_KEY = new Uint8Array(32).fill(20);
