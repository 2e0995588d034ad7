// Adds each extension to the deadline as it stands. The regulator's forty days, and the three months of subject access,
// run from the receipt. FOIA s10(3); UK GDPR art 12(3).
import { addMonths, type CivilDate, formatDate, workingDays } from '@twentieth/calendar';
import { type Ground, type Rival } from './rival.js';

const current = (received: CivilDate, { days }: Ground): CivilDate => days.after(received, 40);

/** A second letter of twenty more days, sent when the first has run out. */
export const stackedExtensions: Rival = {
  habit: 'counts an extension from the current deadline',
  situation:
    'time taken to weigh the public interest, and a second letter of twenty working days when that had passed',
  law: 'FOIA 2000 s10(3)',
  kind: 'extension-expectation',
  story: (received, ground) => ({
    regime: 'foia',
    received,
    facts: [
      {
        type: 'extension-notified',
        on: ground.days.after(received, 20),
        ground: 'public-interest',
        estimate: current(received, ground),
      },
    ],
  }),
  counts: (received, ground) => ground.days.after(current(received, ground), 20),
  why: (received, act, ground) =>
    `It adds twenty working days to ${formatDate(current(received, ground))}, the deadline as extended; the forty expected run from receipt and ended on ${formatDate(act.due)}, whatever letters were sent.`,
};

/** The first deadline, moved off a day of rest, and two months more from there. */
const firstMonth = (received: CivilDate, { calendar }: Ground): CivilDate =>
  workingDays(calendar, 'England and Wales').onOrAfter(addMonths(received, 1));

export const stackedSubjectAccess: Rival = {
  habit: 'counts the extension of a subject access request from the current deadline',
  situation:
    'a subject access request to an English authority, extended for complexity on the day it was received',
  law: 'UK GDPR art 12(3)',
  measuredIn: 'England and Wales',
  kind: 'extended-response',
  story: (received) => ({
    regime: 'sar',
    received,
    // Stryker disable next-line ObjectLiteral: England is what is taken where no nation is named
    authority: { nation: 'england' },
    facts: [{ type: 'extension-notified', on: received, ground: 'complexity' }],
  }),
  counts: (received, ground) =>
    workingDays(ground.calendar, 'England and Wales').onOrAfter(addMonths(firstMonth(received, ground), 2)),
  why: (received, _act, ground) =>
    `It adds two months to ${formatDate(firstMonth(received, ground))}, the first deadline; the law gives three months from ${formatDate(received)}.`,
};
