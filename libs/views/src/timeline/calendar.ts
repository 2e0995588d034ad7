// A calendar that changed while the case ran, in the timeline, and the deadlines that moved: by it, or by anything else.
import type { EventOf } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const days = (holidays: EventOf<'CalendarChanged'>['data']['add']): string =>
  holidays.map(({ date, title }) => `${date} (${title})`).join(', ');

export const calendarTold = (event: EventOf<'CalendarChanged' | 'DeadlineMoved'>): Told => {
  if (event.type === 'CalendarChanged') {
    const { add, remove, source } = event.data;
    const what = [
      ...(add.length > 0 ? [`a holiday now ${days(add)}`] : []),
      ...(remove.length > 0 ? [`a holiday no longer ${days(remove)}`] : []),
    ];
    return { what: `Calendar changed: ${what.join('; ')}; ${source}`, law: 'FOIA 2000 s10(6)' };
  }
  const { kind, from, to, parts, because, target, law } = event.data;
  const why = because === undefined ? '' : `, by the calendar change ${because}`;
  const still = target === undefined ? '' : `; ${target} is still worked to`;
  return { what: `${words(kind)} moved from ${from} to ${to} (${list(parts)})${why}${still}`, law };
};
