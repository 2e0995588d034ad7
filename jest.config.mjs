// One Jest set-up for every package: ESM, TypeScript read from source through the "source" export condition.
const swc = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

export default {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  globalSetup: '<rootDir>/test/set-up/postgres.mjs',
  setupFiles: ['<rootDir>/test/set-up/nest-first.mjs'],
  roots: [
    '<rootDir>/libs',
    '<rootDir>/apps',
    '<rootDir>/workflows',
    '<rootDir>/activities',
    '<rootDir>/test',
    '<rootDir>/tools',
  ],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // Two busy cores may be slow: how long a test takes is no part of what it proves.
  testTimeout: 30_000,
  coverageProvider: 'v8',
};
