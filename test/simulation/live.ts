// Plays a seeded life in the simulator, and checks what must hold of any life however it was lived.
import type { CaseEvent } from '@twentieth/casework';
import type { ReadCase } from '@twentieth/registry';
import { lifeOf, type Step } from './lives.js';
import type { World } from './world.js';

/** What a life needs of the world it is played in. */
export type Played = Pick<World, 'put' | 'travel' | 'read'>;

export const keyOf = (seed: number, n: number): string => `life/${seed}/${n}`;

/** Opens the case of each seed, in order: so each has the same reference wherever it is lived. */
export const openAll = async (
  world: Played,
  seeds: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  const references = new Map<number, string>();
  for (const seed of seeds)
    references.set(seed, await world.put(keyOf(seed, 0), null, lifeOf(seed).received));
  return references;
};

/** Lives the rest of it. */
export const live = async (world: Played, seed: number, reference: string): Promise<ReadCase> => {
  for (const [n, step] of lifeOf(seed).steps.entries())
    await take(world, reference, keyOf(seed, n + 1), step);
  return world.read(reference);
};

const take = async (world: Played, reference: string, key: string, step: Step): Promise<void> => {
  if ('travel' in step) await world.travel(key, reference, step.travel);
  else await world.put(key, reference, step.put, { actor: { id: step.by ?? 'officer-1', role: 'officer' } });
};

/** What is wrong with a life that has been lived, if anything: rungs twice, letters unsent, time running backwards. */
export const faultsOf = ({ events, file }: ReadCase): readonly string[] => {
  const faults: string[] = [];
  const raised = events.flatMap((e) =>
    e.type === 'EscalationRaised' ? [`${e.data.rung}@${e.data.due}`] : [],
  );
  if (new Set(raised).size !== raised.length) faults.push('a rung was raised twice for one due date');
  for (const letter of file.letters.values())
    if (letter.state !== 'sent') faults.push(`letter ${letter.template} is ${letter.state}`);
  const sent = events.flatMap((e) => (e.type === 'LetterSent' ? [e.data.letter] : []));
  if (new Set(sent).size !== sent.length) faults.push('a letter was sent twice');
  if (events.some((e, i) => i > 0 && e.at < events[i - 1]!.at)) faults.push('time ran backwards');
  return faults;
};

/** What two runs of one life must agree on to the byte: everything but the post's own receipts. */
export const comparable = (events: readonly CaseEvent[]): readonly string[] =>
  events.map(({ id, type, schema, on, at, actor, data }) =>
    JSON.stringify({
      id,
      type,
      schema,
      on,
      at,
      actor,
      data: type === 'LetterSent' ? { ...data, acceptedAt: null, receipt: null } : data,
    }),
  );
