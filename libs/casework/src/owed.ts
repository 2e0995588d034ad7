// What each proceeding still owes: the next instant at which time matters to it, and the letters to send.
// This is all that a workflow ever asks of the record.
import { endOfLondonDay, type CivilDate, type Instant } from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import { deadlinesKeptBy } from './deadline-policy.js';
import type { CaseFile } from './case-file.js';
import { isAwaited } from './commission-file.js';
import { rungKey } from './escalation-events.js';
import { holidaysKnownTo } from './proclaimed.js';
import type { Rung } from './ladder.js';
import { DEFAULT_LADDERS, rungsFor, type Ladders } from './ladder-versions.js';
import {
  complaintProceeding,
  extensionProceeding,
  readProceeding,
  requestProceeding,
  reviewProceeding,
} from './proceedings.js';

export interface Owed {
  readonly proceeding: string;
  readonly wakeAt: Instant | null;
  /** Letter ids, oldest first; those that wait for the digest of a morning are no matter of the proceeding's. */
  readonly letters: readonly string[];
  readonly finished: boolean;
}

/** A deadline as one proceeding holds it: a due date shared by some of its parts. */
export interface HeldDeadline {
  readonly kind: DeadlineKind | 'return';
  /** Which commission, where a holder team owes a return. */
  readonly commission?: number;
  readonly due: CivilDate;
  /** The earlier date that is worked to, where a holiday proclaimed later put the due date off. */
  readonly target?: CivilDate;
  readonly status: string;
  readonly settled: boolean;
  readonly setAt: Instant;
  readonly parts: readonly number[];
}

export const proceedingsOf = (file: CaseFile): readonly string[] => [
  requestProceeding(file.reference),
  ...file.extensions.map((_, i) => extensionProceeding(file.reference, i + 1)),
  ...file.reviews.map((_, i) => reviewProceeding(file.reference, i + 1)),
  ...file.complaints.map((_, i) => complaintProceeding(file.reference, i + 1)),
];

/** The deadlines that belong to one proceeding, parts with the same due date and state together. */
export const heldBy = (file: CaseFile, proceeding: string): readonly HeldDeadline[] => {
  const { kind, number } = readProceeding(proceeding);
  const held = new Map<string, HeldDeadline>();
  for (const part of file.parts) {
    if (kind === 'extension' && part.extension !== number) continue;
    if (kind === 'review' && part.review !== number) continue;
    if (kind === 'complaint' && part.complaint !== number) continue;
    for (const deadline of deadlinesKeptBy(kind)) {
      const known = file.deadlines.get(`${deadline}#${part.number}`);
      if (!known) continue;
      const settled = known.status === 'lifted' || known.metOn !== null;
      const key = [deadline, known.due, known.target, known.status, settled].join();
      const same = held.get(key);
      const setAt = same && same.setAt > known.setAt ? same.setAt : known.setAt;
      held.set(key, {
        kind: deadline,
        due: known.due,
        ...(known.target === undefined ? {} : { target: known.target }),
        status: known.status,
        settled,
        setAt,
        parts: [...(same?.parts ?? []), part.number],
      });
    }
  }
  return [...held.values(), ...(kind === 'request' ? returnsHeld(file) : [])];
};

/** The returns that holder teams owe: due on a day that a person or a target gave, and missed in nobody's law. */
const returnsHeld = (file: CaseFile): readonly HeldDeadline[] =>
  file.commissions.map((commission) => ({
    kind: 'return',
    commission: commission.number,
    due: commission.returnBy,
    status: 'target',
    settled: !isAwaited(file, commission),
    setAt: commission.at,
    parts: commission.parts,
  }));

export interface PendingRung {
  readonly rung: Rung;
  readonly held: HeldDeadline;
  /** The instant at which it is owed. */
  readonly at: Instant;
  /** The instant at which it is raised and its mail goes: the same, or the next working morning. */
  readonly sendAt: Instant;
  /** Whether it is a reminder that its addressee has in the digest of the morning. */
  readonly digested: boolean;
}

/**
 * The rungs of a proceeding not yet raised. Of the rungs whose moment had passed before their deadline was set
 * (a request found late), only the last was ever owed. Of a case that is closed nobody is reminded; that a day was
 * missed is told all the same.
 */
export const pendingRungs = (
  file: CaseFile,
  proceeding: string,
  ladders: Ladders = DEFAULT_LADDERS,
): readonly PendingRung[] => {
  if (file.kept.disposedOn !== null) return [];
  const holidays = holidaysKnownTo(file, file.at);
  return heldBy(file, proceeding)
    .filter((held) => !held.settled)
    .flatMap((held) => {
      const belongs = (rung: Rung): boolean => rung.deadline === held.kind;
      const { due, target = due } = held;
      const rungs = [
        ...rungsFor(ladders, holidays, file.seat, target, (rung) => belongs(rung) && isBefore(rung)),
        ...rungsFor(ladders, holidays, file.seat, due, (rung) => belongs(rung) && !isBefore(rung)),
      ]
        .map((coming) => ({ ...coming, rung: of(coming.rung, held), held }))
        .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
      const lastPassed = rungs.filter((r) => r.at < held.setAt).at(-1);
      return rungs
        .filter((r) => r === lastPassed || r.at >= held.setAt)
        .filter((r) => file.kept.closure === null || !isBefore(r.rung))
        .filter((r) => !file.raised.has(rungKey(r.rung.id, due)))
        .filter((r) => !(isBefore(r.rung) && file.raised.has(rungKey(r.rung.id, target))));
    });
};

/** Reminders are of the date that is worked to; what follows the day is of the day on which the duty is missed. */
const isBefore = ({ when }: Rung): boolean => when !== 'end' && when >= 0;

/** Each commission climbs a ladder of its own. */
const of = (rung: Rung, { commission }: HeldDeadline): Rung =>
  commission === undefined ? rung : { ...rung, id: `${rung.id}/${commission}` };

/** The ends of days at which a running deadline of this proceeding becomes missed. */
const endsOfDays = (file: CaseFile, proceeding: string): readonly Instant[] =>
  heldBy(file, proceeding)
    .filter((held) => held.status === 'running')
    .map((held) => endOfLondonDay(held.due));

/** Nothing is owed of a file that was disposed of: with its key, whoever would be written to is gone. */
export const owedBy = (file: CaseFile, proceeding: string, ladders: Ladders = DEFAULT_LADDERS): Owed => {
  if (file.kept.disposedOn !== null) return { proceeding, wakeAt: null, letters: [], finished: true };
  const instants = [
    ...pendingRungs(file, proceeding, ladders).map((r) => r.sendAt),
    ...endsOfDays(file, proceeding),
  ];
  const wakeAt = instants.length === 0 ? null : instants.reduce((a, b) => (a < b ? a : b));
  const letters = [...file.letters.values()]
    .filter(
      (letter) =>
        letter.proceeding === proceeding &&
        (letter.state === 'prepared' || (letter.state === 'owed' && letter.digest === undefined)),
    )
    .map((letter) => letter.id);
  return { proceeding, wakeAt, letters, finished: wakeAt === null && letters.length === 0 };
};

export const owed = (file: CaseFile, ladders: Ladders = DEFAULT_LADDERS): readonly Owed[] =>
  proceedingsOf(file).map((proceeding) => owedBy(file, proceeding, ladders));
