// How long Notify is left alone after it said that it was asked too much.
import { expect, it } from '@jest/globals';
import { waitAfter } from './rate.js';

const NOW = '2026-11-23T09:00:00.000Z';

it.each([
  ['seconds', '12', 'RateLimitError', 12_000],
  ['nothing to wait for', '0', 'RateLimitError', 0],
  ['a day and time', 'Mon, 23 Nov 2026 09:02:00 GMT', 'RateLimitError', 120_000],
  ['a time gone by', 'Mon, 23 Nov 2026 08:00:00 GMT', 'RateLimitError', 0],
  ['more than an hour', '86400', 'TooManyRequestsError', 3_600_000],
  ['nothing, of the minute', undefined, 'RateLimitError', 10_000],
  ['nothing, of the day', undefined, 'TooManyRequestsError', 900_000],
  ['nonsense', 'soon', 'RateLimitError', 10_000],
])('a refusal that says %s', (_what, said, kind, wait) => {
  expect(waitAfter(said, kind, NOW)).toBe(wait);
});
