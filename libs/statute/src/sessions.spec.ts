// A school's clock at the edge of what is published.
import { describe, expect, it } from '@jest/globals';
import { calendarAsKnown, workingDays } from '@twentieth/calendar';
import { countSessions } from './sessions.js';

describe('the twentieth school day', () => {
  const sessions = ['2026-11-03', '2026-11-04', '2026-11-05'];
  const decided = (horizon: string) =>
    countSessions(
      workingDays({ ...calendarAsKnown(), horizon }, 'any part of the UK'),
      '2026-11-02',
      3,
      60,
      [],
      sessions,
    );

  it('is provisional beyond the last published day, and not on that day itself', () => {
    expect(decided('2026-11-05')).toMatchObject({ due: '2026-11-05', provisional: false, notes: [] });
    expect(decided('2026-11-04')).toMatchObject({ due: '2026-11-05', provisional: true, notes: [] });
  });
});
