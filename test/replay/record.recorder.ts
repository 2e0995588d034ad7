// `npm run record-histories`: plays every scenario and writes its histories. Not a test; Jest only runs it.
import { expect, it } from '@jest/globals';
import { recordHistories } from './record.js';
import { HISTORIES } from './histories.js';

it('records the histories of every scenario', async () => {
  expect((await recordHistories(HISTORIES)).length).toBeGreaterThan(0);
}, 120_000);
