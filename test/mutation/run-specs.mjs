// Runs the specs of libs/calendar and libs/statute in one bare process, without Jest, and stops at the first failure:
// a mutation run asks some thousands of times, and each time only whether anything fails. It stands in for
// `@jest/globals`, and lets Node read TypeScript where it lies.
import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const root = new URL('../../', import.meta.url);
const globals = new URL('./jest-globals.mjs', import.meta.url).href;
const packages = new Map(
  ['calendar', 'statute'].map((name) => [
    `@twentieth/${name}`,
    new URL(`libs/${name}/src/index.ts`, root).href,
  ]),
);

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
    const own = packages.get(specifier);
    if (own) return { url: own, shortCircuit: true };
    const relative = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(relative ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});

fc.configureGlobal({ seed: 20, numRuns: 60, interruptAfterTimeLimit: 20_000 });

/** The worked examples first, because most mutants fall to them; the properties last, because they take longest. */
const rank = (spec) =>
  spec.includes('/examples.') ? 0 : spec.includes('/properties.') ? 3 : spec.includes('/statute/') ? 1 : 2;
const specs = ['libs/calendar/src/', 'libs/statute/src/']
  .flatMap((folder) =>
    readdirSync(fileURLToPath(new URL(folder, root)), { recursive: true }).map((file) => folder + file),
  )
  .filter((file) => file.endsWith('.spec.ts') && !/\/(exemptions|notices|rivals)\//.test(file))
  .sort((a, b) => rank(a) - rank(b))
  .map((file) => new URL(file, root));

const { run } = await import(globals);
for (const spec of specs) {
  await import(spec.href);
  const failure = await run();
  if (!failure) continue;
  console.error(
    `${spec.pathname.split('/').at(-1)}: ${failure.name}\n${failure.error?.stack ?? failure.error}`,
  );
  process.exit(1);
}
console.log('every spec passed');
