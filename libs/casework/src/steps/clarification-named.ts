// Which query a command means, and that it still stands: sought, not answered, not withdrawn, not lapsed (s1(3)).
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';
import type { Clarification } from './clarify.js';

export const clarificationNamed = (
  file: CaseFile,
  number: number,
  on: CivilDate,
): Clarification | Refusal => {
  const sought = file.clarifications[number - 1];
  if (!sought)
    return refuse(
      'no-such-clarification',
      'FOIA 2000 s1(3)',
      `No clarification ${number} was sought.`,
      `The case has ${file.clarifications.length}.`,
    );
  if (sought.repliedOn !== null)
    return refuse(
      'clarification-received',
      'FOIA 2000 s10(6)(b)',
      `The reply was received on ${sought.repliedOn}; the clock restarted then.`,
      'A later letter restarts nothing: record it as correspondence.',
    );
  if (sought.ended !== null)
    return refuse(
      sought.ended.how === 'withdrawn' ? 'clarification-withdrawn' : 'clarification-lapsed',
      'FOIA 2000 s1(3)',
      sought.ended.how === 'withdrawn'
        ? `The query was withdrawn on ${sought.ended.on}: the time runs from receipt, and nothing is awaited.`
        : `The query lapsed on ${sought.ended.on}, unanswered.`,
      sought.ended.how === 'withdrawn'
        ? 'Record the letter as a note.'
        : 'Record what arrived as a new request that refines this one.',
    );
  return on < sought.soughtOn
    ? malformed(
        'on',
        'reply-before-question',
        'FOIA 2000 s10(6)(b)',
        `The question was sent on ${sought.soughtOn}.`,
        'Give the date on which the reply arrived.',
      )
    : sought;
};

/** A query whose parts have all ended otherwise awaits nothing. */
export const nothingAwaited = (number: number): Refusal =>
  refuse(
    'not-awaited',
    'FOIA 2000 s1(3)',
    `No part awaits the reply to query ${number}: each was withdrawn or answered since.`,
    'Nothing to do.',
  );

/** The parts that still await the answer to a query. */
export const awaiting = (file: CaseFile, number: number): readonly number[] =>
  file.parts.filter((part) => part.awaitingClarification === number).map((part) => part.number);
