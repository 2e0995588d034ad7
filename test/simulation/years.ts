// The lives of many seeds, one after another, and what was wrong with any of them.
import { faultsOf, live, openAll } from './live.js';
import { startWorld } from './world.js';

export interface Span {
  /** The first seed, and how many. */
  readonly from: number;
  readonly count: number;
}

export interface Lived {
  readonly lives: number;
  readonly events: number;
  readonly letters: number;
  readonly faults: readonly string[];
}

/** A world for every so many: what has been lived is let go of. */
const WORLD = 500;

/** Lives each seed of the span to its end, each letter's identity looked at too. */
export const liveThrough = async ({ from, count }: Span): Promise<Lived> => {
  const faults: string[] = [];
  let [lives, events, letters] = [0, 0, 0];
  for (let first = from; first < from + count; first += WORLD) {
    const seeds = Array.from({ length: Math.min(WORLD, from + count - first) }, (_, i) => first + i);
    const world = startWorld();
    for (const [seed, reference] of await openAll(world, seeds)) {
      const lived = await live(world, seed, reference);
      faults.push(...faultsOf(lived).map((fault) => `seed ${seed}: ${fault}`));
      events += lived.events.length;
      lives++;
    }
    const ids = new Set(world.post.delivered.map((letter) => letter.messageId));
    if (ids.size !== world.post.delivered.length)
      faults.push(`seeds from ${first}: the post delivered ${world.post.delivered.length - ids.size} twice`);
    letters += ids.size;
  }
  return { lives, events, letters, faults };
};

/** The span in as many pieces as there are hands, none differing by more than one life. */
export const shared = (cases: number, hands: number): readonly Span[] => {
  const edge = (hand: number): number => 1 + Math.floor((cases * hand) / hands);
  return Array.from({ length: hands }, (_, hand) => ({
    from: edge(hand),
    count: edge(hand + 1) - edge(hand),
  }));
};
