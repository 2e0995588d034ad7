// The bank holidays that recur by rule, per nation, for years outside the published lists.
// Written from the Banking and Financial Dealings Act 1971, Schedule 1, and the habit of substitute days.
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

const pad = (n: number): string => String(n).padStart(2, '0');
export const ymd = (y: number, m: number, d: number): string => `${y}-${pad(m)}-${pad(d)}`;

/** 0 is Sunday. Zeller's congruence, so that no Date object is asked. */
export function weekday(y: number, m: number, d: number): number {
  const [yy, mm] = m < 3 ? [y - 1, m + 12] : [y, m];
  return (
    (d +
      Math.floor((13 * (mm + 1)) / 5) +
      yy +
      Math.floor(yy / 4) -
      Math.floor(yy / 100) +
      Math.floor(yy / 400) +
      6) %
    7
  );
}

export const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
export const monthLength = (y: number, m: number): number =>
  [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;

const firstMonday = (y: number, m: number): string => ymd(y, m, 1 + ((8 - weekday(y, m, 1)) % 7));
function lastMonday(y: number, m: number): string {
  const end = monthLength(y, m);
  return ymd(y, m, end - ((weekday(y, m, end) + 6) % 7));
}

/** A fixed day, or the Monday after it when it falls on a weekend. */
function fixedOrMonday(y: number, m: number, d: number): string {
  const shift = { 6: 2, 0: 1 }[weekday(y, m, d)] ?? 0;
  const length = monthLength(y, m);
  return d + shift > length ? ymd(y, m + 1, d + shift - length) : ymd(y, m, d + shift);
}

/** Two holidays side by side: each lost to a weekend is given back on the next free weekday. */
function pair(y: number, m: number, d: number): string[] {
  const days = [d, d + 1].filter((x) => ![0, 6].includes(weekday(y, m, x)));
  let next = d + 2;
  while (days.length < 2) {
    if (![0, 6].includes(weekday(y, m, next))) days.push(next);
    next += 1;
  }
  return days.map((x) => ymd(y, m, x));
}

/** Western Easter by Gauss's way: days after 21 March. */
function easter(y: number): number {
  const century = Math.floor(y / 100);
  const moon = (15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)) % 30;
  const sun = (4 + century - Math.floor(century / 4)) % 7;
  const full = (19 * (y % 19) + moon) % 30;
  const sunday = (2 * (y % 4) + 4 * (y % 7) + 6 * full + sun) % 7;
  if (full === 29 && sunday === 6) return 28;
  if (full === 28 && sunday === 6 && (11 * moon + 11) % 30 < 19) return 27;
  return full + sunday + 1;
}
const afterMarch21 = (y: number, n: number): string => (21 + n > 31 ? ymd(y, 4, n - 10) : ymd(y, 3, 21 + n));

/** The recurring bank holidays of a nation in a year (2005 on). */
export function standing(nation: Nation, y: number): string[] {
  const common = [afterMarch21(y, easter(y) - 2), firstMonday(y, 5), lastMonday(y, 5), ...pair(y, 12, 25)];
  if (nation === 'scotland') {
    const saintAndrew = y >= 2007 ? [fixedOrMonday(y, 11, 30)] : [];
    return [...common, ...pair(y, 1, 1), firstMonday(y, 8), ...saintAndrew];
  }
  const south = [...common, fixedOrMonday(y, 1, 1), afterMarch21(y, easter(y) + 1), lastMonday(y, 8)];
  return nation === 'northern-ireland' ? [...south, fixedOrMonday(y, 3, 17), fixedOrMonday(y, 7, 12)] : south;
}
