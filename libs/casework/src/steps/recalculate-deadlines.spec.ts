// A holiday proclaimed while a request runs: counted again, told with its reason, the earlier date still worked to.
import { describe, expect, it } from '@jest/globals';
import { addDays, calendarAsKnown, DIVISIONS, workingDays, type CivilDate } from '@twentieth/calendar';
import fc from 'fast-check';
import { deadlinesOf } from '../deadlines.js';
import { pendingRungs } from '../owed.js';
import type { CalendarChange } from '../proclaimed.js';
import { answered, reviewAsked } from '../testing/after-the-answer.js';
import { given, put, received, REFERENCE, type Put } from '../testing/given.js';

const ukDays = workingDays(calendarAsKnown(), 'any part of the UK');
const day = (date: CivilDate) => ({ date, title: 'A proclaimed holiday', in: DIVISIONS });
/** Proclaimed two days after the receipt below: a Friday that would have been its nineteenth working day. */
const soon: CalendarChange = {
  id: 'gazette-2026-09-09',
  source: 'The Gazette, 9 September 2026',
  knownSince: '2026-09-09',
  why: 'A one-off bank holiday was proclaimed.',
  add: [day('2026-10-02')],
  remove: [],
};
const counted = (change: CalendarChange, on: CivilDate): Put =>
  put({ type: 'RecalculateDeadlines', change }, on, { by: 'calendar', role: 'system' });

/** Received on Monday 7 September 2026, two questions: due on 5 October. */
const asked = received({ receivedOn: '2026-09-07', parts: [{ text: 'One?' }, { text: 'Two?' }] });
const request = `request/${REFERENCE}`;
const dueOf = (then: { file: ReturnType<typeof given>['file'] }, part = 1) =>
  then.file!.deadlines.get(`response#${part}`);

describe('a holiday proclaimed while a request is open', () => {
  const then = () => given(asked).when(counted(soon, '2026-09-09'));

  it('moves the deadline once for all its parts, with the change, the calendar and the earlier date as the target', () => {
    expect(then().types.slice(0, 2)).toEqual(['CalendarChanged', 'DeadlineMoved']);
    expect(then().event('CalendarChanged').data).toEqual(soon);
    expect(then().events.find((e) => e.type === 'DeadlineMoved' && e.data.kind === 'response')?.data).toEqual(
      {
        ...{ kind: 'response', parts: [1, 2], from: '2026-10-05', to: '2026-10-06' },
        ...{ law: 'FOIA 2000 s10(1), s10(6)', provisional: false, calendar: '2026-09-09' },
        ...{ because: soon.id, target: '2026-10-05' },
      },
    );
  });

  it('is named among the days that the answer skips, for whoever reads the case later', () => {
    const response = deadlinesOf(then().file, '2026-09-10', then().file.at).find(
      (d) => d.kind === 'response',
    )!;
    expect(response.due).toBe('2026-10-06');
    expect(response.skipped.map(({ date }) => date)).toContain('2026-10-02');
  });

  it('is not yet known to who asks how the case stood the day before', () => {
    const before = deadlinesOf(then().file, '2026-09-08', '2026-09-08T12:00:00.000Z');
    expect(before.find(({ kind }) => kind === 'response')?.due).toBe('2026-10-05');
  });

  it('leaves the reminders before the earlier date, and the breach at the end of the new one', () => {
    const rungs = pendingRungs(then().file, request).filter(({ held }) => held.kind === 'response');
    expect(rungs.map(({ rung, at }) => [rung.when, at.slice(0, 10)])).toEqual([
      [5, '2026-09-25'],
      [2, '2026-09-30'],
      [1, '2026-10-01'],
      [0, '2026-10-05'],
      ['end', '2026-10-06'],
    ]);
  });

  it('tells nobody again of a working day of which they were told', () => {
    const past = [asked, put({ type: 'PassTime', proceeding: request }, '2026-09-28T08:00:00.000Z')];
    const late = { ...soon, knownSince: '2026-09-28' };
    const moved = given(...past).when(counted(late, '2026-09-28'));
    expect(dueOf(moved)).toMatchObject({ due: '2026-10-06', target: '2026-10-05' });
    expect(pendingRungs(moved.file, request)[0]?.rung.when).toBe(2);
  });

  it('makes an answer of that last day one in time', () => {
    const last = given(asked, counted(soon, '2026-09-09')).when(answered('2026-10-06'));
    expect(last.event('DeadlineMet').data).toMatchObject({ kind: 'response', due: '2026-10-06' });
  });

  it('takes back a lateness that there was not, when it becomes known after the day', () => {
    const missed = put({ type: 'PassTime', proceeding: request }, '2026-10-05T23:00:00.000Z');
    const known = { ...soon, knownSince: '2026-10-06' };
    expect(dueOf(given(asked, missed))?.status).toBe('missed');
    expect(dueOf(given(asked, missed).when(counted(known, '2026-10-06')))).toMatchObject({
      ...{ due: '2026-10-06', status: 'running', target: '2026-10-05' },
    });
  });

  it('folds from its record to the very same case', () => {
    const after = given(asked, counted(soon, '2026-09-09'), answered('2026-10-06'));
    expect(after.refolded()).toEqual(after.file);
  });

  it('keeps to the first date that was worked to, when another day is proclaimed', () => {
    const more = { ...soon, id: 'more', knownSince: '2026-09-10', add: [day('2026-09-29')] };
    const twice = given(asked, counted(soon, '2026-09-09')).when(counted(more, '2026-09-10'));
    expect(dueOf(twice)).toMatchObject({ due: '2026-10-07', target: '2026-10-05' });
  });

  it('leaves no target behind when the day is taken back', () => {
    const back = { ...soon, id: 'back', knownSince: '2026-09-10', add: [], remove: soon.add };
    const undone = given(asked, counted(soon, '2026-09-09')).when(counted(back, '2026-09-10'));
    expect(dueOf(undone)).toMatchObject({ due: '2026-10-05' });
    expect(dueOf(undone)?.target).toBeUndefined();
  });
});

