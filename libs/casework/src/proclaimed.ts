// Bank holidays as a case knows them: the published list, and the changes proclaimed since that its own record names.
// They stand on the record, so that every fold counts by the calendar by which the dates were told.
import {
  calendarAsKnown,
  londonDate,
  withProclaimed,
  type BankHolidays,
  type HolidayChange,
  type Instant,
} from '@twentieth/calendar';
import type { CaseFile } from './case-file.js';

/** A change of the calendar that arrived after the published list: a one-off holiday, or a day taken back. */
export interface CalendarChange extends HolidayChange {
  /** By which the change is named wherever its effect is told. */
  readonly id: string;
  /** Where it was proclaimed: the Gazette, an order, the published list of a day. */
  readonly source: string;
}

/** The bank holidays by which this case counts, as known at an instant. */
export const holidaysKnownTo = (file: Pick<CaseFile, 'proclaimed'>, knownAt: Instant): BankHolidays => {
  const today = file.proclaimed.length === 0 ? '' : londonDate(knownAt);
  return withProclaimed(
    calendarAsKnown(knownAt),
    file.proclaimed.filter(({ knownSince }) => knownSince <= today),
  );
};
