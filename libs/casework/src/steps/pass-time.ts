// Time as a command: what a day or an hour that has come means for one proceeding. The missed deadlines are told
// by the comparison with the law (deadlines.ts); here the escalation ladder is climbed.
import type { CaseFile } from '../case-file.js';
import { rungKey, type EscalationRaised } from '../escalation-events.js';
import { pendingRungs, proceedingsOf } from '../owed.js';
import { londonDate, type CivilDate, type Instant } from '@twentieth/calendar';
import { refuse, type Refusal } from '../refusal.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Told } from '../happening.js';
import { NOBODY_AWAY, standInFor } from '../stand-in.js';

/** Time itself (docs/decisions/003): given by a proceeding's workflow when a day or an hour has come. */
export interface PassTime {
  readonly type: 'PassTime';
  readonly proceeding: string;
}

export const passTime = (file: CaseFile, command: PassTime): readonly NewFact[] | Refusal =>
  proceedingsOf(file).includes(command.proceeding)
    ? []
    : refuse(
        'no-such-proceeding',
        'FOIA 2000 s10',
        `The case has no proceeding ${command.proceeding}.`,
        'Name a proceeding that the case has opened.',
      );

/** The rungs that have come by `at`, in their order, each once for one due date. */
export const escalations = (
  file: CaseFile,
  command: PassTime,
  now: Pick<Circumstances, 'at' | 'ladders' | 'staffing' | 'rehearsal'>,
): readonly NewFact[] => {
  const { at, ladders } = now;
  const raised = new Set<string>();
  return pendingRungs(file, command.proceeding, ladders)
    .filter((pending) => pending.sendAt <= at)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .filter((pending) => {
      const key = rungKey(pending.rung.id, pending.held.due);
      const first = !raised.has(key);
      raised.add(key);
      return first;
    })
    .map(({ rung, held, at: dueAt, sendAt, digested }) => ({
      type: 'EscalationRaised',
      on: londonDate(sendAt),
      data: {
        proceeding: command.proceeding,
        rung: rung.id,
        deadline: held.kind,
        ...(held.commission === undefined ? {} : { commission: held.commission }),
        parts: held.parts,
        due: held.due,
        dueAt,
        ...(sendAt === dueAt ? {} : { heldUntil: sendAt }),
        ...lateness(sendAt > held.setAt ? sendAt : held.setAt, at),
        ...addressed(file, rung.role, now, digested ? londonDate(sendAt) : null),
        role: rung.role,
        letter: rung.letter,
      },
    }));
};

/** A rung raised, and its mail sent, within so many minutes is in time: what comes later is told as late. */
export const IN_TIME_MINUTES = 15;

const lateness = (couldGo: Instant, at: Instant): Pick<EscalationRaised['data'], 'minutesLate'> => {
  const minutesLate = Math.floor((Date.parse(at) - Date.parse(couldGo)) / 60_000);
  return minutesLate < IN_TIME_MINUTES ? {} : { minutesLate };
};

/**
 * Who stands in for the person that a role names, if that person is away on the day the mail goes, and whose digest of
 * the morning it belongs to. A rung that is raised on another day than its own goes by itself, and so does every one of
 * a rehearsal, whose cases have no morning in common.
 */
const addressed = (
  file: CaseFile,
  role: Told,
  {
    at,
    rehearsal,
    staffing: { holders, absences } = NOBODY_AWAY,
  }: Pick<Circumstances, 'at' | 'rehearsal' | 'staffing'>,
  morning: CivilDate | null,
): Pick<EscalationRaised['data'], 'standIn' | 'digest'> => {
  const today = londonDate(at);
  const person = (role === 'officer' ? file.officer : null) ?? holders[role];
  const standIn = person === undefined ? null : standInFor(person, today, [...absences, ...file.deputies]);
  const to = standIn?.deputy ?? person ?? `office of ${role}`;
  return {
    ...(standIn === null ? {} : { standIn }),
    ...(rehearsal || morning !== today ? {} : { digest: { morning, to } }),
  };
};
