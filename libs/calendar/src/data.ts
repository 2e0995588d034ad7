// The published data, given its types once. Sources: GOV.UK bank holidays; changes with the day they became known.
import changes from './data/changes.json' with { type: 'json' };
import list from './data/published.json' with { type: 'json' };
import { type CivilDate } from './civil-date.js';
import { type Holiday, type HolidayChange } from './holiday.js';

/** The published list, with one-offs and moves left out: those are changes. */
export const published = list as { from: CivilDate; to: CivilDate; holidays: Holiday[] };

/** The recorded changes in order of becoming known. */
export const builtInChanges = changes as HolidayChange[];
