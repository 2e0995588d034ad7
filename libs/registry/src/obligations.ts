// The rows of what is owed, kept in the transaction that changes the case: a letter that is called for is put there, and
// one that was sent, superseded or waived is taken away. Only what changed is written.
import type { CaseEvent, CaseFile, LetterFile } from '@twentieth/casework';
import type { Obligation, RecordTransaction } from '@twentieth/event-store';

/** What no receipt, no later event and nobody has closed. One that failed is open: somebody must see to it. */
const isOpen = ({ state }: LetterFile): boolean =>
  state === 'owed' || state === 'prepared' || state === 'failed' || state === 'returned';

/** @param before the case as the command found it; null where it opened the case */
export const keepObligations = async (
  tx: RecordTransaction,
  before: CaseFile | null,
  after: CaseFile,
  events: readonly CaseEvent[],
): Promise<void> => {
  if (before?.letters === after.letters) return;
  const changed = [...after.letters.values()].filter(
    ({ id, state }) => before?.letters.get(id)?.state !== state,
  );
  await tx.obligations.put(changed.filter(isOpen).map((letter) => obligationOf(after, letter, events)));
  await tx.obligations.remove(changed.filter((letter) => !isOpen(letter)).map(({ id }) => id));
};

/** Where a row is there already, all but its state stays as it was written with the event that called for the letter. */
const obligationOf = (file: CaseFile, letter: LetterFile, events: readonly CaseEvent[]): Obligation => {
  const cause = events.find(({ id }) => id === letter.cause);
  const rung = cause?.type === 'EscalationRaised' ? cause.data : undefined;
  const raisedAt = cause?.at ?? file.at;
  return {
    letter: letter.id,
    reference: file.reference,
    proceeding: letter.proceeding,
    template: letter.template,
    to: letter.to,
    rung: letter.rung,
    state: letter.state,
    owedAt: rung?.heldUntil ?? rung?.dueAt ?? raisedAt,
    raisedAt,
    digest: letter.digest ?? null,
    about: rung === undefined ? {} : { ...rung },
  };
};
