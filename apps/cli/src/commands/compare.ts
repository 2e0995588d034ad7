// `twentieth compare`: every date of receipt on which a wrong way of counting differs from the Act, and why.
import { compare, type CompareRequest, type Comparison, type RivalName, RIVALS } from '@twentieth/statute';
import { type Command, UsageError } from '../command.js';
import { readOptions } from '../options.js';

const OPTIONS = {
  from: 'string',
  to: 'string',
  rival: 'string',
  'known-at': 'string',
  json: 'boolean',
} as const;

function requestFrom(values: Readonly<Record<string, string | boolean | undefined>>): CompareRequest {
  const { from, to, rival, 'known-at': knownAt } = values;
  for (const [name, value] of Object.entries({ from, to, rival }))
    if (value === undefined) throw new UsageError(`--${name}: is missing`);
  return {
    from: from as string,
    to: to as string,
    rival: rival as RivalName,
    ...(knownAt === undefined ? {} : { knownAt: knownAt as string }),
  };
}

/** The comparison in words, a line for each date of receipt that differs. */
export function comparisonLines(comparison: Comparison): string {
  const { rival, habit, situation, law, receipts, differences, from, to, calendar } = comparison;
  const heading =
    `rival ${rival}: ${habit} (never used for a case)\n` +
    `situation: ${situation}\n` +
    `${law}: differs on ${differences.length} of ${receipts} dates of receipt, ${from} to ${to}; calendar version ${calendar}\n`;
  const lines = differences.map(({ received, act, rival: counted, workingDaysLate, why }) => {
    const size = Math.abs(workingDaysLate);
    const off = `${size} working day${size === 1 ? '' : 's'} ${workingDaysLate > 0 ? 'late' : 'early'}`;
    return `received ${received}  the Act ${act}  rival ${counted}  (${off})  ${why}\n`;
  });
  return heading + (lines.length > 0 ? `\n${lines.join('')}` : '');
}

export const command: Command = {
  summary: 'shows where a wrong way of counting differs from the Act',
  usage:
    'twentieth compare --from 2026-01-01 --to 2026-12-31 --rival RIVAL [--known-at 2026-02-24] [--json]\n\n' +
    `  --rival     one of\n${RIVALS.map((rival) => `                ${rival}\n`).join('')}` +
    '  --known-at  a date or an instant: the bank holidays as known then\n' +
    '  --json      the comparison as JSON',
  async run(args, { output, errors }) {
    const { values, rest } = readOptions(args, OPTIONS);
    if (rest.length > 0) throw new UsageError(`not an option: ${rest.join(' ')}`);
    const result = compare(requestFrom(values));
    if (!result.ok) {
      const { field, message, rule } = result.error;
      errors.write(`${field}: ${message} (${rule})\n`);
      return 1;
    }
    output.write(values.json ? `${JSON.stringify(result.value)}\n` : comparisonLines(result.value));
    return 0;
  },
};
