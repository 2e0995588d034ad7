// A rehearsal case is moved forward in its own time; a real one never is (docs/decisions/003).
import type { CaseFile } from '../case-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';
import type { Instant } from '@twentieth/calendar';
import type { NewFact } from '../events.js';
import type { Happening } from '../happening.js';

/** Moves a rehearsal case forward in its own time. */
export interface MoveCaseInTime {
  readonly type: 'MoveCaseInTime';
  readonly to: Instant;
}

export type CaseMovedInTime = Happening<'CaseMovedInTime', { to: Instant }>;

export const moveInTime = (file: CaseFile, command: MoveCaseInTime): readonly NewFact[] | Refusal => {
  if (!file.rehearsal)
    return refuse(
      'not-a-rehearsal',
      'FOIA 2000 s10',
      'Only a rehearsal authority lets its cases be moved through time.',
      'Use a rehearsal authority; this one keeps the real clock.',
    );
  if (command.to < file.at)
    return malformed(
      'to',
      'time-runs-forward',
      'FOIA 2000 s10',
      `The case has reached ${file.at}; its time does not run backwards.`,
      'Give a later instant.',
    );
  return [{ type: 'CaseMovedInTime', data: { to: command.to } }];
};
