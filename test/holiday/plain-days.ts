// Working days counted once more, by stepping through a short list: the expectation shares no code with the product.

/** Bank holidays in any part of the UK, as the lists of the three divisions stood before 15 June 2026 was proclaimed. */
const HOLIDAYS_OF_2026 = new Set(
  '01-01 01-02 03-17 04-03 04-06 05-04 05-25 07-13 08-03 08-31 11-30 12-25 12-28'
    .split(' ')
    .map((day) => `2026-${day}`),
);
const DAY_MS = 86_400_000;

export const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The n-th working day after a date, with one more holiday or none. */
export const workingDayAfter = (date: string, n: number, proclaimed?: string): string => {
  let day = date;
  for (let left = n; left > 0;) {
    day = dayAfter(day);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !HOLIDAYS_OF_2026.has(day) && day !== proclaimed) left--;
  }
  return day;
};
