// The work list's row of a case: a fold kept up to date in the transaction that changes the case.
import { londonDate } from '@twentieth/calendar';
import { stageOf, waits, type CaseFile } from '@twentieth/casework';
import type { CaseSummary } from '@twentieth/event-store';

const DUTIES = [
  ...['response#', 'extended-response#', 'review#', 'review-limit#'],
  ...['complaint-acknowledgement#', 'decision-notice-compliance#'],
];

/** Who may read a restricted case: its row is there for nobody else. */
const readersOf = ({ kept, officer }: CaseFile): { readonly readers?: readonly string[] } =>
  kept.restriction === null
    ? {}
    : { readers: [...kept.restriction.readers, ...(officer === null ? [] : [officer])] };

/** When the last letter of which the post can still be asked was taken over: whoever follows letters reads no other case. */
const underWayOf = ({ letters }: CaseFile): { readonly lettersUnderWaySince?: string } => {
  const taken = [...letters.values()].flatMap(({ underWay }) => underWay?.acceptedAt ?? []).sort();
  return taken.length === 0 ? {} : { lettersUnderWaySince: taken.at(-1)! };
};

/** How many answers wait for somebody to deal with them, where any do. */
const mailWaitingOf = ({ kept }: CaseFile): { readonly mailWaiting?: number } => {
  const waiting = kept.mail.filter(waits).length;
  return waiting === 0 ? {} : { mailWaiting: waiting };
};

/** Until when a holiday proclaimed could move something that is not settled; none is later where all of it is. */
const lastDueOf = ({ deadlines }: CaseFile): string =>
  [...deadlines.values()]
    .filter(({ status }) => status === 'running' || status === 'missed')
    .reduce((last, { due }) => (due > last ? due : last), '');

export const summarise = (file: CaseFile): CaseSummary => {
  const open = [...file.deadlines]
    .filter(
      ([key, deadline]) =>
        DUTIES.some((duty) => key.startsWith(duty)) &&
        deadline.metOn === null &&
        (deadline.status === 'running' || deadline.status === 'missed'),
    )
    .map(([, deadline]) => deadline);
  const nextDue = open.map((deadline) => deadline.due).sort()[0] ?? null;
  return {
    reference: file.reference,
    regime: file.regime,
    receivedOn: file.receivedOn,
    stage: stageOf(file),
    nextDue,
    overdue: open.some((deadline) => deadline.status === 'missed'),
    officer: file.officer,
    version: file.version,
    updatedAt: file.at,
    summary: {
      parts: file.parts.length,
      today: londonDate(file.at),
      rehearsal: file.rehearsal,
      lastDue: lastDueOf(file),
      ...underWayOf(file),
      ...mailWaitingOf(file),
      ...readersOf(file),
    },
  };
};
