// Ledgers in full: what was counted, passed over, left out, begun again, and noted.
import { describe, expect, it } from '@jest/globals';
import { type DeadlineKind, type Ledger, timetable, type TimetableRequest } from './index.js';

const ledger = (request: TimetableRequest, kind: DeadlineKind = 'response'): Ledger =>
  timetable(request).deadlines.find((one) => one.kind === kind)!.ledger;
const foia = (facts: TimetableRequest['facts'], more: object = {}): TimetableRequest => ({
  regime: 'foia',
  received: '2026-11-02',
  facts,
  ...more,
});

describe('the ledger of a school', () => {
  const schoolSessions = [
    '2026-11-03',
    '2026-11-04',
    '2026-11-05',
    '2026-11-10',
    '2026-11-30',
    '2026-12-01',
    '2027-03-01',
  ];
  const authority = { nation: 'england' as const, kind: 'school', schoolSessions };

  it('counts its sessions, skips its closed days by name and in order, and leaves out what a fee takes', () => {
    const paid = ledger(
      foia(
        [
          { type: 'fees-notice-given', on: '2026-11-04' },
          { type: 'fee-received', on: '2026-11-06' },
        ],
        { authority },
      ),
    );
    expect(paid.counted).toEqual(['2026-11-03', '2026-11-10', '2026-12-01']);
    expect(paid.excluded).toEqual([
      {
        from: '2026-11-04',
        to: '2026-11-06',
        days: 3,
        why: 'a fee was awaited',
        law: 'FOIA 2000 s9, s10(2)',
      },
    ]);
    expect(paid.skipped.slice(0, 6)).toEqual([
      { date: '2026-11-07', why: 'Saturday' },
      { date: '2026-11-08', why: 'Sunday' },
      { date: '2026-11-09', why: 'not a school day' },
      { date: '2026-11-11', why: 'not a school day' },
      { date: '2026-11-12', why: 'not a school day' },
      { date: '2026-11-13', why: 'not a school day' },
    ]);
    expect(paid.skipped).toContainEqual({ date: '2026-11-30', why: "St Andrew's Day (Scotland)" });
    expect(paid.notes).toEqual([]);
  });

  it('says when the sessions listed do not reach far enough', () => {
    const short = ledger(
      foia([], { authority: { ...authority, schoolSessions: schoolSessions.slice(0, 5) } }),
    );
    expect(short.notes).toEqual([
      'The sessions listed end before the school day that decides: list more, the date can only come earlier.',
    ]);
  });

  it('is certain when twenty sessions are listed, or the list reaches the sixtieth working day', () => {
    const weekdays = (n: number) =>
      Array.from({ length: n * 7 }, (_, at) =>
        new Date(Date.UTC(2026, 10, 3 + at)).toISOString().slice(0, 10),
      ).filter((_, at) => at % 7 < 4);
    const due = (sessions: string[]) =>
      timetable(foia([], { authority: { ...authority, schoolSessions: sessions } })).deadlines.find(
        (one) => one.kind === 'response',
      )!;
    expect(due(weekdays(5))).toMatchObject({ due: '2026-12-04', provisional: false });
    expect(due(weekdays(5).slice(0, 19))).toMatchObject({ due: '2027-02-01', provisional: true });
    expect(due(weekdays(6)).provisional).toBe(false);
    expect(due([...weekdays(2), '2027-02-01'])).toMatchObject({ due: '2027-02-01', provisional: false });
  });

  it('is provisional beyond the published holidays', () => {
    const far = {
      regime: 'foia',
      received: '2028-12-20',
      authority: {
        ...authority,
        schoolSessions: Array.from({ length: 60 }, (_, at) =>
          new Date(Date.UTC(2028, 11, 21 + at)).toISOString().slice(0, 10),
        ),
      },
    };
    const response = timetable(far).deadlines.find((one) => one.kind === 'response')!;
    expect([response.provisional, response.ledger.notes]).toEqual([true, []]);
  });
});

