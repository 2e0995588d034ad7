// Word to the staff that a letter of the case was not delivered: which one, to whom it was, and what the post said.
import { londonDate } from '@twentieth/calendar';
import type { CaseEvent, CaseFile, LetterFile } from '@twentieth/casework';
import { render, type Rendered } from '@twentieth/letters';
import { ROLE_TITLES } from './directory.js';

type Undelivered = Extract<CaseEvent, { type: 'LetterFailed' | 'LetterReturned' }>;

export const isUndelivered = (cause: CaseEvent): cause is Undelivered =>
  cause.type === 'LetterFailed' || cause.type === 'LetterReturned';

const named = (to: LetterFile['to']): string =>
  to === 'requester' ? 'the requester' : `the ${ROLE_TITLES[to].toLowerCase()}`;

/** @param letter the word itself, whose addressee it names */
export const wordOfFailure = (file: CaseFile, letter: LetterFile, cause: Undelivered): Rendered => {
  const failed = file.letters.get(cause.data.letter);
  if (failed === undefined || letter.to === 'requester')
    throw new Error(`Letter ${letter.id} tells of a letter that the case does not know.`);
  return render('letter-not-delivered', {
    reference: file.reference,
    letterName: failed.template,
    whoseLetter: named(failed.to),
    why: cause.data.reason,
    roleTitle: ROLE_TITLES[letter.to],
    today: londonDate(cause.at),
  });
};
