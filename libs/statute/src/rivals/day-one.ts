// Counts the day of receipt as the first of the twenty. FOIA s10(1): the twentieth working day following it.
import { formatDate } from '@twentieth/calendar';
import { type Rival } from './rival.js';

export const dayOne: Rival = {
  habit: 'counts the day of receipt as day 1',
  situation: 'a request, answered on the last day',
  law: 'FOIA 2000 s10(1)',
  kind: 'response',
  story: (received) => ({ regime: 'foia', received }),
  counts: (received, { days }) => days.after(received, days.isWorkingDay(received) ? 19 : 20),
  why: (received) =>
    `It counts ${formatDate(received)}, the day of receipt, as the first of the twenty; the Act begins with the next working day.`,
};
