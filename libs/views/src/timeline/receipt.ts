// Receipt in the timeline: what was no request yet (s8), on which day it came (s10(6)(a)), what was withdrawn.
import type { CaseEvent } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const TYPES = [
  'RequestFoundInvalid',
  'RequestMadeValid',
  'ReceiptDisputed',
  'ReceiptDateUpheld',
  'NameQuestioned',
  'NameJudged',
  'RequestWithdrawn',
] as const;

type ReceiptEvent = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;

export const isReceiptEvent = (event: CaseEvent): event is ReceiptEvent =>
  TYPES.some((type) => type === event.type);

export const receiptTold = (event: ReceiptEvent): Told => {
  switch (event.type) {
    case 'RequestFoundInvalid':
      return {
        what: `No valid request yet, for want of: ${event.data.missing.map(words).join(', ')}; no clock runs, and advice is given`,
        law: 'FOIA 2000 s8(1), s16(1)',
      };
    case 'RequestMadeValid':
      return {
        what: `What was missing arrived: the date of receipt is ${event.data.to}, first recorded as ${event.data.from}`,
        law: 'FOIA 2000 s8(1), s10(6)(a)',
      };
    case 'ReceiptDisputed':
      return {
        what: `Date of receipt disputed by the ${words(event.data.by)}: ${event.data.claimedOn} is claimed, ${event.data.recorded} recorded`,
        law: 'FOIA 2000 s10(6)(a)',
      };
    case 'ReceiptDateUpheld':
      return { what: `Date of receipt upheld: ${event.data.date}`, law: 'FOIA 2000 s10(6)(a)' };
    case 'NameQuestioned':
      return { what: 'Questioned whether the name is a real one', law: 'FOIA 2000 s8(1)(b)' };
    case 'NameJudged':
      return {
        what: event.data.judgement === 'accepted' ? 'The name accepted' : 'The name judged to be a pseudonym',
        law: 'FOIA 2000 s8(1)(b)',
      };
    case 'RequestWithdrawn':
      return { what: `Withdrawn by the requester: ${list(event.data.parts)}`, law: null };
  }
};
