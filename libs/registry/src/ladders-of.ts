// The ladders of an authority, as its setting `ladder` has them.
import {
  DEFAULT_LADDERS,
  readLadders,
  readStaffing,
  type LadderProblem,
  type Ladders,
  type Staffing,
} from '@twentieth/casework';
import type { Authority } from '@twentieth/event-store';

export type { Ladders };

export interface LaddersOf {
  readonly ladders: Ladders;
  /** How often a ladder was set: the same instant owed again by another ladder is owed in another epoch. */
  readonly changes: number;
  /** What is wrong with the setting; while it cannot be read the default ladder is climbed, for nobody is left untold. */
  readonly problems: readonly LadderProblem[];
}

export const laddersOf = ({ settings }: Pick<Authority, 'settings'>): LaddersOf => {
  const setting = settings['ladder'];
  const changes = Array.isArray(setting) ? setting.length : 0;
  const read = readLadders(setting);
  return 'problems' in read
    ? { ladders: DEFAULT_LADDERS, changes, problems: read.problems }
    : { ladders: read, changes, problems: [] };
};

/** Who holds which office and who is away, as the settings `holders` and `absences` have it. */
export const staffingOf = ({ settings }: Pick<Authority, 'settings'>): Staffing =>
  readStaffing(settings['holders'], settings['absences']);
