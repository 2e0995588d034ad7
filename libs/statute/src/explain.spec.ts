// The words of an explanation, whole, as an officer would read them out.
import { describe, expect, it } from '@jest/globals';
import { DEADLINE_KINDS, type DeadlineKind, explain, timetable, type TimetableRequest } from './index.js';

const words = (request: TimetableRequest, kind: DeadlineKind = 'response') =>
  explain(timetable(request).deadlines.find((one) => one.kind === kind)!);

describe('an explanation', () => {
  it('says when, why, and how it stands', () => {
    expect(words({ regime: 'foia', received: '2026-11-02' })).toBe(
      [
        'Answer the request by the end of Tuesday 1 December 2026 (London).',
        'The rule: 20 working days, FOIA 2000 s10(1), s10(6); a duty of the statute.',
        'Day 0 is Monday 2 November 2026; counting begins on the day after it.',
        'Not counted: 8 days of weekends.',
        "Not counted: Monday 30 November 2026, St Andrew's Day (Scotland).",
        'Counted: 20 days, the last on 1 December 2026.',
        'It is running.',
        'Calendar: any part of the UK, as known since 2026-02-25; law: foia, version 2026-11-24.',
      ].join('\n'),
    );
  });

  it('says what moved it', () => {
    const text = words({
      regime: 'foia',
      received: '2026-11-02',
      facts: [
        { type: 'clarification-sought', on: '2026-11-04' },
        { type: 'clarification-received', on: '2026-11-09' },
        { type: 'fees-notice-given', on: '2026-11-12' },
        { type: 'fee-received', on: '2026-11-12' },
        { type: 'clarification-sought', on: '2027-01-20' },
      ],
    });
    expect(text).toContain(
      'The clock began again on Monday 9 November 2026, when the clarification arrived (FOIA 2000 s1(3), s10(6)(b)).',
    );
    expect(text).toContain(
      'Left out: 12 November 2026 to 12 November 2026, 1 day, while a fee was awaited (FOIA 2000 s9, s10(2)).',
    );
    expect(text).toContain('It was first due on Tuesday 1 December 2026.');
    expect(text).toContain(
      'Clarification was sought on 2027-01-20, after the time had run out: it rescues nothing.',
    );
    expect(text).toContain('It has passed and was missed.');
  });

  it('says how an answer stood to its date', () => {
    const answered = (on: string) =>
      words({ regime: 'foia', received: '2026-11-02', facts: [{ type: 'answered', on }] });
    expect(answered('2026-11-03')).toContain('It was met on 3 November 2026, after 1 working day.');
    expect(answered('2026-12-01')).toContain('It was met on 1 December 2026, after 20 working days.');
    expect(answered('2026-12-03')).toContain(
      'It was met late on 3 December 2026, 2 working days after the last day.',
    );
    const withdrawn = words({
      regime: 'foia',
      received: '2026-11-02',
      facts: [{ type: 'withdrawn', on: '2026-11-03' }],
    });
    expect(withdrawn).toContain('It is not owed, or not for now.');
  });

  it('says that it rests on days not yet published, or on an announcement after receipt', () => {
    expect(words({ regime: 'foia', received: '2029-11-01' })).toContain(
      'It is provisional: it rests on days not yet published.',
    );
    const funeral = words({ regime: 'foia', received: '2022-09-01' });
    expect(funeral).toContain('A holiday was announced after receipt: work to Thursday 29 September 2022.');
    expect(words({ regime: 'foia', received: '2026-11-02' })).not.toContain('announced');
  });

  it('does not speak of weekends where none was passed over', () => {
    const text = words({ regime: 'sar', received: '2026-09-01' });
    expect(text.split('\n')).toEqual([
      'Answer the request by the end of Thursday 1 October 2026 (London).',
      'The rule: 1 month, to the next working day, UK GDPR art 12(3); a duty of the statute.',
      'Day 0 is Tuesday 1 September 2026; counting begins on the day after it.',
      'It is running.',
      'Calendar: England and Wales, as known since 2026-02-25; law: sar, version 2026-11-24.',
    ]);
  });

  it('names a holiday that falls on a weekend', () => {
    expect(words({ regime: 'foia', received: '2027-12-10' })).toContain(
      'Saturday 25 December 2027, Saturday (Christmas Day).',
    );
  });

  it('says that a month ends on a day that is moved', () => {
    expect(words({ regime: 'sar', received: '2026-11-25' })).toBe(
      [
        'Answer the request by the end of Tuesday 29 December 2026 (London).',
        'The rule: 1 month, to the next working day, UK GDPR art 12(3); a duty of the statute.',
        'Day 0 is Wednesday 25 November 2026; counting begins on the day after it.',
        'It would fall on Friday 25 December 2026, and moves to the next working day.',
        'Not counted: 2 days of weekends.',
        'Not counted: Friday 25 December 2026, Christmas Day.',
        'Not counted: Monday 28 December 2026, Boxing Day.',
        'It is running.',
        'Calendar: England and Wales, as known since 2026-02-25; law: sar, version 2026-11-24.',
      ].join('\n'),
    );
  });

  it('has a title for every kind of deadline and words for every nature', () => {
    const life: TimetableRequest = {
      regime: 'foia',
      received: '2026-11-02',
      facts: [
        { type: 'fees-notice-given', on: '2026-11-03' },
        { type: 'fee-received', on: '2026-11-03' },
        { type: 'clarification-sought', on: '2026-11-04' },
        { type: 'clarification-received', on: '2026-11-05' },
        { type: 'extension-notified', on: '2026-11-20', ground: 'public-interest', estimate: '2026-12-18' },
        { type: 'answered', on: '2026-12-18' },
        { type: 'review-requested', on: '2027-01-05' },
        { type: 'review-answered', on: '2027-01-20' },
        { type: 'complaint-made', on: '2027-02-01' },
        { type: 'decision-notice', on: '2027-05-04', complyWithinDays: 30 },
      ],
    };
    const { deadlines } = timetable(life);
    const subject = timetable({
      regime: 'sar',
      received: '2026-11-02',
      facts: [{ type: 'complaint-made', on: '2026-12-10' }],
    });
    const told = new Map([...deadlines, ...subject.deadlines].map((one) => [one.kind, explain(one)]));
    expect([...told.keys()].sort()).toEqual([...DEADLINE_KINDS].sort());
    const firstLines = [...told.values()].map((text) => text.split(' by the end of ')[0]);
    expect(new Set(firstLines).size).toBe(DEADLINE_KINDS.length);
    expect(firstLines).toEqual([
      'Acknowledge the request',
      'Have the information back from the service',
      'Draft the answer',
      'Have the answer signed off',
      'Answer the request',
      'Tell the requester that time is extended',
      'Answer after the extension',
      'The regulator expects an extended answer',
      'The fee may be paid',
      'The clarification may be given before the file is closed',
      'A review may be asked for',
      'Answer the review',
      'Answer the review in an exceptional case',
      'The regulator may be asked to decide',
      'Take the steps of the decision notice',
      'The decision notice may be appealed against',
      'Keep the file',
      'Acknowledge the complaint',
    ]);
    expect(told.get('review')).toContain('a code of practice, not the statute');
    expect(told.get('extended-response')).toContain(
      "The rule: the authority's own estimate, FOIA 2000 s10(3), s17(2); an expectation, not a statutory limit.",
    );
    expect(told.get('draft')).toContain('a target of practice, not law');
    expect(told.get('appeal')).toContain('The rule: 28 calendar days');
    expect(told.get('fee-lapse')).toContain('The rule: 3 months, the first day included, FOIA 2000 s9(2)');
    expect(told.get('complaint-acknowledgement')).toContain('The rule: 30 days, the first day included');
  });
});
