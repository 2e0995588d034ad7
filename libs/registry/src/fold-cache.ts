// Cases already folded, by the head they had. A stream never changes below its head, so a fold that ends in the same
// hash is the same case; only what came after it is read and folded on. Bounded: the longest unused goes first.
import { fold, type CaseFile } from '@twentieth/casework';
import { GENESIS, type RecordTransaction } from '@twentieth/event-store';
import { closed } from './sealing.js';

interface Folded {
  readonly version: number;
  readonly headHash: string;
  readonly file: CaseFile;
}

export interface Loaded {
  readonly version: number;
  readonly headHash: string;
  /** Null when there is no such case. */
  readonly file: CaseFile | null;
}

export interface FoldCache {
  load(tx: RecordTransaction, authority: string, reference: string): Promise<Loaded>;
}

/** @param size most cases kept (default 2,000) */
export const foldCache = (size = 2_000): FoldCache => {
  const kept = new Map<string, Folded>();

  const keep = (key: string, folded: Folded): void => {
    kept.delete(key);
    kept.set(key, folded);
    const oldest = kept.keys().next();
    if (kept.size > size && !oldest.done) kept.delete(oldest.value);
  };

  return {
    async load(tx, authority, reference) {
      const key = `${authority}/${reference}`;
      const known = kept.get(key);
      const since = await tx.readStream(reference, { fromVersion: (known?.version ?? 0) + 1 });
      const goesOn = known === undefined || (since.events[0]?.prevHash ?? since.headHash) === known.headHash;
      const stream = goesOn ? since : await tx.readStream(reference);
      const file = fold(stream.events.map(closed), goesOn ? (known?.file ?? null) : null);
      if (file === null) return { version: 0, headHash: GENESIS, file: null };
      keep(key, { version: stream.version, headHash: stream.headHash, file });
      return { version: stream.version, headHash: stream.headHash, file };
    },
  };
};
