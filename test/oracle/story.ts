// What befalls a request, in an order in which it can happen: each chapter moves the day on and tells its facts.
import { step } from './almanac.js';
import { type Chance } from './seeded.js';
import { type OracleFact, type Regime } from './types.js';

type Teller = {
  c: Chance;
  regime: Regime;
  received: string;
  /** Some authorities do everything late. */
  late: boolean;
  facts: OracleFact[];
  later: (low: number, high: number) => string;
  tell: (type: string, more?: Partial<OracleFact>) => void;
};
/** A chapter answers whether the story goes on. */
type Chapter = (t: Teller) => boolean;

const corrected: Chapter = ({ c, regime, received, later, tell }) => {
  if (c.percent(94)) return true;
  later(0, 4);
  const to = step(received, c.between(-6, 0));
  if (regime === 'sar' && to < '2018-05-25') return true; // before the UK had the right: the law refuses it
  tell('receipt-corrected', { to });
  return true;
};

/** Only a subject access request waits for proof of identity, or for a fee before it begins. */
const identified: Chapter = ({ c, regime, received, later, tell }) => {
  if (regime !== 'sar' || received < '2026-02-05' || c.percent(80)) return true;
  const [asked, got] = c.pick([
    ['identity-requested', 'identity-received'],
    ['fees-notice-given', 'fee-received'],
  ] as const);
  later(0, 10);
  tell(asked);
  if (c.percent(15)) return false;
  later(0, 40);
  tell(got);
  return true;
};

const clarified: Chapter = ({ c, regime, received, late, later, tell }) => {
  if (regime === 'sar' && received < '2026-02-05') return true;
  for (let asked = c.percent(35) ? c.between(1, 2) : 0; asked > 0; asked -= 1) {
    later(0, late ? 60 : 18);
    tell('clarification-sought');
    if (c.percent(10)) return false;
    later(0, 40);
    tell('clarification-received');
  }
  return true;
};

const extended: Chapter = ({ c, regime, late, facts, later, tell }) => {
  if (regime === 'foisa' || c.percent(75) || facts.some((f) => f.type === 'extension-notified')) return true;
  const letters = regime === 'foia' && c.percent(15) ? 2 : 1;
  for (let n = 0; n < letters; n += 1) {
    const day = later(0, late ? 50 : 9);
    if (regime === 'foia')
      tell('extension-notified', { ground: 'public-interest', estimate: step(day, c.between(5, 45)) });
    else tell('extension-notified', { ground: regime === 'sar' ? 'complexity' : 'complex-and-voluminous' });
  }
  return true;
};

const charged: Chapter = (teller) => {
  const { c, regime, late, later, tell } = teller;
  if (regime === 'sar' || c.percent(75)) return true;
  const both = c.percent(15);
  for (let notices = both || c.percent(40) ? 2 : 1; notices > 0; notices -= 1) {
    later(0, late ? 50 : 7);
    tell('fees-notice-given');
    if (both && notices === 2) continue;
    if (c.percent(15)) return false;
    if (c.percent(20)) extended(teller);
    const tooLate = c.percent(8);
    later(tooLate ? 80 : 0, tooLate ? 140 : 50);
    tell('fee-received');
    if (tooLate) return false;
  }
  if (both) {
    later(0, 20);
    tell('fee-received');
  }
  return true;
};

const answered: Chapter = ({ c, regime, later, tell }) => {
  if (c.percent(6)) {
    later(0, 30);
    tell('withdrawn');
    return false;
  }
  if (c.percent(25)) return c.percent(50);
  later(0, c.pick([10, 30, 60, 100]));
  tell('answered', regime === 'foia' && c.percent(30) ? { refused: true } : {});
  return true;
};

const reviewed: Chapter = ({ c, regime, facts, later, tell }) => {
  if (regime === 'sar' || c.percent(55)) return false;
  later(facts.at(-1)?.type === 'answered' ? 0 : 30, 70);
  tell('review-requested');
  if (regime === 'foia' && c.percent(20)) {
    later(0, 35);
    tell('review-extended');
  }
  if (c.percent(30)) return false;
  later(0, 70);
  tell('review-answered');
  return c.percent(50);
};

const taken: Chapter = ({ c, later, tell }) => {
  later(0, c.pick([42, 60, 200]));
  tell('complaint-made');
  if (c.percent(40)) return false;
  later(1, 200);
  tell('decision-notice', { complyWithinDays: c.pick([30, 35]) });
  if (!c.percent(60)) return false;
  later(0, 60);
  tell(c.pick(['appeal-lodged', 'steps-taken']));
  return false;
};

/** The facts of a random life of a request. */
export function story(c: Chance, regime: Regime, received: string): OracleFact[] {
  const facts: OracleFact[] = [];
  let day = received;
  const later = (low: number, high: number): string => (day = step(day, c.between(low, high)));
  const tell = (type: string, more: Partial<OracleFact> = {}): number =>
    facts.push({ type, on: day, ...more });
  const teller: Teller = { c, regime, received, late: c.percent(8), facts, later, tell };
  const middle = c.percent(25) ? [extended, charged] : [charged, extended];
  for (const chapter of [corrected, identified, clarified, ...middle, answered, reviewed, taken])
    if (!chapter(teller)) break;
  return facts;
}
