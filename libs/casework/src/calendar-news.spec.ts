// A case received, or whose clock starts anew, after a holiday was proclaimed: it counts by the calendar as it then stands.
import { describe, expect, it } from '@jest/globals';
import { DIVISIONS } from '@twentieth/calendar';
import type { CalendarChange } from './proclaimed.js';
import { answered } from './testing/after-the-answer.js';
import { given, put, received, REFERENCE, type Put } from './testing/given.js';

const change: CalendarChange = {
  ...{ id: 'gazette', source: 'The Gazette', knownSince: '2026-09-09', why: 'A one-off bank holiday.' },
  add: [{ date: '2026-10-02', title: 'A proclaimed holiday', in: DIVISIONS }],
  remove: [],
};
const proclaimed = [change];
/** Known to the authority by the time of this step. */
const knowing = (step: Put): Put => ({ ...step, proclaimed });
/** Received on Monday 7 September 2026: due on 5 October, on the 6th with the holiday. */
const asked = received({ receivedOn: '2026-09-07', parts: [{ text: 'One?' }, { text: 'Two?' }] });
const later = knowing(received({ receivedOn: '2026-09-14', parts: [{ text: 'One?' }] }));
const request = `request/${REFERENCE}`;

describe('a case received after the proclamation', () => {
  const then = given().when(later);

  it('has the change on its record before its dates, which are set once and by the new calendar', () => {
    expect(then.types.slice(0, 3)).toEqual(['RequestReceived', 'CalendarChanged', 'DeadlineSet']);
    expect(then.types).not.toContain('DeadlineMoved');
    const response = then.events.find((e) => e.type === 'DeadlineSet' && e.data.kind === 'response');
    expect(response?.data).toMatchObject({ due: '2026-10-13', calendar: '2026-09-09' });
  });

  it('keeps no earlier date to work to: the day was known when its clock began', () => {
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-10-13' });
    expect(then.file.deadlines.get('response#1')?.target).toBeUndefined();
  });

  it('folds from its record to the very same case, and takes the change once', () => {
    expect(given(later).refolded()).toEqual(then.file);
    const again = given(later).when(put({ type: 'RecalculateDeadlines', change }, '2026-09-15'));
    expect(again.refusal?.refused).toBe('calendar-change-known');
  });
});

it('A case received before the proclamation, or whose days it does not touch, has no word of it', () => {
  expect(given().when({ ...asked, proclaimed }).types).not.toContain('CalendarChanged'); // known from the 9th on
  const far = { ...change, add: [{ ...change.add[0]!, date: '2027-06-14' }] };
  expect(given().when({ ...later, proclaimed: [far] }).types).not.toContain('CalendarChanged');
});

describe('a clock that starts anew after the proclamation', () => {
  const sought = put({ type: 'SeekClarification', parts: [1], question: 'Which?' }, '2026-09-14');
  const reply = knowing(put({ type: 'ReceiveClarification', number: 1, text: 'That.' }, '2026-09-15'));
  const then = given(asked, sought).when(reply);

  it('counts the holiday out, with no earlier date to work to', () => {
    expect(then.types).toContain('CalendarChanged');
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-10-14' });
    const moved = then.events.filter((e) => e.type === 'DeadlineMoved' && e.data.parts.includes(1));
    expect(moved.every((e) => e.type === 'DeadlineMoved' && e.data.because === undefined)).toBe(true);
  });

  it('carries along the parts that run on, whose earlier date is still worked to', () => {
    expect(then.file.deadlines.get('response#2')).toMatchObject({ due: '2026-10-06', target: '2026-10-05' });
    const two = then.events.find((e) => e.type === 'DeadlineMoved' && e.data.parts.includes(2));
    expect(two?.data).toMatchObject({ because: change.id, target: '2026-10-05' });
  });
});

describe('a clock that runs on', () => {
  const passed = (at: string): Put => knowing(put({ type: 'PassTime', proceeding: request }, at));

  it('hears of the change by the first step after the day on which it became known', () => {
    const then = given(asked).when(passed('2026-09-28T08:00:00.000Z'));
    expect(then.event('CalendarChanged').data.id).toBe('gazette');
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-10-06', target: '2026-10-05' });
  });

  it('is left to the batch where it was known before its last step', () => {
    const lived = put({ type: 'AcknowledgeRequest' }, '2026-09-10');
    expect(given(asked, lived).when(passed('2026-09-28T08:00:00.000Z')).types).not.toContain(
      'CalendarChanged',
    );
  });

  it('hears nothing once its case is closed, and of all when it is reopened', () => {
    const closed = [
      asked,
      answered('2026-09-08'),
      put({ type: 'CloseCase', because: 'answered', text: 'Done.' }, '2026-09-08'),
    ];
    const noted = knowing(put({ type: 'AddNote', text: 'Seen.', parts: [] }, '2026-09-10'));
    expect(given(...closed).when(noted).types).not.toContain('CalendarChanged');
    const reopened = knowing(put({ type: 'ReopenCase', because: 'More came.' }, '2026-09-10'));
    expect(given(...closed).when(reopened).types).toContain('CalendarChanged');
  });
});
