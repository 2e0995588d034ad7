// The worked examples, run as they stand: examples/*.json are facts, sources and the answer under the Act.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Example } from './testing/examples.js';
import { faultsOf } from './testing/run-example.js';
import { lawOf, regimes } from './index.js';
import { mutantsOf } from './testing/mutants.js';

const folder = new URL('../examples/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace('.json', ''),
    examples: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Example[],
  }));

describe.each(files)('$name', ({ examples }) => {
  it.each(examples.map((example) => [`${example.id}: ${example.title}`, example] as const))(
    '%s',
    (_title, example) => {
      expect(faultsOf(example, lawOf)).toEqual([]);
    },
  );
});

describe('the examples', () => {
  const all = files.flatMap((file) => file.examples);

  it('are at least 150, each with a source', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter((example) => example.source.length < 5)).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(all.map((example) => example.id)).size).toBe(all.length);
  });

  it('say why, wherever they disagree with their source', () => {
    const silent = all.filter(
      ({ disagrees }) => disagrees && (disagrees.says.length < 5 || disagrees.why.length < 20),
    );
    expect(silent).toEqual([]);
  });
});

describe.each(regimes())('every parameter of %s', (regime) => {
  const examples = files
    .flatMap((file) => file.examples)
    .filter((example) => example.request?.regime === regime);

  /** An example that fails under the changed law, or a count that the changed law cannot make. */
  function noticed(laws: typeof lawOf): boolean {
    try {
      return examples.some((example) => faultsOf(example, laws).length > 0);
    } catch (error) {
      if (error instanceof RangeError) return true;
      throw error;
    }
  }

  it('is held by an example: changing it breaks one', () => {
    const survivors = [...mutantsOf(lawOf(regime)!)]
      .filter((mutant) => !noticed((name) => (name === regime ? mutant.law : lawOf(name))))
      .map((mutant) => mutant.name);
    expect(survivors).toEqual([]);
  });
});
