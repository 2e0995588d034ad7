// A change of an authority's ladders carried to the proceedings that sleep: what each waits for is computed anew, and the
// relay tells the workflow of every one that waits for something else. Some cases at a time, from a bookmark.
import type { Logger } from '@twentieth/platform';
import { foldCache } from './fold-cache.js';
import { laddersOf } from './ladders-of.js';
import type { Door } from './submit.js';
import { keepWakes } from './wakes.js';

export interface Carried {
  /** Cases looked at now. */
  readonly cases: number;
  /** Proceedings that wait for something else than before. */
  readonly moved: number;
  /** Whether nothing is left to carry. */
  readonly finished: boolean;
}

/** Carries the change on by some cases. Null where there is none to carry. */
export const carrySettings = (
  { store, log }: Pick<Door, 'store'> & { readonly log: Logger },
  authority: string,
  some: number,
): Promise<Carried | null> =>
  store.transact(authority, async (tx) => {
    const carrying = await tx.settings.toCarry();
    if (carrying === undefined) return null;
    const { ladders } = laddersOf(await tx.authority());
    const references = await tx.settings.openCases(carrying.bookmark, some);
    const folds = foldCache(1);
    let moved = 0;
    for (const reference of references) {
      const { file } = await folds.load(tx, authority, reference).catch((error: unknown) => {
        log.error(
          { reference, err: error },
          'a case could not be read: its proceedings are not told of the change',
        );
        return { file: null };
      });
      if (file === null) continue;
      const rows = await keepWakes(tx, file, ladders);
      await tx.wakes.tellAgain(rows.map(({ proceeding }) => proceeding));
      moved += rows.length;
    }
    const finished = references.length < some;
    const bookmark = references.at(-1) ?? carrying.bookmark;
    await tx.settings.carried(carrying.version, { bookmark, finished });
    return { cases: references.length, moved, finished };
  });
