// Whole lives of cases, with the time that passes between their steps: who is reminded when, what is missed, which letters
// are owed. What was recorded of each stands in recorded/lives.txt; `npm run record-table` writes it anew.
import { expect, it } from '@jest/globals';
import { LIVES, liveLines, recordedLives } from './lives.js';

const recorded = recordedLives();

it.each(Object.keys(LIVES))('%s', (life) => {
  expect(liveLines(life)).toEqual(recorded.get(life));
});
