// The twentieth working day, as an FOI officer would check it by hand.
import { describe, expect, it } from '@jest/globals';
import { timetable } from './index.js';

const due = (kind: string, request: Parameters<typeof timetable>[0]) =>
  timetable(request).deadlines.find((deadline) => deadline.kind === kind);

describe('the answer under FOIA', () => {
  it('is due on 1 December 2026 for a request received on 2 November, because St Andrew’s Day does not count', () => {
    const response = due('response', { regime: 'foia', received: '2026-11-02' });
    expect(response?.due).toBe('2026-12-01');
    expect(response?.skipped).toContainEqual({ date: '2026-11-30', why: "St Andrew's Day (Scotland)" });
  });

  it('restarts on the day the clarification arrives and keeps the first due date', () => {
    const response = due('response', {
      regime: 'foia',
      received: '2026-11-02',
      facts: [
        { type: 'clarification-sought', on: '2026-11-10' },
        { type: 'clarification-received', on: '2026-11-18' },
      ],
    });
    expect(response).toMatchObject({ due: '2026-12-17', firstDue: '2026-12-01', status: 'running' });
  });
});
