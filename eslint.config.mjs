// The layer law: who may import whom, each rule with its reason. `npm run lint` fails on a violation.
import { builtinModules } from 'node:module';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import ts from 'typescript-eslint';

const pure = [
  'pg',
  'typeorm',
  'node:*',
  '@nestjs/*',
  '@temporalio/*',
  'nodemailer',
  'mailparser',
  'fastify',
  'pino',
];

/** Each row: a layer, what it may import, what from npm it may not, and why. */
const layers = [
  { sourceTag: 'layer:calendar', onlyDependOnLibsWithTags: [], bannedExternalImports: pure }, // days are the ground: they depend on nothing
  { sourceTag: 'layer:statute', onlyDependOnLibsWithTags: ['layer:calendar'], bannedExternalImports: pure }, // the law knows days, and nothing of cases or machines
  {
    sourceTag: 'layer:pure',
    onlyDependOnLibsWithTags: ['layer:statute', 'layer:calendar'],
    bannedExternalImports: pure,
  }, // casework, letters, access: decided without touching the world
  { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: ['layer:calendar'] }, // the one place for clocks, ids, connections
  {
    sourceTag: 'layer:world',
    onlyDependOnLibsWithTags: ['layer:calendar', 'layer:statute', 'layer:pure', 'layer:platform'],
  }, // one part of the world each, unaware of one another
  {
    sourceTag: 'layer:views',
    onlyDependOnLibsWithTags: [
      'layer:world',
      'layer:calendar',
      'layer:statute',
      'layer:pure',
      'layer:platform',
    ],
  }, // folds of events into tables
  {
    sourceTag: 'layer:registry', // the only door into the record: it alone joins store, vault and views
    onlyDependOnLibsWithTags: [
      'layer:calendar',
      'layer:statute',
      'layer:pure',
      'layer:platform',
      'layer:world',
      'layer:views',
    ],
  },
  {
    sourceTag: 'layer:workflows', // replayed code: nothing that can change under it
    onlyDependOnLibsWithTags: [],
    bannedExternalImports: [
      'pg',
      'typeorm',
      'node:*',
      '@nestjs/*',
      '@temporalio/client',
      '@temporalio/worker',
      '@temporalio/activity',
      'zod',
      'nodemailer',
    ],
  },
  {
    sourceTag: 'layer:activities', // the workflows' hands: they submit commands, render and send
    onlyDependOnLibsWithTags: [
      'layer:registry',
      'layer:world',
      'layer:pure',
      'layer:statute',
      'layer:calendar',
      'layer:platform',
    ],
    bannedExternalImports: ['pg', 'typeorm', '@nestjs/*'],
  },
  {
    sourceTag: 'layer:relay', // between the record and Temporal: it tells proceedings that their case has moved
    onlyDependOnLibsWithTags: [
      'layer:registry',
      'layer:workflows',
      'layer:world',
      'layer:pure',
      'layer:calendar',
      'layer:platform',
    ],
  },
  { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['*'] }, // apps host what they name in package.json
  { sourceTag: 'layer:test', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'layer:tools', onlyDependOnLibsWithTags: ['*'] },
];

const outsideClock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is a parameter: take it from libs/platform clock.ts.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is a parameter: take it from libs/platform clock.ts.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness is a parameter: take it from libs/platform ids.ts.',
  },
  {
    selector: "CallExpression[callee.property.name='randomUUID'], CallExpression[callee.name='randomUUID']",
    message: 'Identity is a parameter: take it from libs/platform ids.ts.',
  },
];

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.twentieth/**',
      'coverage/**',
      'reports/**',
      '**/*.json',
      'test/support/generated/openapi.d.ts',
    ],
  },
  ...ts.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts', 'workflows/**/*.ts', 'activities/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: layers,
          banTransitiveDependencies: false,
        },
      ],
      'no-restricted-syntax': ['error', ...outsideClock],
    },
  },
  {
    // The rule above does not see Node's own modules: what is pure, and what is replayed, is kept from them here.
    files: ['libs/{calendar,statute,casework,letters,access}/src/**/*.ts', 'workflows/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules,
          patterns: [{ group: ['node:*'], message: 'This layer does not touch the world.' }],
        },
      ],
    },
  },
  {
    files: ['apps/**/*.controller.ts', 'apps/**/*.module.ts', 'apps/**/*.service.ts', 'apps/**/*.guard.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  }, // Nest reads constructor types at run time
  { files: ['libs/platform/**/*.ts', 'workflows/src/clock.ts'], rules: { 'no-restricted-syntax': 'off' } }, // the two clocks
  {
    files: ['workflows/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'The workflow sandbox does not patch Intl: zones belong to libs/calendar.' },
        { name: 'process', message: 'A workflow reads no environment.' },
      ],
    },
  },
  { files: ['tools/**', 'test/**', 'apps/cli/**', '**/*.spec.ts', '*.mjs'], rules: { 'no-console': 'off' } },
  prettier,
);
