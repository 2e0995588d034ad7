// Every rival by name. They answer to `compare` alone.
import { clarificationPauses } from './clarification-pauses.js';
import { dayOne } from './day-one.js';
import { englishHolidays } from './english-holidays.js';
import { type Rival, type RivalName } from './rival.js';
import { sixtyForSchools } from './sixty-for-schools.js';
import { stackedExtensions, stackedSubjectAccess } from './stacked-extensions.js';
import { utcDates } from './utc-dates.js';
import { weekendRolled } from './weekend-rolled.js';

export const engines: Readonly<Record<RivalName, Rival>> = {
  'england-and-wales-holidays': englishHolidays,
  'weekend-receipt-rolled': weekendRolled,
  'receipt-as-day-one': dayOne,
  'clarification-pauses': clarificationPauses,
  'extension-from-current-deadline': stackedExtensions,
  'subject-access-extension-from-current-deadline': stackedSubjectAccess,
  'utc-dates': utcDates,
  'sixty-days-for-schools': sixtyForSchools,
};
