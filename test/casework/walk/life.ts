// A life of a case, step by step from drawn numbers: each step is chosen with an eye on what the model says is legal, put
// to the casework, and held against the model and against what must be true of every step.
import { isDeepStrictEqual } from 'node:util';
import { addDays, londonDate } from '@twentieth/calendar';
import { fold, isRefusal, owed, type CaseFile, type Command, type CommandType } from '@twentieth/casework';
import { commandOf } from '../base-commands.js';
import { counted, play, type CaseEvent, type Play } from '../play.js';
import { chanceOf, type Chance } from './chance.js';
import { spoilt } from './choose.js';
import { after, illegal } from './legal.js';
import { type Model, type Moment } from './model.js';
import { TYPES, variation } from './vary.js';

export interface Life {
  readonly clears: boolean;
  readonly rehearsal: boolean;
  readonly receipt: number;
  readonly steps: readonly number[];
}

export interface Tally {
  steps: number;
  /** Whether a life has gone wrong, and a shorter one is sought that does. */
  wrong: boolean;
  refused: number;
  readonly accepted: Map<CommandType, number>;
  readonly codes: Set<string>;
}
export const newTally = (): Tally => ({
  steps: 0,
  wrong: false,
  refused: 0,
  accepted: new Map(),
  codes: new Set(),
});

const PEOPLE = [
  'officer-1',
  'officer-1',
  'officer-2',
  'reviewer-1',
  'approver-1',
  'solicitor-1',
  'solicitor-2',
];
const LEAPS = [0, 0, 0, 0, 0, 1, 2, 5, 9, 20, 30, 70, 100, 400, 1500];

/** How a case begins: one question or several, under one law or more. */
export const receiptOf = ({ clears, rehearsal }: Life, chance: Chance): Play => {
  const receivedOn = addDays('2026-01-05', chance.below(300));
  const command = commandOf('ReceiveRequest', {
    receivedOn,
    regime: chance.oneOf(['foia', 'foia', 'eir', 'foisa', 'sar']),
    parts: Array.from({ length: 1 + chance.below(4) }, (_, i) => ({
      text: `Question ${i + 1}?`,
      ...(chance.rarely(5) ? { regime: chance.oneOf(['foia', 'eir', 'foisa', 'sar']) } : {}),
    })),
  });
  return { command, at: `${receivedOn}T12:00:00.000Z`, clears, rehearsal };
};

export const momentOf = (play: Play): Moment => ({
  ...{ on: play.on ?? londonDate(play.at), today: londonDate(play.at), at: play.at },
  ...{ by: play.by ?? 'officer-1', role: play.role ?? 'officer' },
  ...{ clears: play.clears ?? false, rehearsal: play.rehearsal ?? false },
});

/** Letters are owed under ids that the case makes known, as they are to a worker. */
const letterOf = (file: CaseFile, chance: Chance): string => {
  const ids = [...file.letters.keys()];
  return ids.length === 0 || chance.rarely(9) ? 'no-letter' : ids[ids.length - 1 - chance.below(ids.length)]!;
};

/** A step as drawn: of the kinds in turn, the first that the model allows; or, at times, whichever comes. */
export const stepOf = (life: Life, file: CaseFile, model: Model, chance: Chance): Play => {
  const day = addDays(londonDate(file.at), chance.oneOf(LEAPS));
  const at = day === londonDate(file.at) ? file.at : `${day}T12:00:00.000Z`;
  const by = chance.oneOf(PEOPLE);
  const on = chance.rarely(10) ? addDays(day, chance.below(9) - 6) : day;
  const [role] = by.split('-');
  const who = {
    by,
    role: role === 'approver' || role === 'solicitor' ? 'approver' : role!,
    clears: life.clears,
  };
  const from = chance.below(TYPES.length);
  const lawful = !chance.rarely(4);
  const spoil = chance.rarely(10);
  for (let i = 0; ; i++) {
    const type = TYPES[(from + i) % TYPES.length]!;
    const given =
      type.startsWith('RecordLetter') || type === 'WaiveObligation'
        ? { letter: letterOf(file, chance) }
        : variation(type, model, day, chance);
    const command = commandOf(type, given);
    const step: Play = {
      ...who,
      rehearsal: life.rehearsal,
      at: type === 'MoveCaseInTime' && 'to' in given && String(given.to) > file.at ? String(given.to) : at,
      on,
      command: spoil ? spoilt(command, chance) : command,
    };
    if (!lawful || i > TYPES.length || illegal(model, step.command, momentOf(step)) === null) return step;
  }
};