describe('the ledger of a clock that moved', () => {
  const sar = (facts: TimetableRequest['facts'], received = '2026-09-01'): TimetableRequest => ({
    regime: 'sar',
    received,
    facts,
  });
  const article = 'UK GDPR art 12A (Data (Use and Access) Act 2025 s76)';

  it('says what restarted it', () => {
    const identity = sar(
      [
        { type: 'identity-requested', on: '2026-09-02' },
        { type: 'identity-received', on: '2026-09-10' },
        { type: 'identity-received', on: '2026-09-10' },
      ].slice(0, 2) as TimetableRequest['facts'],
    );
    expect(ledger(identity).restarts).toEqual([
      { from: '2026-09-01', to: '2026-09-10', why: 'proof of identity arrived', law: article },
    ]);
    const fee = sar([
      { type: 'fees-notice-given', on: '2026-09-02' },
      { type: 'fee-received', on: '2026-09-16' },
    ]);
    expect(ledger(fee).restarts).toEqual([
      { from: '2026-09-01', to: '2026-09-16', why: 'the fee arrived', law: article },
    ]);
    const query = foia([
      { type: 'clarification-sought', on: '2026-11-04' },
      { type: 'clarification-received', on: '2026-11-09' },
    ]);
    expect(ledger(query).restarts).toEqual([
      {
        from: '2026-11-02',
        to: '2026-11-09',
        why: 'the clarification arrived',
        law: 'FOIA 2000 s1(3), s10(6)(b)',
      },
    ]);
  });

  it('says what paused it', () => {
    const paused = sar([
      { type: 'clarification-sought', on: '2026-09-07' },
      { type: 'clarification-received', on: '2026-09-09' },
    ]);
    expect(ledger(paused).excluded).toEqual([
      { from: '2026-09-07', to: '2026-09-09', days: 3, why: 'clarification was awaited', law: article },
    ]);
    expect(ledger(paused).rolledFrom).toBe('2026-10-04');
    expect(ledger(paused).skipped).toEqual([{ date: '2026-10-04', why: 'Sunday' }]);
    expect(ledger(sar([], '2026-09-02')).skipped).toEqual([]);
    expect(ledger(sar([], '2026-09-02')).rolledFrom).toBeUndefined();
  });

  it('notes what came too late, or had no effect in its day', () => {
    const late = foia([
      { type: 'clarification-sought', on: '2026-12-02' },
      { type: 'fees-notice-given', on: '2026-12-03' },
    ]);
    expect(ledger(late).notes).toEqual([
      'Clarification was sought on 2026-12-02, after the time had run out: it rescues nothing.',
      'A fees notice was given on 2026-12-03, after the time had run out: it rescues nothing.',
    ]);
    const early = sar(
      [
        { type: 'clarification-sought', on: '2026-01-21' },
        { type: 'identity-requested', on: '2026-01-22' },
        { type: 'fees-notice-given', on: '2026-01-23' },
      ],
      '2026-01-20',
    );
    expect(ledger(early).notes).toEqual([
      'Clarification was sought on 2026-01-21: the law of that day gave it no effect on the clock.',
      'Proof of identity was asked for on 2026-01-22: the law of that day gave it no effect on the clock.',
      'A fees notice was given on 2026-01-23: the law of that day gave it no effect on the clock.',
    ]);
  });

  it('notes what came when no request was left', () => {
    const gone = foia([
      { type: 'fees-notice-given', on: '2026-11-09' },
      { type: 'fees-notice-given', on: '2027-03-01' },
      { type: 'extension-notified', on: '2027-03-02', ground: 'public-interest', estimate: '2027-04-01' },
    ]);
    expect(ledger(gone).notes).toEqual([
      'A fees notice was given on 2027-03-01, after a fee had lapsed unpaid: there was no request left to answer.',
      'Time was extended on 2027-03-02, after a fee had lapsed unpaid: there was no request left to answer.',
    ]);
    expect(timetable(gone).deadlines.filter((one) => one.kind === 'fee-lapse').length).toBe(1);
  });

  it('names calendar and law', () => {
    expect(ledger(foia([]))).toMatchObject({
      dayZero: '2026-11-02',
      rule: '20 working days',
      calendar: { name: 'any part of the UK', version: '2026-02-25' },
      law: { regime: 'foia', version: '2026-11-24' },
    });
  });
});

describe('a breach', () => {
  it('names the duty, the day, the section and the deadline', () => {
    const { breaches } = timetable(
      foia([{ type: 'extension-notified', on: '2026-12-03', ground: 'public-interest' }]),
    );
    expect(breaches).toEqual([
      { duty: 's17(1)', on: '2026-12-02', law: 'FOIA 2000 s10(3), s17(2)', kind: 'extension-notice' },
      { duty: 's17(2)', on: '2026-12-03', law: 'FOIA 2000 s10(3), s17(2)', kind: 'extension-notice' },
    ]);
  });
});

describe('the file', () => {
  const facts = [
    { type: 'answered', on: '2026-11-20' },
    { type: 'review-requested', on: '2026-12-01' },
    { type: 'review-declined', on: '2026-12-02' },
    { type: 'review-answered', on: '2026-12-10' },
    { type: 'complaint-made', on: '2026-12-12' },
    { type: 'decision-notice', on: '2027-02-01' },
    { type: 'steps-taken', on: '2027-02-10' },
    { type: 'appeal-lodged', on: '2027-02-15' },
    { type: 'withdrawn', on: '2027-02-20' },
  ] as const;

  it.each(facts.map((fact, at) => [fact.type, at] as const))(
    'is kept for three years after the last act: %s',
    (_type, at) => {
      expect(ledger(foia(facts.slice(0, at + 1)), 'retention').dayZero).toBe(facts[at]!.on);
    },
  );

  it('is not kept for longer because of what is no act on it', () => {
    expect(ledger(foia([...facts, { type: 'acknowledged', on: '2027-03-01' }]), 'retention').dayZero).toBe(
      '2027-02-20',
    );
  });

  it('is still kept on the last day', () => {
    const status = (asAt: string) =>
      timetable(foia([facts[0]], { asAt })).deadlines.find((one) => one.kind === 'retention')!.status;
    expect([status('2029-11-20'), status('2029-11-21')]).toEqual(['running', 'lifted']);
  });
});