describe('what a calendar change leaves alone', () => {
  const refusalOf = (change: CalendarChange, on: CivilDate, ...past: readonly Put[]) => {
    const then = given(...past).when(counted(change, on));
    expect(then.events).toEqual([]);
    return then.refusal?.refused;
  };

  it.each(['2026-09-01', '2026-09-07', '2026-10-03', '2026-10-06'])(
    'is a case whose days have no %s',
    (date) => {
      expect(refusalOf({ ...soon, add: [day(date)] }, '2026-09-09', asked)).toBe('not-affected');
    },
  );

  it('is a case that counts by it already, so that a repetition does nothing', () => {
    expect(refusalOf(soon, '2026-09-10', asked, counted(soon, '2026-09-09'))).toBe('calendar-change-known');
  });

  it('is a case that was closed', () => {
    const closed = put({ type: 'CloseCase', because: 'answered', text: 'Done.' }, '2026-09-08');
    expect(refusalOf(soon, '2026-09-09', asked, answered('2026-09-08'), closed)).toBe('case-closed');
  });

  it('is an answer that was given before it, also where a review of it moves', () => {
    const past = [asked, answered('2026-09-08'), reviewAsked('2026-09-09')];
    const then = given(...past).when(counted({ ...soon, knownSince: '2026-09-10' }, '2026-09-10'));
    const moved = then.events.flatMap((e) => (e.type === 'DeadlineMoved' ? [e.data.kind] : []));
    expect(moved).toContain('review');
    expect(moved).not.toContain('response');
    expect(dueOf(then)).toMatchObject({ due: '2026-10-05', status: 'met' });
    expect(deadlinesOf(then.file, '2026-09-10', then.file.at).find((d) => d.kind === 'response')?.due).toBe(
      '2026-10-05',
    );
  });

  it('is the target of a time that runs against the requester, which is only longer', () => {
    const past = [asked, answered('2026-09-08')];
    const then = given(...past).when(counted({ ...soon, knownSince: '2026-09-10' }, '2026-09-10'));
    const window = then.events.find((e) => e.type === 'DeadlineMoved' && e.data.kind === 'review-window');
    expect(window?.data).toMatchObject({ because: soon.id });
    expect(window?.data).not.toHaveProperty('target');
  });
});

