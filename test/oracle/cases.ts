// Random cases in legal order, drawn towards the days on which counting goes wrong.
import { DAYS, PLACE, step } from './almanac.js';
import { type Chance } from './seeded.js';
import { isLeap, monthLength, type Nation, weekday, ymd } from './standing.js';
import { type OracleCase, type OracleFact, type Regime } from './types.js';

export const REGIMES: Regime[] = ['foia', 'eir', 'foisa', 'eisr', 'sar'];
const NATIONS: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const SUMMER_TIME = { spring: 3, autumn: 10 } as const;
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
    lastSunday(y, SUMMER_TIME.spring),
    lastSunday(y, SUMMER_TIME.autumn),
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
  const low = PLACE.get('2005-01-04') as number;
  return DAYS[c.between(low, PLACE.get('2032-12-31') as number)] as string;
}

/** An instant that falls on the day in London, often within the hour that belongs to another day in UTC. */
function instantOn(c: Chance, day: string): string {
  const year = Number(day.slice(0, 4));
  const summer = day > lastSunday(year, SUMMER_TIME.spring) && day <= lastSunday(year, SUMMER_TIME.autumn);
  if (summer && day !== lastSunday(year, SUMMER_TIME.autumn) && c.percent(50))
    return `${step(day, -1)}T23:${c.pick(['00', '30', '59'])}:00Z`;
  return `${day}T${c.pick(['00:00', '00:30', '12:00', summer ? '22:59' : '23:30'])}:00Z`;
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
  if (regime === 'foia' && c.percent(18))
    return { nation, kind: 'school', schoolSessions: sessions(c, received) };
  if ((regime === 'foia' || regime === 'foisa') && c.percent(8) && !received.startsWith('2020'))
    return { nation, kind: 'archive' };
  return { nation, kind: c.pick(['police', 'council', 'health']) };
}

/** Facts one after another; each step moves the day on, so that the order is one in which they can happen. */
function story(c: Chance, regime: Regime, received: string): OracleFact[] {
  const facts: OracleFact[] = [];
  let day = received;
  const later = (low: number, high: number): string => (day = step(day, c.between(low, high)));
  const tell = (type: string, more: Partial<OracleFact> = {}): number =>
    facts.push({ type, on: day, ...more });
  const late = c.percent(8);
  if (c.percent(6)) {
    later(0, 4);
    tell('receipt-corrected', { to: step(received, c.between(-6, 0)) });
  }
  const pausable = regime !== 'sar' || received >= '2026-02-05';
  for (let asked = pausable && c.percent(35) ? c.between(1, 2) : 0; asked > 0; asked -= 1) {
    later(0, late ? 60 : 18);
    tell('clarification-sought');
    if (c.percent(10)) return facts;
    later(0, 40);
    tell('clarification-received');
  }
  for (let fees = regime !== 'sar' && c.percent(25) ? c.between(1, 2) : 0; fees > 0; fees -= 1) {
    later(0, late ? 50 : 9);
    tell('fees-notice-given');
    if (c.percent(15)) return facts;
    later(0, 50);
    tell('fee-received');
  }
  if (regime !== 'foisa' && c.percent(25)) {
    later(0, late ? 50 : 9);
    if (regime === 'foia')
      tell('extension-notified', { ground: 'public-interest', estimate: step(day, c.between(5, 45)) });
    else tell('extension-notified', { ground: regime === 'sar' ? 'complexity' : 'complex-and-voluminous' });
  }
  if (c.percent(6)) {
    later(0, 30);
    tell('withdrawn');
    return facts;
  }
  if (c.percent(75)) {
    later(0, c.pick([10, 30, 60, 100]));
    tell('answered');
  } else if (c.percent(50)) return facts;
  if (regime === 'sar' || c.percent(55)) return facts;
  later(facts.at(-1)?.type === 'answered' ? 0 : 30, 70);
  tell('review-requested');
  if (regime === 'foia' && c.percent(20)) {
    later(0, 25);
    tell('review-extended');
  }
  if (c.percent(30)) return facts;
  later(0, 70);
  tell('review-answered');
  if (c.percent(50)) return facts;
  later(0, c.pick([42, 60, 200]));
  tell('complaint-made');
  if (c.percent(40)) return facts;
  later(1, 200);
  tell('decision-notice', { complyWithinDays: c.pick([30, 35]) });
  if (c.percent(40)) {
    later(0, 60);
    tell('appeal-lodged');
  }
  return facts;
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
    ...(c.percent(85) ? { asAt: step(end, c.pick([0, 1, c.between(0, 30), c.between(0, 300)])) } : {}),
    ...(received > '2012-06-30' && c.percent(15)
      ? { knownAt: `${step(received, c.between(-400, 400))}T12:00:00Z` }
      : {}),
    ...(regime === 'sar' || c.percent(70) ? { authority: authority(c, regime, received) } : {}),
    facts,
  };
}
