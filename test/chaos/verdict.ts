// What the findings come to: the four harms that a crash must never do, each with its count, and whatever else is wrong.
import type { Finding } from './auditor/finding.js';

/** Each harm, with the checks whose findings come to it. */
export const HARMS: readonly (readonly [what: string, checks: readonly string[]])[] = [
  [
    'acknowledged commands lost',
    ['acknowledged and on the record', 'every command answered', 'each event told once on the record'],
  ],
  [
    'obligations lost',
    [
      ...['no mail lost', 'no obligation lost', 'every letter written once', 'every letter sent once'],
      ...['every rung raised', 'every failure told to the staff', 'nothing left owed'],
      ...['a digest holds what it closes', 'every letter of a digest closed', 'given up only where refused'],
    ],
  ],
  ['mails doubled', ['no mail doubled', 'one Message-ID a letter', 'a rung once for a due date']],
  [
    'deadlines changed',
    [
      ...['due on the day of the law', 'due as it was told', 'deadlines follow from the record'],
      ...['a step for each change of a deadline', 'missed when the day has ended'],
    ],
  ],
];

/** One line: so many of each harm, and of everything else. */
export const verdict = (findings: readonly Finding[]): string => {
  const known = new Set(HARMS.flatMap(([, checks]) => checks));
  const counted = [
    ...HARMS.map(([what, checks]) => [what, (check: string) => checks.includes(check)] as const),
    ['other faults', (check: string) => !known.has(check)] as const,
  ];
  return `${counted
    .map(([what, fits]) => `${findings.filter(({ check }) => fits(check)).length} ${what}`)
    .join(', ')}.`;
};
