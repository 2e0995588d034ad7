// A rival is a labelled wrong engine: whatever reads one for a case is found here.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

describe('for a case', () => {
  it('no rival is ever asked: only the comparison reaches them', () => {
    const root = new URL('../../../../', import.meta.url);
    const sources = ['libs', 'apps', 'workflows', 'activities'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
        .filter(
          (file) => file.endsWith('.ts') && !/node_modules|(?:^|\/)(?:dist|testing)\/|\.spec\.ts$/.test(file),
        )
        .map((file) => `${folder}/${file}`),
    );
    const users = sources.filter(
      (file) =>
        !file.startsWith('libs/statute/src/rivals/') &&
        /from '[^']*rivals\//.test(readFileSync(new URL(file, root), 'utf8')),
    );
    expect(users).toEqual(['libs/statute/src/index.ts']);
    const exported = readFileSync(new URL('libs/statute/src/index.ts', root), 'utf8');
    expect([...exported.matchAll(/rivals\/([\w-]+)\.js/g)].map(([, file]) => file)).toEqual([
      'compare',
      'rival',
    ]);
  });
});
