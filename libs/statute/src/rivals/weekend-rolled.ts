// Moves a receipt at the weekend to Monday and so gains a day. FOIA s10(1): the days follow the date of receipt itself.
import { addDays, type CivilDate, formatDate, weekday, weekdayName } from '@twentieth/calendar';
import { type Rival } from './rival.js';

const rolled = (received: CivilDate): CivilDate =>
  weekday(received) > 5 ? addDays(received, 8 - weekday(received)) : received;

export const weekendRolled: Rival = {
  habit: 'moves a receipt at the weekend to Monday',
  situation: 'a request, answered on the last day',
  law: 'FOIA 2000 s10(1), s10(6)(a)',
  kind: 'response',
  story: (received) => ({ regime: 'foia', received }),
  counts: (received, { days }) => days.after(rolled(received), 20),
  why: (received) =>
    `Received on ${weekdayName(received)} ${formatDate(received)}: under the Act that day is day 0 and Monday is day 1; it takes Monday as day 0.`,
};
