// `npm ci` is run when what is installed is not what the lock file names, and not otherwise.
import { describe, expect, it } from '@jest/globals';
import { isComplete } from './install.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'libs/calendar': { version: '0.1.0' },
    'node_modules/@twentieth/calendar': { link: true },
    'node_modules/pg': { version: '8.23.1' },
    'node_modules/for-another-platform': { version: '1.0.0', optional: true },
  },
};
const installed = {
  packages: { 'node_modules/@twentieth/calendar': { link: true }, 'node_modules/pg': { version: '8.23.1' } },
};

describe('an installation', () => {
  it('is complete without the packages of other platforms', () => {
    expect(isComplete(lock, installed)).toBe(true);
  });

  it('is not complete when there is none', () => {
    expect(isComplete(lock, undefined)).toBe(false);
  });

  it('is not complete when a package or a workspace is missing', () => {
    for (const name of Object.keys(installed.packages)) {
      const { [name as 'node_modules/pg']: _, ...others } = installed.packages;
      expect(isComplete(lock, { packages: others })).toBe(false);
    }
  });

  it('is not complete when a package has another version', () => {
    const older = { packages: { ...installed.packages, 'node_modules/pg': { version: '8.0.0' } } };
    expect(isComplete(lock, older)).toBe(false);
  });
});
