// Adds the days that the requester took to answer. FOIA s10(6)(b): the date of receipt becomes the day the answer came.
import { type CivilDate, formatDate } from '@twentieth/calendar';
import { type Ground, type Rival } from './rival.js';

/** Sought on the fifth working day, answered ten working days later. */
const asked = (
  received: CivilDate,
  { days }: Ground,
): { sought: CivilDate; got: CivilDate; paused: number } => {
  const sought = days.after(received, 5);
  const got = days.after(sought, 10);
  return { sought, got, paused: 10 };
};

export const clarificationPauses: Rival = {
  habit: 'adds the days that a clarification took',
  situation: 'clarification sought on the fifth working day and received ten working days later',
  law: 'FOIA 2000 s1(3), s10(6)(b)',
  kind: 'response',
  story: (received, ground) => {
    const { sought, got } = asked(received, ground);
    return {
      regime: 'foia',
      received,
      facts: [
        { type: 'clarification-sought', on: sought },
        { type: 'clarification-received', on: got },
      ],
    };
  },
  counts: (received, ground) => ground.days.after(received, 20 + asked(received, ground).paused),
  why: (received, _act, ground) => {
    const { sought, got, paused } = asked(received, ground);
    return `It stops the clock from ${formatDate(sought)} to ${formatDate(got)} and adds ${paused} working days; under the Act twenty whole working days run from ${formatDate(got)}.`;
  },
};
