// A `temporal` on PATH serves when it is 1.9 or newer.
import { describe, expect, it } from '@jest/globals';
import { recentEnough } from './temporal-binary.mjs';

describe("Temporal's own program", () => {
  it.each([
    'temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)',
    'temporal version 1.10.0',
    'temporal version 2.0.0',
  ])('serves as %s', (text) => expect(recentEnough(text)).toBe(true));

  it.each(['temporal version 1.8.9 (Server 1.31.0)', 'temporal version 0.12.0', 'temporal version DEV', ''])(
    'does not serve as %p',
    (text) => expect(recentEnough(text)).toBe(false),
  );
});
