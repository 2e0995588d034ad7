// What the notices of a Commissioner say, and what was done about them.
import { z } from 'zod';
import { civilDate, on, partNumbers, words } from '../fields/fields.js';
import { answerNamed, restsOn } from '../response/revised-body.js';

export const informationNoticeBody = z
  .strictObject({
    respondBy: civilDate.describe('The day that the notice itself gives.'),
    text: words.default('').describe('What it asks for.'),
    ...on,
  })
  .meta({
    id: 'InformationNotice',
    examples: [{ respondBy: '2027-03-01', text: 'Send the withheld pages.', on: '2027-02-01' }],
  });

export const noticeAnswerBody = z
  .strictObject({ ...on })
  .meta({ id: 'InformationNoticeAnswer', examples: [{ on: '2027-02-25' }] });

const DAYS = 'must be a whole number of calendar days from 1 to 400';
export const steps = z
  .array(words)
  .max(100)
  .default([])
  .describe('The steps that are to be taken, in words; none where it orders none.');
export const complyWithinDays = z
  .int({ error: DAYS })
  .min(1, { error: DAYS })
  .max(400, { error: DAYS })
  .nullish()
  .describe('Calendar days for the steps.');

const DECISIONS = ['upheld', 'partly-upheld', 'not-upheld'] as const;
const BREACH = 'must name a provision, as "FOIA 2000 s10(1)"';

export const decisionNoticeBody = z
  .strictObject({
    decision: z.enum(DECISIONS, { error: `must be one of ${DECISIONS.join(', ')}` }),
    breaches: z
      .array(
        z
          .string()
          .regex(/^[A-Z]{2,6}( \d{4})? (s|ss|reg|art) ?\d{1,3}[A-Z]?(\(\w{1,4}\)){0,4}$/, { error: BREACH }),
      )
      .max(50)
      .default([])
      .describe('The provisions found broken.'),
    ...{ steps, complyWithinDays },
    text: words.default(''),
    ...on,
  })
  .meta({
    id: 'DecisionNotice',
    examples: [
      {
        decision: 'partly-upheld',
        breaches: ['FOIA 2000 s1(1)(b)'],
        steps: ['Disclose the contract.'],
        complyWithinDays: 35,
        on: '2027-06-01',
      },
    ],
  });

export const complianceBody = z
  .strictObject({
    outcomes: z
      .array(z.strictObject({ parts: partNumbers.unwrap(), answer: answerNamed, ...restsOn }))
      .max(500)
      .default([])
      .describe('The answers given anew; they stand beside the first.'),
    text: words.default('').describe('The words of the letter to the requester.'),
    ...on,
  })
  .meta({
    id: 'Compliance',
    examples: [
      { outcomes: [{ parts: [1], answer: 'disclosed' }], text: 'Here is the contract.', on: '2027-06-20' },
    ],
  });
