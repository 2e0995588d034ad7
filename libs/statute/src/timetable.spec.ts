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

describe('the breaches of a request', () => {
  it('are told in the order in which they happened: here the review of silence before the answer', () => {
    const { breaches } = timetable({
      regime: 'foisa',
      received: '2026-06-01',
      asAt: '2026-12-01',
      facts: [
        { type: 'review-requested', on: '2026-06-02' },
        { type: 'clarification-sought', on: '2026-06-05' },
        { type: 'clarification-received', on: '2026-09-01' },
      ],
    });
    expect(breaches.map(({ on }) => on)).toEqual([...breaches.map(({ on }) => on)].sort());
    expect(breaches.map(({ duty }) => duty)).toEqual(['s21(1)', 's10(1)']);
  });
});
