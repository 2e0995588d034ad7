// `npm run oracle`: random cases put to the library and to the oracle; the first disagreement is shrunk and shown.
// node test/oracle/run.mjs [--cases N] [--seed N] [--regime foia] [--survey]: a survey tallies every disagreement instead.
import { REGIMES, randomCase } from './cases.js';
import { disagreements, type Other } from './compare.js';
import { library } from './library.js';
import { seeded } from './seeded.js';
import { shrink } from './shrink.js';
import { type OracleCase } from './types.js';

/** What sort of disagreement: its first words, so that shrinking does not wander to another. */
const sort = (line: string): string => line.split('\n')[0] as string;

function option(argv: readonly string[], name: string, otherwise: string): string {
  const at = argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (argv[at + 1] ?? otherwise);
}
const smallest = (c: OracleCase, ask: Other, what: string): OracleCase =>
  shrink(c, (x) => disagreements(x, ask).some((d) => sort(d) === what));
const tell = (c: OracleCase, ask: Other): string =>
  `${JSON.stringify(c, null, 1)}\n  ${disagreements(c, ask).join('\n  ')}`;

/** Runs the comparison; answers the exit code. */
export function run(argv: readonly string[], say: (line: string) => void, freshSeed: number): number {
  const cases = Number(option(argv, 'cases', '100000'));
  const seed = Number(option(argv, 'seed', String(freshSeed)));
  const only = option(argv, 'regime', '');
  if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
    say('--cases and --seed take whole numbers.');
    return 2;
  }
  say(`oracle: ${cases} cases, seed ${seed}`);
  const chance = seeded(seed);
  const counts = new Map<string, number>();
  const found = new Map<string, { times: number; first: OracleCase }>();
  for (let i = 0; i < cases; i += 1) {
    const c = randomCase(chance, `${seed}/${i}`);
    if (only && c.regime !== only) continue;
    counts.set(c.regime, (counts.get(c.regime) ?? 0) + 1);
    for (const line of disagreements(c, library)) {
      const what = sort(line);
      if (!argv.includes('--survey')) {
        say(
          `DISAGREEMENT over ${what} in case ${c.id}, made as small as it goes:\n${tell(smallest(c, library, what), library)}`,
        );
        return 1;
      }
      const key = `${c.regime} ${what}`;
      found.set(key, { times: (found.get(key)?.times ?? 0) + 1, first: found.get(key)?.first ?? c });
    }
  }
  for (const [key, { times, first }] of found)
    say(`${times} x ${key}\n${tell(smallest(first, library, key.slice(key.indexOf(' ') + 1)), library)}`);
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  say(REGIMES.map((r) => `${r} ${counts.get(r) ?? 0}`).join(', '));
  say(
    found.size === 0
      ? `oracle: ${total} cases agree, 0 disagree`
      : `oracle: ${found.size} sorts of disagreement`,
  );
  return found.size === 0 ? 0 : 1;
}
