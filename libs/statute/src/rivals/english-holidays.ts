// Counts through the holidays of Scotland and Northern Ireland. FOIA s10(6): a bank holiday in any part of the UK.
import { formatDate, workingDays } from '@twentieth/calendar';
import { type Rival } from './rival.js';

export const englishHolidays: Rival = {
  habit: 'knows the bank holidays of England and Wales only',
  situation: 'a request, answered on the last day',
  law: 'FOIA 2000 s10(6)',
  kind: 'response',
  story: (received) => ({ regime: 'foia', received }),
  counts: (received, { calendar }) => workingDays(calendar, 'England and Wales').after(received, 20),
  why: (received, act, { calendar }) => {
    const english = workingDays(calendar, 'England and Wales');
    const counted = act.skipped.filter(
      ({ date }) => date <= english.after(received, 20) && english.isWorkingDay(date),
    );
    const named = counted.map(({ date, why }) => `${formatDate(date)} (${why})`).join(' and ');
    return `It counts ${named}, which is no working day under the Act.`;
  },
};
