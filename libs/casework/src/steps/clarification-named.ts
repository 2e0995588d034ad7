// Which query a command means, and that it still stands: sought, not answered, not withdrawn, not lapsed (s1(3)).
import { dutyOf } from '../duty-law.js';
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';
import type { Clarification } from './clarify.js';

/** The law of the first part that a query was about. */
const regimeAsked = (file: CaseFile, number: number): string => {
  const asked = file.clarifications[number - 1]?.parts[0];
  return file.parts.find((part) => part.number === asked)?.regime ?? file.regime;
};

export const clarificationNamed = (
  file: CaseFile,
  number: number,
  on: CivilDate,
): Clarification | Refusal => {
  const sought = file.clarifications[number - 1];
  const regime = regimeAsked(file, number);
  if (!sought)
    return refuse(
      'no-such-clarification',
      dutyOf(regime, 'clarify'),
      `No clarification ${number} was sought.`,
      `The case has ${file.clarifications.length}.`,
    );
  if (sought.repliedOn !== null)
    return refuse(
      'clarification-received',
      dutyOf(regime, 'reply'),
      `The reply was received on ${sought.repliedOn}; the clock restarted then.`,
      'A later letter restarts nothing: record it as correspondence.',
    );
  if (sought.ended !== null)
    return refuse(
      sought.ended.how === 'withdrawn' ? 'clarification-withdrawn' : 'clarification-lapsed',
      dutyOf(regime, 'clarify'),
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
        dutyOf(regime, 'reply'),
        `The question was sent on ${sought.soughtOn}.`,
        'Give the date on which the reply arrived.',
      )
    : sought;
};

/** A query whose parts have all ended otherwise awaits nothing. */
export const nothingAwaited = (file: CaseFile, number: number): Refusal =>
  refuse(
    'not-awaited',
    dutyOf(regimeAsked(file, number), 'clarify'),
    `No part awaits the reply to query ${number}: each was withdrawn or answered since.`,
    'Nothing to do.',
  );

/** The parts that still await the answer to a query. */
export const awaiting = (file: CaseFile, number: number): readonly number[] =>
  file.parts.filter((part) => part.awaitingClarification === number).map((part) => part.number);
