// What an authority's own people set of its practice: the ladders, who holds which office, who is away. Each change names
// the version that its author saw; where somebody else was faster it is refused, and nothing is lost.
import { londonDate } from '@twentieth/calendar';
import {
  ladderOn,
  readLadder,
  readStaffing,
  type Actor,
  type LadderProblem,
  type LadderVersion,
} from '@twentieth/casework';
import type { Changeable, RecordStore, RecordTransaction, SettingsChange } from '@twentieth/event-store';
import { laddersOf } from './ladders-of.js';

export interface Practice {
  /** The number of the last change, which the next one must name. */
  readonly version: number;
  /** As they were set, in that order. */
  readonly ladders: readonly unknown[];
  /** The ladder that is in force on the day of asking, with its defaults filled in. */
  readonly inForce: LadderVersion;
  readonly holders: Readonly<Record<string, unknown>>;
  readonly absences: readonly unknown[];
  /** What of the settings cannot be read, and so is not followed. */
  readonly problems: readonly LadderProblem[];
  /** The latest first. */
  readonly changes: readonly SettingsChange[];
}

const CHANGES_SHOWN = 50;
/** More than any authority has use for: what is set is read with every command. */
const MOST_LADDERS = 200;
const MOST_ABSENCES = 1_000;

/** @param at the wall clock's instant */
export const readPractice = (store: RecordStore, authority: string, at: string): Promise<Practice> =>
  store.transact(authority, async (tx) => {
    const { settings } = await tx.authority();
    const { ladders, problems } = laddersOf({ settings });
    return {
      version: await tx.settings.version(),
      ladders: listOf(settings['ladder']),
      inForce: ladderOn(ladders, londonDate(at)),
      holders: (settings['holders'] ?? {}) as Readonly<Record<string, unknown>>,
      absences: listOf(settings['absences']),
      problems: [...problems, ...readStaffing(settings['holders'], settings['absences']).problems],
      changes: await tx.settings.changes(CHANGES_SHOWN),
    };
  });

const listOf = (setting: unknown): readonly unknown[] => (Array.isArray(setting) ? setting : []);

export interface Changing {
  readonly authority: string;
  /** The version that the author saw. */
  readonly from: number;
  readonly by: Actor;
  /** The wall clock's instant. */
  readonly at: string;
}

export type Changed =
  | { readonly kind: 'changed'; readonly version: number }
  /** Somebody else changed something first. */
  | { readonly kind: 'stale'; readonly version: number }
  | { readonly kind: 'faulty'; readonly problems: readonly LadderProblem[] };

/**
 * Adds a ladder. In a live authority it comes into force tomorrow or later: what was owed by the one in force stays owed
 * by that. Of two from the same day the one added later stands.
 */
export const addLadder = (store: RecordStore, changing: Changing, ladder: object): Promise<Changed> =>
  change(store, changing, 'ladder', async (tx) => {
    const { settings, rehearsal } = await tx.authority();
    const read = readLadder(ladder);
    const before = listOf(settings['ladder']);
    const today = londonDate(changing.at);
    const problems = [
      ...('rungs' in read ? [] : read),
      ...('rungs' in read && !rehearsal && read.from! <= today
        ? [{ field: 'from', told: `is not after today, ${today}: give tomorrow or a later day.` }]
        : []),
      ...(before.length >= MOST_LADDERS
        ? [
            {
              field: 'ladder',
              told: `there are ${MOST_LADDERS} already: ask the operator to clear old ones.`,
            },
          ]
        : []),
    ];
    return { problems, value: [...before, { ...ladder, setAt: changing.at, setBy: changing.by.id }] };
  });

/** Says who holds which office, all of them at once. */
export const setHolders = (store: RecordStore, changing: Changing, holders: object): Promise<Changed> =>
  change(store, changing, 'holders', async () => ({
    problems: readStaffing(holders, undefined).problems,
    value: holders,
  }));

/** Says who is away and who stands in, all of them at once. */
export const setAbsences = (
  store: RecordStore,
  changing: Changing,
  absences: readonly object[],
): Promise<Changed> =>
  change(store, changing, 'absences', async () => ({
    problems: [
      ...readStaffing(undefined, absences).problems,
      ...(absences.length > MOST_ABSENCES
        ? [{ field: 'absences', told: `give at most ${MOST_ABSENCES}: leave out those that are over.` }]
        : []),
    ],
    value: absences,
  }));

type Said = { readonly problems: readonly LadderProblem[]; readonly value: unknown };

const change = (
  store: RecordStore,
  { authority, from, by }: Changing,
  what: Changeable,
  read: (tx: RecordTransaction) => Promise<Said>,
): Promise<Changed> =>
  store.transact(authority, async (tx): Promise<Changed> => {
    const { problems, value } = await read(tx);
    if (problems.length > 0) return { kind: 'faulty', problems };
    return (await tx.settings.change(from, what, value, by))
      ? { kind: 'changed', version: from + 1 }
      : { kind: 'stale', version: await tx.settings.version() };
  });
