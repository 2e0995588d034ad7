// The Jest set-up of the repository, narrowed to the two packages that are mutated.
import base from './jest.config.mjs';

export default {
  ...base,
  roots: ['<rootDir>/libs/calendar', '<rootDir>/libs/statute'],
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, '/exemptions/', '/notices/', '/rivals/'],
  setupFiles: [],
};
