// Mutation of the two packages that compute dates: `npm run mutation`. A survivor is a wrong date, or a wrong word
// about one, that no test sees: none is let through.
import { bareRunner } from './bare.mjs';

export default {
  ...bareRunner(['calendar', 'statute']),
  mutate: ['libs/{calendar,statute}/src/**/*.ts', '!libs/**/*.spec.ts', '!**/testing/**', '!**/index.ts'],
  bare: {
    thorough: true, // a survivor is tried again with everything read anew upon it
    specs: [
      { folder: 'libs/statute/src', only: 'examples' },
      { folder: 'libs/statute/src', except: 'properties' },
      { folder: 'libs/calendar/src' },
      { folder: 'libs/statute/src' },
    ],
  },
  thresholds: { high: 100, low: 100, break: 100 },
  jsonReporter: { fileName: 'reports/mutation-law.json' },
};
