// What the activities are given to work with: the record, the vault, the post, and who they are.
import type { Actor } from '@twentieth/casework';
import type { Authority } from '@twentieth/event-store';
import type { Logger } from '@twentieth/platform';
import type { Post } from '@twentieth/post';
import type { Door } from '@twentieth/registry';

export interface Doors extends Door {
  /** The post that an authority chose. Throws when its choice cannot be followed: the letter waits until it can. */
  readonly postOf: (authority: Authority) => Post;
  readonly mailDomain: string;
  /** Marks the addresses that lead an answer back to its case: see `replySecretOf`. */
  readonly replySecret: Uint8Array;
  /** The id of the Temporal database that this worker serves, as last seen. */
  readonly temporalId: () => string;
  /** How many cases a second a change of the calendar may move (300 unless told). */
  readonly casesPerSecond?: number;
  readonly log: Logger;
}

/** The system acts under its own name; the record shows it as such. */
export const SYSTEM: Actor = { id: 'twentieth', role: 'system' };
