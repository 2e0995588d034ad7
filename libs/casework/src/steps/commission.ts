// A part goes to the team that holds the information, with a day for its return: the target of the regime's data unless
// a person gives another. A return may be chased by hand; the ladder chases it in any case. Practice, not law.
import { londonDate, type CivilDate } from '@twentieth/calendar';
import { type CaseFile, withFact } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import { changeCommission, COMMISSIONING, type Commission, type Holding } from '../commission-file.js';
import { timetablesOf } from '../deadlines.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { numbers, partsNamed } from './parts-named.js';

export interface CommissionPart {
  readonly type: 'CommissionPart';
  readonly parts: readonly number[] | null;
  readonly team: string;
  /** Null for the internal target of the parts' regime. */
  readonly returnBy: CivilDate | null;
  readonly instructions: string;
}

export type PartsCommissioned = Happening<
  'PartsCommissioned',
  {
    number: number;
    parts: readonly number[];
    team: string;
    returnBy: CivilDate;
    /** From the regime's data, or as a person gave it. */
    by: 'target' | 'person';
  },
  { instructions: string }
>;

export const commission = (
  file: CaseFile,
  command: CommissionPart,
  { on, at }: Circumstances,
): readonly NewFact[] | Refusal => {
  if (command.team.trim() === '')
    return malformed(
      'team',
      'no-team',
      COMMISSIONING,
      'A part is commissioned from a team.',
      'Name the team.',
    );
  const awaits = (part: number): boolean =>
    file.commissions.some(
      (each) => each.team === command.team && each.returnedOn === null && each.parts.includes(part),
    );
  const parts = partsNamed(file, command.parts, (part) => part.outcome === null && !awaits(part.number));
  if (isRefusal(parts)) return parts;
  const ended = parts.find((part) => part.outcome !== null);
  if (ended || file.parts.every((part) => part.outcome !== null))
    return refuse(
      'already-answered',
      COMMISSIONING,
      ended ? `Part ${ended.number} has been answered or withdrawn.` : 'No part is open.',
      'Commission only parts still to be answered.',
    );
  if (parts.length === 0 || parts.some((part) => awaits(part.number)))
    return refuse(
      'already-commissioned',
      COMMISSIONING,
      `${command.team} has these parts already.`,
      'Chase the return, or name other parts or another team.',
    );
  const returnBy = command.returnBy ?? target(file, numbers(parts), at);
  if (returnBy === null || returnBy < on)
    return malformed(
      'returnBy',
      'return-before-commission',
      COMMISSIONING,
      command.returnBy === null
        ? `The target for a return has passed${returnBy === null ? ' or there is none' : `: it was ${returnBy}`}.`
        : 'A return cannot be due before it is asked for.',
      'Give a day that lies ahead.',
    );
  return [
    {
      type: 'PartsCommissioned',
      data: {
        number: file.commissions.length + 1,
        parts: numbers(parts),
        team: command.team,
        returnBy,
        by: command.returnBy === null ? 'target' : 'person',
      },
      sealed: { instructions: command.instructions },
    },
  ];
};

/** The earliest internal target of these parts, as the law's data and the clock of each have it. */
const target = (file: CaseFile, parts: readonly number[], at: string): CivilDate | null =>
  timetablesOf(file, londonDate(at), at)
    .filter((group) => group.parts.some((part) => parts.includes(part)))
    .flatMap(({ timetable }) => timetable.deadlines.filter(({ kind }) => kind === 'internal-return'))
    .map(({ due }) => due)
    .sort()[0] ?? null;

export interface RecordReturn {
  readonly type: 'RecordReturn';
  readonly number: number;
  readonly holds: Holding;
  readonly text: string;
}

export type ReturnRecorded = Happening<
  'ReturnRecorded',
  {
    number: number;
    parts: readonly number[];
    team: string;
    holds: Holding;
    returnBy: CivilDate;
    late: boolean;
  },
  { text: string }
>;

export interface ChaseReturn {
  readonly type: 'ChaseReturn';
  readonly number: number;
}

export type ReturnChased = Happening<
  'ReturnChased',
  { number: number; parts: readonly number[]; team: string; returnBy: CivilDate; times: number }
>;

const awaited = (file: CaseFile, number: number, on: CivilDate): Commission | Refusal => {
  const found = file.commissions[number - 1];
  if (!found)
    return refuse(
      'no-such-commission',
      COMMISSIONING,
      `No commission ${number} was made.`,
      `The case has ${file.commissions.length}.`,
    );
  if (found.returnedOn !== null)
    return refuse(
      'already-returned',
      COMMISSIONING,
      `${found.team} returned it on ${found.returnedOn}.`,
      'Commission the part again if more is needed.',
    );
  return on < found.commissionedOn
    ? malformed(
        'on',
        'before-the-commission',
        COMMISSIONING,
        `It was commissioned on ${found.commissionedOn}.`,
        'Give that day or a later one.',
      )
    : found;
};

export const recordReturn = (
  file: CaseFile,
  command: RecordReturn,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const found = awaited(file, command.number, on);
  if (isRefusal(found)) return found;
  const { number, parts, team, returnBy } = found;
  return [
    {
      type: 'ReturnRecorded',
      data: { number, parts, team, holds: command.holds, returnBy, late: on > returnBy },
      sealed: { text: command.text },
    },
  ];
};

export const chaseReturn = (
  file: CaseFile,
  command: ChaseReturn,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const found = awaited(file, command.number, on);
  if (isRefusal(found)) return found;
  const { number, parts, team, returnBy, chasedOn } = found;
  if (chasedOn.includes(on))
    return refuse(
      'already-chased',
      COMMISSIONING,
      `${team} was chased on ${on}.`,
      'Wait a day, or speak to the head of the team.',
    );
  return [{ type: 'ReturnChased', data: { number, parts, team, returnBy, times: chasedOn.length + 1 } }];
};

export const onPartsCommissioned = (
  file: CaseFile,
  { on, at, data }: PartsCommissioned & Recorded,
): CaseFile => {
  const { number, parts, team, returnBy } = data;
  return {
    ...file,
    commissions: [
      ...file.commissions,
      { number, parts, team, commissionedOn: on, at, returnBy, chasedOn: [], returnedOn: null, holds: null },
    ],
  };
};

/** The target of a part is met once none of the teams that were asked for it still has to answer. */
export const onReturnRecorded = (file: CaseFile, { on, data }: ReturnRecorded & Recorded): CaseFile => {
  const commissions = changeCommission(file, data.number, { returnedOn: on, holds: data.holds });
  const complete = data.parts.filter(
    (part) => !commissions.some((each) => each.returnedOn === null && each.parts.includes(part)),
  );
  return {
    ...file,
    commissions,
    facts: withFact(file, complete, { type: 'step-done', on, step: 'internal-return' }),
  };
};

export const onReturnChased = (file: CaseFile, { on, data }: ReturnChased & Recorded): CaseFile => ({
  ...file,
  commissions: changeCommission(file, data.number, {
    chasedOn: [...file.commissions[data.number - 1]!.chasedOn, on],
  }),
});