/** A step that names no part is about those that the record says it was about; they are held against the law too. */
const withParts = (command: Command, events: readonly CaseEvent[]): Command => {
  if (command.type === 'DeclineInternalReview' && events[0]?.type === 'InternalReviewDeclined')
    return { ...command, parts: events[0].data.parts } as Command;
  if (!('parts' in command) || command.parts !== null || command.type === 'ReceiveRequest') return command;
  const [first] = events;
  return first !== undefined && 'parts' in first.data
    ? ({ ...command, parts: first.data.parts } as Command)
    : command;
};

/** The time of the case may stand still for a step, or the law's facts may; when both do, no deadline moves. */
const unmoved = (before: CaseFile, now: CaseFile): boolean =>
  londonDate(before.at) === londonDate(now.at) &&
  isDeepStrictEqual(before.facts, now.facts) &&
  isDeepStrictEqual(before.receipt, now.receipt) &&
  before.receivedOn === now.receivedOn &&
  isDeepStrictEqual(
    before.parts.map(({ number, regime }) => [number, regime]),
    now.parts.map(({ number, regime }) => [number, regime]),
  );

const ofDeadlines = (event: CaseEvent): boolean => event.type.startsWith('Deadline');

/** What is wrong with a step that was taken; nothing where nothing is. */
const faultsOf = (
  before: CaseFile | null,
  file: CaseFile,
  events: readonly CaseEvent[],
  ids: ReadonlySet<string>,
) => {
  const faults: string[] = [];
  if (!isDeepStrictEqual(fold(events, before), file)) faults.push('does not fold to what was decided');
  if (before !== null && unmoved(before, file)) {
    if (events.some(ofDeadlines)) faults.push('moves a deadline that no fact and no time moved');
    if (!isDeepStrictEqual(before.deadlines, file.deadlines))
      faults.push('changes deadlines without an event');
  }
  for (const [id, { cause, template }] of file.letters)
    if (!ids.has(cause) || id !== `${cause}.${template}`) faults.push(`owes the letter ${id} of no event`);
  for (const { id, state, reminder } of file.letters.values())
    if (file.kept.closure !== null && state === 'owed' && reminder !== undefined)
      faults.push(`owes the reminder ${id} of a case that is closed`);
  const letters = owed(file).flatMap((each) => each.letters);
  if (new Set(letters).size !== letters.length) faults.push('owes a letter twice');
  return faults;
};

/** Lives a life, and notes where it goes wrong. @throws at the first step that the casework takes and the law forbids, or that leaves the case untrue */
export const live = (life: Life, tally: Tally): void => {
  try {
    lived(life, tally);
  } catch (error) {
    tally.wrong = true;
    throw error;
  }
};

const lived = (life: Life, tally: Tally): void => {
  const ids = counted();
  const events: CaseEvent[] = [];
  const known = new Set<string>();
  let file: CaseFile | null = null;
  let model: Model | null = null;
  for (const drawn of [life.receipt, ...life.steps]) {
    const chance = chanceOf(drawn);
    const step =
      file === null || model === null ? receiptOf(life, chance) : stepOf(life, file, model, chance);
    const now = momentOf(step);
    const said = `${JSON.stringify(step)} after ${events.map(({ type }) => type).join(', ')}`;
    const forbidden = illegal(model, step.command, now);
    const then = play(file, step, ids);
    tally.steps += 1;
    if (isRefusal(then)) {
      tally.refused += 1;
      tally.codes.add(then.refused);
      if ([then.refused, then.rule, then.section, then.remedy].some((words) => !words))
        throw new Error(`A refusal without its ${JSON.stringify(then)}: ${said}`);
      if (file === null) return;
      continue;
    }
    if (forbidden !== null) throw new Error(`It ${forbidden}, and was accepted: ${said}`);
    tally.accepted.set(step.command.type, (tally.accepted.get(step.command.type) ?? 0) + 1);
    for (const event of then.events) known.add(event.id);
    if (known.size !== events.length + then.events.length) throw new Error(`An id was given twice: ${said}`);
    events.push(...then.events);
    const faults = faultsOf(file, then.file, then.events, known);
    if (faults.length > 0)
      throw new Error(`It ${faults.join(', and ')}: ${said}, with ${JSON.stringify(then.events)}`);
    const meant = withParts(step.command, then.events);
    const meantWrongly = illegal(model, meant, now);
    if (meantWrongly !== null)
      throw new Error(`It ${meantWrongly} for the parts that it was taken to be about: ${said}`);
    model = after(model, meant, now, then.events.length);
    file = then.file;
  }
  if (!isDeepStrictEqual(fold(events), file)) throw new Error('The whole record does not fold to the case.');
};
