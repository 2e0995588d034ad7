// The regimes in force: each named in regimes.json is read from a file of its own. Adding one adds data, no code.
import names from './regimes.json' with { type: 'json' };
import { type Law } from '../law.js';
import { readLaw } from '../schema.js';

async function read(name: string): Promise<Law> {
  const data = (await import(`./${name}.json`, { with: { type: 'json' } })) as { default: unknown };
  return readLaw(data.default);
}

const laws = new Map<string, Law>();
for (const name of names as readonly string[]) laws.set(name, await read(name));

/** The names of all regimes with data. */
export const regimes = (): readonly string[] => [...laws.keys()];

/** The law of a regime; undefined when there is no data of that name. */
export const lawOf = (regime: string): Law | undefined => laws.get(regime);
