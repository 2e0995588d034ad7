// `twentieth holidays`: the bank holidays of a year as known on a day, with the parts of the UK that keep each.
import {
  calendarAsKnown,
  FIRST_DATE,
  formatDateWithWeekday,
  isCivilDate,
  LAST_DATE,
  nameOfHoliday,
  parseInstant,
} from '@twentieth/calendar';
import { type Command, UsageError } from '../command.js';
import { readOptions } from '../options.js';

function yearFrom(text: string | boolean | undefined): string {
  const [first, last] = [FIRST_DATE.slice(0, 4), LAST_DATE.slice(0, 4)];
  if (typeof text === 'string' && /^\d{4}$/.test(text) && text >= first && text <= last) return text;
  throw new UsageError(`--year: give a year from ${first} to ${last}`);
}

function knownAtFrom(text: string | boolean | undefined): string | undefined {
  if (text === undefined || isCivilDate(text) || parseInstant(text) !== undefined)
    return text as string | undefined;
  throw new UsageError(`--known-at: not a date or an instant in UTC: ${String(text)}`);
}

export const command: Command = {
  summary: 'lists the bank holidays of a year in every part of the UK',
  usage:
    'twentieth holidays --year 2026 [--known-at 2026-02-24] [--json]\n\n' +
    '  --known-at  a date or an instant: the list as it was known then\n' +
    '  --json      the version, its hash and the list as JSON',
  async run(args, { output }) {
    const { values } = readOptions(args, { year: 'string', 'known-at': 'string', json: 'boolean' });
    const year = yearFrom(values.year);
    const calendar = calendarAsKnown(knownAtFrom(values['known-at']));
    const holidays = calendar.holidays.filter((holiday) => holiday.date.startsWith(year));
    if (values.json) {
      const { version, hash, horizon } = calendar;
      output.write(`${JSON.stringify({ version, hash, horizon, year: Number(year), holidays })}\n`);
      return 0;
    }
    for (const holiday of holidays)
      output.write(
        `${holiday.date}  ${formatDateWithWeekday(holiday.date).padEnd(28)} ${nameOfHoliday(holiday)}\n`,
      );
    const provisional = `${year}-12-31` > calendar.horizon ? '; provisional, by the standing rules' : '';
    output.write(`calendar version ${calendar.version}${provisional}\n`);
    return 0;
  },
};
