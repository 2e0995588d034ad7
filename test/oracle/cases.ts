// Random cases in legal order, drawn towards the days on which counting goes wrong.
import { DAYS, PLACE, step } from './almanac.js';
import { type Chance } from './seeded.js';
import { isLeap, monthLength, type Nation, weekday, ymd } from './standing.js';
import { story } from './story.js';
import { type OracleCase, type Regime } from './types.js';

export const REGIMES: Regime[] = ['foia', 'eir', 'foisa', 'eisr', 'sar'];
const NATIONS: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const lastSunday = (y: number, m: number): string =>
  ymd(y, m, monthLength(y, m) - weekday(y, m, monthLength(y, m)));

/** Days around which a count is easily a day out. */
function awkward(c: Chance, y: number): string {
  return c.pick([
    ymd(y, 12, 25), // Christmas
    ymd(y, 1, 2),
    ymd(y, 3, 17),
    ymd(y, 7, 12),
    ymd(y, 8, 1),
    ymd(y, 11, 30),
    ymd(y, 4, c.between(1, 25)), // Easter falls hereabouts
    ymd(y, 2, isLeap(y) ? 29 : 28),
    ymd(y, c.between(1, 12), 31 - c.between(0, 2) > 28 ? 28 : 27),
    ymd(y, 1, c.between(28, 31)),
    ymd(y, 8, 31),
    lastSunday(y, 3),
    lastSunday(y, 10),
    ...[
      '2011-04-29',
      '2012-06-05',
      '2020-05-08',
      '2022-06-02',
      '2022-09-19',
      '2023-05-08',
      '2026-06-15',
      '2028-12-29',
    ],
  ]);
}

function receipt(c: Chance, regime: Regime): string {
  if (regime === 'foisa' && c.percent(4)) return step('2020-03-01', c.between(0, 90));
  if (c.percent(50)) return step(awkward(c, c.between(2006, 2032)), c.between(-35, 3));
  const low = PLACE.get('2005-01-12') as number;
  return DAYS[c.between(low, PLACE.get('2032-12-31') as number)] as string;
}

/** An instant that falls on the day in London, often within the hour that belongs to another day in UTC. */
function instantOn(c: Chance, day: string): string {
  const year = Number(day.slice(0, 4));
  const [spring, autumn] = [lastSunday(year, 3), lastSunday(year, 10)];
  if (day > spring && day <= autumn && c.percent(50))
    return `${step(day, -1)}T23:${c.pick(['00', '30', '59'])}:00Z`;
  const evening = day < spring || day >= autumn ? '23:59' : '22:59';
  return `${day}T${c.pick(['00:00', '00:30', '12:00', evening])}:00Z`;
}

/** The days on which a school has sessions: three terms on weekdays, with half terms, and nothing where it is told of no more. */
function sessions(c: Chance, received: string): string[] {
  const days: string[] = [];
  const length = c.pick([30, 90, 200, 400]);
  const opens = c.percent(10);
  for (let i = -5; i < length; i += 1) {
    const day = step(received, i);
    const [y, m, d] = day.split('-').map(Number) as [number, number, number];
    const holiday =
      m === 8 ||
      (m === 7 && d > 20) ||
      (m === 12 && d > 19) ||
      (m === 1 && d < 5) ||
      (m === 4 && d < 15) ||
      (m === 10 && d > 24) ||
      (m === 2 && d > 13 && d < 21);
    const weekend = weekday(y, m, d) % 6 === 0;
    if (!holiday && (!weekend || (opens && weekday(y, m, d) === 6)) && !c.percent(4)) days.push(day);
  }
  return days;
}

function authority(c: Chance, regime: Regime, received: string): OracleCase['authority'] {
  const nation = regime === 'foisa' || regime === 'eisr' ? 'scotland' : c.pick(NATIONS);
  if (regime === 'foia' && c.percent(18)) {
    const academy = received >= '2011-01-01' && c.percent(30);
    const homes: Nation[] =
      received >= '2010-01-01' ? ['england', 'wales', 'northern-ireland'] : ['england', 'wales'];
    const kind = academy ? 'academy' : 'school';
    return { nation: academy ? 'england' : c.pick(homes), kind, schoolSessions: sessions(c, received) };
  }
  if ((regime === 'foia' || regime === 'foisa') && c.percent(8) && !received.startsWith('2020'))
    return { nation, kind: 'archive' };
  return { nation, kind: c.pick(['police', 'council', 'health']) };
}

/** The day the question is put: mostly when all has happened, now and then in the middle of it. */
function asked(c: Chance, received: string, end: string): string {
  if (c.percent(10)) return step(received, c.between(0, (PLACE.get(end) ?? 0) - (PLACE.get(received) ?? 0)));
  return step(end, c.pick([0, 1, c.between(0, 30), c.between(0, 300)]));
}

/** One case; the same chance gives the same case. */
export function randomCase(c: Chance, id: string): OracleCase {
  const regime = c.pick(REGIMES);
  let received = receipt(c, regime);
  if (regime === 'sar' && received < '2018-05-25') received = step('2018-05-25', c.between(0, 5000));
  const facts = story(c, regime, received);
  const end = facts.at(-1)?.on ?? received;
  return {
    id,
    regime,
    received,
    ...(c.percent(25) ? { receivedAt: instantOn(c, received) } : {}),
    ...(c.percent(85) ? { asAt: asked(c, received, end) } : {}),
    ...(received > '2012-06-30' && c.percent(15)
      ? { knownAt: `${step(received, c.between(-400, 400))}T12:00:00Z` }
      : {}),
    ...(regime === 'sar' || c.percent(70) ? { authority: authority(c, regime, received) } : {}),
    facts,
  };
}
