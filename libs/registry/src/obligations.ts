// The rows of what is owed, kept in the transaction that changes the case: a letter that is called for is put there, and
// one that was sent, superseded or waived is taken away. One that comes back after it was sent is put there again, as owed
// as it was at first. Only what changed is written.
import type { CaseEvent, CaseFile, LetterFile } from '@twentieth/casework';
import type { Obligation, RecordTransaction } from '@twentieth/event-store';
import { closed } from './sealing.js';

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
  const open = changed.filter(isOpen);
  const causes = open.some((letter) => isOpenAgain(before, letter))
    ? (await tx.readStream(after.reference)).events.map(closed)
    : events;
  await tx.obligations.put(open.map((letter) => obligationOf(after, letter, causes)));
  await tx.obligations.remove(changed.filter((letter) => !isOpen(letter)).map(({ id }) => id));
};

/** Its row was taken away when it was sent: what that said is made anew from the event that called for the letter. */
const isOpenAgain = (before: CaseFile | null, { id }: LetterFile): boolean => {
  const known = before?.letters.get(id);
  return known !== undefined && !isOpen(known);
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
