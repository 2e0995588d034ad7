// What the load wrote down, line by line as it happened: each attempt, each answer, each silence. The load trusts
// nothing that it did not write here; the auditor trusts nothing else about the load.

export interface Told {
  readonly status: number;
  /** The code of a problem. */
  readonly code?: string;
  readonly reference?: string;
  readonly version?: number;
  readonly events?: readonly { readonly id: string; readonly version: number; readonly type: string }[];
  readonly deadlines?: readonly {
    readonly kind: string;
    readonly parts: readonly number[];
    readonly due: string;
  }[];
}

interface Command {
  /** The Idempotency-Key. */
  readonly key: string;
}

export type Line =
  | (Command & {
      readonly what: 'asked';
      /** What was asked for: 'requests', or a case and its step. */
      readonly path: string;
      /** Null for a request not yet opened. */
      readonly reference: string | null;
      /** Where letters to the requester of this case must arrive. */
      readonly mailbox: string;
    })
  | (Command & { readonly what: 'unanswered'; readonly why: string })
  | (Command & { readonly what: 'answered'; readonly told: Told });

/** One command, with everything that was ever answered to its key. */
export interface Noted {
  readonly key: string;
  readonly path: string;
  readonly reference: string | null;
  readonly mailbox: string;
  readonly unanswered: number;
  /** In the order of arrival; the first is what the client went by. */
  readonly answers: readonly Told[];
}

/** The lines brought together, one entry a key. */
export const readNotes = (lines: readonly Line[]): ReadonlyMap<string, Noted> => {
  const noted = new Map<string, Noted>();
  for (const line of lines) {
    if (line.what === 'asked') {
      const { key, path, reference, mailbox } = line;
      noted.set(key, { key, path, reference, mailbox, unanswered: 0, answers: [] });
      continue;
    }
    const known = noted.get(line.key);
    if (known === undefined) throw new Error(`The notes tell of key ${line.key}, which was never asked.`);
    noted.set(
      line.key,
      line.what === 'unanswered'
        ? { ...known, unanswered: known.unanswered + 1 }
        : { ...known, answers: [...known.answers, line.told] },
    );
  }
  return noted;
};
