// Mutation of the casework: `npm run mutation:casework`. At least nine mutants in ten fall to a sentence that an officer
// would accept.
import { bareRunner } from './bare.mjs';

export default {
  ...bareRunner(['calendar', 'statute', 'casework']),
  mutate: ['libs/casework/src/**/*.ts', '!libs/**/*.spec.ts', '!**/testing/**', '!**/index.ts'],
  bare: {
    specs: [{ folder: 'test/casework', only: 'table|lives' }, { folder: 'libs/casework/src' }],
  },
  thresholds: { high: 95, low: 90, break: 90 },
  jsonReporter: { fileName: 'reports/mutation-casework.json' },
};