describe('changes of the calendar that a case counts by', () => {
  it('stand in the order in which they became known, whichever reached the case first', () => {
    const before: CalendarChange = {
      ...soon,
      ...{ id: 'gazette-2026-09-08', knownSince: '2026-09-08', add: [day('2026-10-01')] },
    };
    const { file } = given(asked, counted(soon, '2026-09-09')).when(counted(before, '2026-09-10'));
    expect(file.proclaimed.map(({ id }) => id)).toEqual(['gazette-2026-09-08', 'gazette-2026-09-09']);
    const inTurn = given(asked, counted(before, '2026-09-09')).when(counted(soon, '2026-09-10'));
    expect(inTurn.file.proclaimed.map(({ id }) => id)).toEqual(['gazette-2026-09-08', 'gazette-2026-09-09']);
    expect(dueOf({ file })).toMatchObject({ due: '2026-10-07' });
  });
});

describe('a change of the calendar that cannot be one', () => {
  const refusalOf = (over: Partial<CalendarChange>) =>
    given(asked).when(counted({ ...soon, ...over }, '2026-09-09')).refusal;

  it.each([
    ['has no source', { source: ' ' }, 'change.source', 'source-missing'],
    ['has no name', { id: '' }, 'change.source', 'source-missing'],
    ['has a blank for a name', { id: ' ' }, 'change.source', 'source-missing'],
    ['names no day', { add: [] }, 'change.add', 'not-a-holiday'],
    ['names a day that is none', { add: [day('2026-02-30')] }, 'change.add', 'not-a-holiday'],
    [
      'names a day and another that is none',
      { add: [day('2026-10-02'), day('2026-02-30')] },
      'change.add',
      'not-a-holiday',
    ],
    [
      'names a day without a title',
      { add: [{ ...day('2026-10-02'), title: ' ' }] },
      'change.add',
      'not-a-holiday',
    ],
    [
      'names a day kept in a country that is none',
      { add: [{ ...day('2026-10-02'), in: [...DIVISIONS, 'cornwall' as never] }] },
      'change.add',
      'not-a-holiday',
    ],
    ['names a day kept nowhere', { add: [{ ...day('2026-10-02'), in: [] }] }, 'change.add', 'not-a-holiday'],
    ['is proclaimed tomorrow', { knownSince: '2026-09-10' }, 'change.knownSince', 'date-in-the-future'],
  ] as const)('%s', (_, over, field, refused) => {
    expect(refusalOf(over)).toMatchObject({ field, refused, section: 'FOIA 2000 s10(6)', malformed: true });
  });
});

it('never shortens: one holiday more moves no deadline to an earlier day, and moves what it moves by its reason', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(90), (start, away) => {
      const receivedOn = addDays('2026-01-05', start);
      const known = addDays(receivedOn, 1);
      const change = { ...soon, knownSince: known, add: [day(addDays(receivedOn, away))] };
      const past = given(received({ receivedOn, parts: [{ text: 'One?' }] }));
      const then = past.when(counted(change, known));
      if (then.refusal) return expect(then.refusal.refused).toBe('not-affected');
      expect(ukDays.isWorkingDay(change.add[0]!.date)).toBe(true);
      for (const event of then.events)
        if (event.type === 'DeadlineMoved') {
          expect(event.data.to > event.data.from).toBe(true);
          expect(event.data.because).toBe(change.id);
          expect(event.data.target).toBe(event.data.from);
        }
      for (const [key, was] of past.file!.deadlines)
        expect(then.file.deadlines.get(key)!.due >= was.due).toBe(true);
    }),
    { numRuns: 60 },
  );
});
