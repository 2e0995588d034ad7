// s8: a letter that lacks a real name, an address for correspondence, a description, or writing, is no request yet. No
// clock runs; advice is owed to whoever would make one (s16(1)). When what is missing comes, that day is the receipt.
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import { complaintRule } from '../complaint-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isAnswer } from '../outcomes.js';
import { adviceRule, MISSING, standingInvalidity, validityRule, type Missing } from '../receipt-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface FindRequestInvalid {
  readonly type: 'FindRequestInvalid';
  readonly missing: readonly Missing[];
  /** What the requester is told to do, so as to make a request of it. */
  readonly advice: string;
}

export type RequestFoundInvalid = Happening<
  'RequestFoundInvalid',
  { number: number; missing: readonly Missing[] },
  { advice: string }
>;

export interface MakeRequestValid {
  readonly type: 'MakeRequestValid';
  /** What the requester wrote. */
  readonly text: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly address: string | null;
}

export type RequestMadeValid = Happening<
  'RequestMadeValid',
  { number: number; from: CivilDate; to: CivilDate; repliesByEmail: boolean },
  { text: string; name: string | null; email: string | null; address: string | null }
>;

export const findInvalid = (file: CaseFile, command: FindRequestInvalid): readonly NewFact[] | Refusal => {
  const rule = validityRule(file.regime);
  const missing = MISSING.filter((each) => command.missing.includes(each));
  if (missing.length === 0)
    return malformed(
      'missing',
      'nothing-missing',
      rule,
      'A request is invalid only for something that it lacks.',
      `Say what: ${MISSING.join(', ')}.`,
    );
  if (command.advice.trim() === '')
    return malformed(
      'advice',
      'advice-owed',
      adviceRule(file.regime),
      'Advice and assistance are owed to somebody who would make a request.',
      'Write what the requester can do to make it a request.',
    );
  const spoken = file.parts.find(({ regime }) => regime === 'eir' || regime === 'eisr');
  if (spoken && missing.includes('not-in-writing'))
    return refuse(
      'spoken-request-valid',
      validityRule(spoken.regime),
      `Part ${spoken.number} asks for environmental information: a request for it may be spoken.`,
      'Leave out not-in-writing, or classify the part under the Act that it falls under.',
    );
  const standing = standingInvalidity(file.receipt);
  if (standing)
    return refuse(
      'already-invalid',
      rule,
      `The request was found to lack ${standing.missing.join(', ')} on ${standing.foundOn}.`,
      'Record what arrives, or close the case.',
    );
  const answered = file.parts.find(({ outcome }) => outcome !== null && isAnswer(outcome.answer));
  if (answered)
    return refuse(
      'already-answered',
      rule,
      `Part ${answered.number} has been answered: the letter was taken for a request.`,
      'Deal with the parts that are open each for itself.',
    );
  const notice = file.complaints.find(({ notices }) => notices.length > 0);
  if (notice)
    return refuse(
      'decided-by-commissioner',
      complaintRule(notice.to),
      `A decision notice was served on complaint ${file.complaints.indexOf(notice) + 1}: what was asked has been held to be a request.`,
      'Take the steps of the notice, or appeal against it.',
    );
  return [
    {
      type: 'RequestFoundInvalid',
      data: { number: file.receipt.invalidities.length + 1, missing },
      sealed: { advice: command.advice },
    },
  ];
};

export const makeValid = (
  file: CaseFile,
  command: MakeRequestValid,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const rule = validityRule(file.regime);
  const found = standingInvalidity(file.receipt);
  if (!found)
    return refuse(
      'already-valid',
      rule,
      'The request lacks nothing.',
      'Record a further letter as a clarification or a note.',
    );
  if (on < found.foundOn)
    return malformed(
      'on',
      'before-the-finding',
      rule,
      `The request was found to be incomplete on ${found.foundOn}.`,
      'Give the day on which the rest arrived; if it had come before, correct the date of receipt.',
    );
  const still = lacking(found.missing, command);
  if (still)
    return malformed(
      still.field,
      'still-missing',
      rule,
      `The request still lacks its ${still.missing}.`,
      'Record what arrived, or wait: no clock runs.',
    );
  return [
    {
      type: 'RequestMadeValid',
      data: {
        number: found.number,
        from: file.receivedOn,
        to: on,
        repliesByEmail: file.repliesByEmail || command.email !== null,
      },
      sealed: {
        text: command.text,
        name: command.name,
        email: command.email,
        address: command.address,
      },
    },
  ];
};

const blank = (text: string | null): boolean => (text ?? '').trim() === '';

const lacking = (
  missing: readonly Missing[],
  { text, name, email, address }: MakeRequestValid,
): { readonly field: string; readonly missing: string } | null => {
  if (missing.includes('real-name') && blank(name)) return { field: 'name', missing: 'name' };
  if (missing.includes('address') && blank(email) && blank(address))
    return { field: 'email', missing: 'address for correspondence' };
  if (missing.includes('description') && blank(text)) return { field: 'text', missing: 'description' };
  return missing.includes('not-in-writing') && blank(text) ? { field: 'text', missing: 'writing' } : null;
};

export const onRequestFoundInvalid = (
  file: CaseFile,
  { on, data }: RequestFoundInvalid & Recorded,
): CaseFile => ({
  ...file,
  receipt: {
    ...file.receipt,
    invalidities: [
      ...file.receipt.invalidities,
      { number: data.number, foundOn: on, missing: data.missing, madeValidOn: null },
    ],
  },
});

/** What was done about the letter was done about no request: for the parts still open the law hears of the new receipt alone. */
export const onRequestMadeValid = (file: CaseFile, { on, data }: RequestMadeValid & Recorded): CaseFile => {
  const open = file.parts.filter((part) => part.outcome === null).map((part) => part.number);
  const settled = file.facts
    .map(({ parts, fact }) => ({ parts: parts.filter((part) => !open.includes(part)), fact }))
    .filter(({ parts }) => parts.length > 0);
  return {
    ...file,
    receivedOn: data.to,
    acknowledgedOn: null,
    repliesByEmail: data.repliesByEmail,
    parts: file.parts.map((part) =>
      open.includes(part.number) ? { ...part, awaitingClarification: null, extension: null } : part,
    ),
    receipt: {
      ...file.receipt,
      invalidities: file.receipt.invalidities.map((found) =>
        found.number === data.number ? { ...found, madeValidOn: on } : found,
      ),
    },
    facts: [...settled, { parts: open, fact: { type: 'receipt-corrected', on, to: data.to } }],
  };
};
