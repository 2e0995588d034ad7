// The layer law is enforced, not only written down: a file that breaks it fails lint under the rules of `npm run lint`,
// and passes without the import that breaks it. No file is written: the linter is told what would stand in it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkout } from '../../tools/lib/checkout.mjs';
import { withOurPath } from '../../tools/lib/node-24.mjs';

interface Finding {
  readonly ruleId: string | null;
  readonly message: string;
}

const LINT = `
  import { ESLint } from 'eslint';
  const linter = new ESLint();
  const told = JSON.parse(process.argv[1]).map(async ([filePath, text]) =>
    (await linter.lintText(text, { filePath })).flatMap(({ messages }) => messages));
  console.log(JSON.stringify(await Promise.all(told)));
`;

const node = (...args: string[]) =>
  promisify(execFile)(process.execPath, args, {
    cwd: checkout,
    env: { ...withOurPath(process.env), NX_DAEMON: 'false', NX_TUI: 'false' },
  });

/** What the linter finds in each text, were it the text of a file in that folder. */
const lint = async (texts: readonly (readonly [folder: string, text: string])[]): Promise<Finding[][]> => {
  const files = texts.map(([folder, text]) => [`${folder}/layer-law-under-test.ts`, text]);
  const { stdout, stderr } = await node('--input-type=module', '-e', LINT, JSON.stringify(files));
  expect(stderr).not.toContain('No cached ProjectGraph');
  return JSON.parse(stdout) as Finding[][];
};

const importing = (...modules: readonly string[]): string =>
  [
    ...modules.map((module, i) => `import * as m${i} from '${module}';`),
    `export const underTest = [20, ${modules.map((_, i) => `m${i}`).join(', ')}];\n`,
  ].join('\n');

/** Who imports whom against the law, and why not. None of them closes a circle, which another rule would find. */
const VIOLATIONS: readonly [folder: string, imported: string, why: string][] = [
  ['libs/calendar/src', 'pg', 'days are the ground: they depend on nothing'],
  ['libs/statute/src', '@twentieth/platform', 'the law knows days alone'],
  ['libs/casework/src', '@twentieth/event-store', 'a case is decided without touching the world'],
  ['libs/letters/src', '@twentieth/platform', 'a letter is written without a clock'],
  ['libs/access/src', 'typeorm', 'who may do what is asked of no database'],
  ['libs/post/src', '@twentieth/event-store', 'one part of the world each, unaware of one another'],
  ['libs/registry/src', '@twentieth/workflows', 'the record knows nothing of the clocks that ask it'],
  ['workflows/src', '@twentieth/casework', 'what is replayed knows no rule that can change'],
  ['workflows/src', '@temporalio/client', 'what is replayed calls nobody'],
  ['activities/src', 'pg', 'the only door into the record is submit'],
];
const WORLDLESS = ['calendar', 'statute', 'casework', 'letters', 'access'].map((name) => `libs/${name}/src`);

// Without a project graph the rule would pass everything unseen: it is made as `npm run lint` makes it.
beforeAll(() => node('node_modules/nx/dist/bin/nx.js', 'show', 'projects'), 120_000);

describe('The layer law', () => {
  let told: Finding[][];
  beforeAll(async () => {
    told = await lint(VIOLATIONS.map(([folder, imported]) => [folder, importing(imported)]));
  }, 60_000);

  VIOLATIONS.forEach(([folder, imported, why], i) => {
    it(`does not let ${folder} import ${imported}: ${why}`, () => {
      expect(told[i]!.map(({ ruleId }) => ruleId)).toEqual(['@nx/enforce-module-boundaries']);
      expect(told[i]![0]!.message).toMatch(/tagged with "layer:/);
    });
  });

  it('does not let pure or replayed code import a module of Node, under either of its names', async () => {
    const folders = [...WORLDLESS, 'workflows/src'];
    const found = await lint(folders.map((folder) => [folder, importing('node:fs', 'crypto')]));
    for (const findings of found)
      expect(findings.map(({ ruleId }) => ruleId)).toEqual([
        'no-restricted-imports',
        'no-restricted-imports',
      ]);
    expect(found).toHaveLength(folders.length);
  }, 60_000);

  it('has nothing against the same files without that import', async () => {
    const found = await lint(VIOLATIONS.map(([folder]) => [folder, importing()]));
    expect(found).toEqual(VIOLATIONS.map(() => []));
  }, 60_000);
});
