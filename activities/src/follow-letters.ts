// Letters that a far end took over are followed until it says what became of them, for it may say so to nobody who does not
// ask: a callback can be lost. Asked now and then, for as long as the far end remembers.
import type { CaseSummary } from '@twentieth/event-store';
import { wallClock } from '@twentieth/platform';
import { PostSettingError, TransientFailure, type Post } from '@twentieth/post';
import { listCases, readCase, submit } from '@twentieth/registry';
import { SYSTEM, type Doors } from './doors.js';

/** GOV.UK Notify keeps what it knows for a week; what is older is asked about no more. */
const REMEMBERED = 8 * 86_400_000;
const PAGE = 500;

/** Asks about every letter under way, of every authority whose post can be asked. @returns how many ends were recorded */
export const followLetters = async (doors: Doors, signal: AbortSignal): Promise<number> => {
  let recorded = 0;
  for (const authority of await doors.store.authorityIds()) {
    if (signal.aborted) break;
    const post = await askable(doors, authority);
    if (post === null) continue;
    try {
      for await (const reference of underWay(doors, authority))
        if (!signal.aborted) recorded += await followCase(doors, post, authority, reference);
    } catch (error) {
      if (!(error instanceof TransientFailure)) throw error;
      doors.log.warn({ err: error, authority }, 'the post could not be asked what became of its letters');
    }
  }
  return recorded;
};

type Asked = Post & Required<Pick<Post, 'statusOf'>>;

const askable = async (doors: Doors, id: string): Promise<Asked | null> => {
  const authority = await doors.store.transact(id, (tx) => tx.authority());
  try {
    const post = doors.postOf(authority);
    return post.statusOf === undefined ? null : (post as Asked);
  } catch (error) {
    if (!(error instanceof PostSettingError)) throw error;
    doors.log.warn({ err: error, authority: id }, 'the post of an authority cannot be used');
    return null;
  }
};

async function* underWay(doors: Doors, authority: string): AsyncGenerator<string> {
  let after: CaseSummary | undefined;
  do {
    const page = await listCases(doors, authority, { limit: PAGE, ...(after ? { after } : {}) });
    for (const { reference, summary } of page) if (isRecent(summary['lettersUnderWaySince'])) yield reference;
    after = page.length < PAGE ? undefined : page.at(-1);
  } while (after !== undefined);
}

const isRecent = (since: unknown): boolean =>
  typeof since === 'string' && Date.parse(wallClock()) - Date.parse(since) < REMEMBERED;

const followCase = async (
  doors: Doors,
  post: Asked,
  authority: string,
  reference: string,
): Promise<number> => {
  const found = await readCase(doors, authority, reference);
  let recorded = 0;
  for (const { id, underWay } of found?.file.letters.values() ?? []) {
    if (underWay === undefined || !isRecent(underWay.acceptedAt)) continue;
    const delivery = await post.statusOf({ messageId: '', handle: underWay.handle });
    if (delivery === null || delivery.state === 'under-way') continue;
    const outcome = await submit(doors, {
      ...{ authority, reference, actor: SYSTEM, at: wallClock() },
      commandId: `letter/${id}/delivery/${delivery.state}`,
      command: { type: 'RecordLetterDelivery', letter: id, delivery },
    });
    if (outcome.kind === 'recorded' && !outcome.replayed) recorded += 1;
  }
  return recorded;
};
