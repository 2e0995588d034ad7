// For tests: what the table of exemptions says of each of its citations, what each rival says of two months and a
// leap day, and how each wrong question about them is refused.
import { sha256 } from '@twentieth/calendar';
import { ncndSubsections } from '../../exemptions/look-up.js';
import { exemption, limbsCited, mayGroundExtension, natureOf, parseCitation } from '../../index.js';
import { exemptionsOf } from '../../exemptions/table.js';
import { compare, type CompareRequest } from '../../rivals/compare.js';
import { RIVALS } from '../../rivals/rival.js';

const REGIMES = ['foia', 'eir', 'foisa', 'eisr'] as const;
const OTHERS = [
  's40(2) with (3A)(a)',
  '99(1)',
  'nonsense',
  '',
  'section 31',
  '12(4)(e)',
  '38(1)(b)',
  '37(1)(ab)',
];
const FOLDED = (value: unknown): string => JSON.stringify(value);

/** Each citation under each law: its row, its subsections for silence, its nature, and whether it grounds more time. */
export function recordExemptions(): Readonly<Record<string, string>> {
  const lines: Record<string, string> = {};
  for (const regime of REGIMES) {
    const cites = exemptionsOf(regime).flatMap(({ section, limbs, ncnd }) => [
      section,
      ...[...limbs, ...ncnd].map(({ cite }) => cite),
    ]);
    for (const cite of [...cites, ...OTHERS]) {
      for (const duty of ['communicate', 'confirm-or-deny'] as const)
        for (const heldByHouse of [false, true]) {
          const claim = { exemption: cite, duty, heldByHouse };
          lines[`${regime} ${cite} ${duty}${heldByHouse ? ', held by a House' : ''}`] = FOLDED([
            exemption(cite, regime)?.section,
            ncndSubsections(cite, regime),
            limbsCited([cite], regime).map((limb) => limb.cite),
            natureOf(claim, regime),
            mayGroundExtension(claim, regime),
          ]);
        }
      lines[`citation ${cite}`] = FOLDED(parseCitation(cite));
    }
  }
  return lines;
}

const asked = (change: object): CompareRequest =>
  ({ from: '2026-05-01', to: '2026-06-30', rival: 'receipt-as-day-one', ...change }) as CompareRequest;

const QUESTIONS: readonly object[] = [
  ...RIVALS.flatMap((rival) => [
    { rival },
    { rival, from: '2026-11-20', to: '2027-01-10' },
    { rival, from: '2028-02-27', to: '2028-03-02', knownAt: '2026-02-24' },
    { rival, sessions: ['2026-05-05', '2026-06-01', '2026-06-02'], from: '2026-05-01', to: '2026-05-04' },
    { rival, from: '2026-10-24', to: '2026-10-26' },
    { rival, from: '2026-07-10', to: '2026-07-10' },
    { rival, from: '2026-12-10', to: '2026-12-10' },
    { rival, from: '2023-12-11', to: '2023-12-11' },
    { rival, from: '2027-02-01', to: '2027-02-01' },
    { rival, from: '2027-03-12', to: '2027-03-12' },
  ]),
  { rival: 'none' },
  { from: '2026-02-30' },
  { to: 'tomorrow' },
  { from: '2004-12-31' },
  { from: '2005-01-01', to: '2005-01-01' },
  { to: '2099-12-31' },
  { from: '2005-01-01', to: '2027-01-01' },
  { from: '2005-01-01', to: '2025-04-06', sessions: ['2026-05-32'] },
  { from: '2005-01-01', to: '2025-04-05', sessions: ['2026-05-32'] },
  { from: '2026-07-01' },
  { from: '2006-06-29' },
  { knownAt: 'last week' },
  { sessions: ['2026-05-05', '2026-05-32'] },
];

/** A long answer by its beginning and its digest. */
const shortened = (line: string): string =>
  line.length > 1_500 ? `${line.slice(0, 1_200)}… ${line.length} ${sha256(line)}` : line;

/** Each comparison, and each that is refused. */
export const recordRivals = (): Readonly<Record<string, string>> =>
  Object.fromEntries(QUESTIONS.map((change) => [FOLDED(change), shortened(FOLDED(compare(asked(change))))]));
