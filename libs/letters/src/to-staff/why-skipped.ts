// Why a due date is later than twenty weekdays would make it: the bank holidays that were not counted (s10(6)).
import { formatDate, weekday, type CivilDate } from '@twentieth/calendar';

/**
 * A sentence that names the weekdays not counted, or undefined when there are none.
 * Entries told as a Saturday or a Sunday are left out: nobody needs those explained.
 */
export const whySkipped = (
  skipped: readonly { readonly date: CivilDate; readonly why: string }[],
): string | undefined => {
  const named = skipped
    .filter(({ date }) => !isWeekend(date))
    .map(({ date, why }) => `${formatDate(date)}, ${why.replace(/\s+/g, ' ').trim()}`);
  return named.length === 0 ? undefined : `Not counted as working days: ${named.join('; ')}.`;
};

const isWeekend = (date: CivilDate): boolean => weekday(date) >= 6;
