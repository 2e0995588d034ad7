// Laws that hold for every request: later receipt, more holidays, exclusions, the sum of the ledger, its words, its hash.
import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  calendarAsKnown,
  dateOfDayNumber,
  dayNumber,
  formatDateWithWeekday,
  withChange,
  workingDays,
} from '@twentieth/calendar';
import fc from 'fast-check';
import { type Fact } from './facts.js';
import {
  answer,
  certificateOf,
  type Deadline,
  explain,
  isIntact,
  lawOf,
  timetable,
  timetableOf,
  type TimetableRequest,
} from './index.js';

const between = (from: string, to: string) =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOfDayNumber);
const regimes = fc.constantFrom('foia', 'eir', 'foisa', 'eisr', 'sar');
const received = between('2018-06-01', '2028-06-30');
const after = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 6, maxLength: 6 });

/** A life of a request: some queries, some fees, perhaps an answer, in order. */
function facts(start: string, gaps: readonly number[], which: number): Fact[] {
  let day = start;
  const next = (at: number) => (day = addDays(day, gaps[at]!));
  const told: Fact[] = [];
  if (which & 1)
    told.push({ type: 'clarification-sought', on: next(0) }, { type: 'clarification-received', on: next(1) });
  if (which & 2) told.push({ type: 'fees-notice-given', on: next(2) }, { type: 'fee-received', on: next(3) });
  if (which & 4) told.push({ type: 'answered', on: next(4) });
  return told;
}
const requests = fc
  .record({ regime: regimes, received, gaps: after, which: fc.integer({ min: 0, max: 7 }) })
  .map(({ regime, received, gaps, which }): TimetableRequest => ({
    regime,
    received,
    facts: facts(received, gaps, which),
  }));

const response = (request: TimetableRequest): Deadline =>
  timetable(request).deadlines.find(({ kind }) => kind === 'response')!;

describe('every request', () => {
  it('received later is never due earlier, asked on one and the same day', () => {
    fc.assert(
      fc.property(regimes, received, fc.integer({ min: 0, max: 60 }), (regime, date, later) => {
        const asAt = addDays(date, later); // one day asked: the law of 2020 in Scotland came and went
        const [first, second] = [date, asAt].map((received) => response({ regime, received, asAt }).due);
        expect(second! >= first!).toBe(true);
      }),
    );
  });

  it('is never due earlier for one bank holiday more', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 0, max: 60 }), (request, away) => {
        const checked = answer(request);
        if (!checked.ok) throw new Error(checked.error.message);
        const law = lawOf(request.regime)!;
        const day = {
          date: addDays(request.received, away),
          title: 'A day',
          in: ['england-and-wales', 'scotland', 'northern-ireland'] as const,
        };
        const more = withChange(calendarAsKnown(), {
          knownSince: '2027-01-01',
          why: 'Proclaimed.',
          add: [day],
          remove: [],
        });
        const due = (calendar: ReturnType<typeof calendarAsKnown>) =>
          timetableOf(law, calendar, { ...checked.value.request, facts: [] }).deadlines.map(
            (deadline) => deadline.due,
          );
        due(more).forEach((date, at) => expect(date >= due(calendarAsKnown())[at]!).toBe(true));
      }),
      { numRuns: 30 },
    );
  });

  it('has a ledger that sums to its date: every day is counted, skipped or left out', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { due, ledger, skipped } of timetable(request).deadlines) {
          if (!/working days$/.test(ledger.rule) && ledger.counted.length === 0) continue;
          const out = (date: string) => ledger.excluded.some((span) => span.from <= date && date <= span.to);
          const walked = Array.from({ length: dayNumber(due) - dayNumber(ledger.dayZero) }, (_, at) =>
            addDays(ledger.dayZero, at + 1),
          );
          const told = new Set([...ledger.counted, ...skipped.map(({ date }) => date)]);
          expect(walked.filter((date) => !told.has(date) && !out(date))).toEqual([]);
          expect(ledger.counted.at(-1)).toBe(due);
          expect(ledger.counted.some((date) => skipped.some((day) => day.date === date))).toBe(false);
          if (ledger.rule.endsWith('working days'))
            expect(`${ledger.counted.length} working days`).toBe(ledger.rule);
        }
      }),
    );
  });

  it('is explained with every bank holiday that was skipped, by date and name', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const deadline of timetable(request).deadlines) {
          const words = explain(deadline);
          expect(words).toContain(formatDateWithWeekday(deadline.due));
          for (const { date, why } of deadline.skipped.filter((day) => !/^(Satur|Sun)day$/.test(day.why)))
            expect(words).toContain(`${formatDateWithWeekday(date)}, ${why}`);
        }
      }),
    );
  });

  it('is answered the same twice', () => {
    fc.assert(
      fc.property(requests, (request) =>
        expect(timetable(request)).toEqual(timetable(structuredClone(request))),
      ),
    );
  });
});

describe('fees notices', () => {
  it('leave out the union of their intervals, each working day once', () => {
    const intervals = fc.array(fc.tuple(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 0, max: 15 })), {
      minLength: 1,
      maxLength: 3,
    });
    const days = workingDays(calendarAsKnown(), 'any part of the UK');
    fc.assert(
      fc.property(between('2024-01-01', '2027-12-31'), intervals, (start, spans) => {
        const dated = spans
          .map(([from, length]) => ({ from: addDays(start, from), to: addDays(start, from + length) }))
          .sort((a, b) => (a.from < b.from ? -1 : 1));
        const told = dated.flatMap(({ from, to }): Fact[] => [
          { type: 'fees-notice-given', on: from },
          { type: 'fee-received', on: to },
        ]);
        const paidInTurn = told
          .filter((fact) => fact.type === 'fee-received')
          .map((fact) => fact.on)
          .sort();
        const pairs = dated.map(({ from }, at) => ({ from, to: paidInTurn[at]! }));
        const out = (date: string) => pairs.some((span) => span.from <= date && date <= span.to);
        let [due, left] = [start, 20];
        while (left > 0) {
          due = addDays(due, 1);
          if (days.isWorkingDay(due) && !out(due)) left--;
        }
        expect(response({ regime: 'foia', received: start, facts: told }).due).toBe(due);
      }),
    );
  });
});

describe('a certificate', () => {
  const hashes = (request: TimetableRequest): string[] => {
    const result = answer(request);
    if (!result.ok) throw new Error(result.error.message);
    const { value } = result;
    return value.timetable.deadlines.map((deadline) => {
      const certificate = certificateOf(value.request, value.timetable, deadline);
      expect(isIntact(certificate)).toBe(true);
      expect(isIntact(JSON.parse(JSON.stringify(certificate)))).toBe(true);
      expect(isIntact({ ...certificate, due: '2000-01-01' })).toBe(false);
      return certificate.hash;
    });
  };

  it('is the same for the same law, calendar and facts, whatever the name and the day asked', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const facts = request.facts ?? [];
        const last = facts.at(-1)?.on ?? request.received;
        expect(hashes({ ...request, id: 'another', asAt: last, facts: [...facts] })).toEqual(hashes(request));
      }),
      { numRuns: 30 },
    );
    expect(hashes({ regime: 'foia', received: '2026-11-02', asAt: '2026-12-30' })).toEqual(
      hashes({ regime: 'foia', received: '2026-11-02' }),
    );
  });

  it('changes with a fact, with the receipt, with the authority', () => {
    const [one] = hashes({ regime: 'foia', received: '2026-11-02' });
    const others: TimetableRequest[] = [
      { regime: 'foia', received: '2026-11-01' },
      { regime: 'eir', received: '2026-11-02' },
      { regime: 'foia', received: '2026-11-02', authority: { nation: 'england' } },
      { regime: 'foia', received: '2026-11-02', facts: [{ type: 'acknowledged', on: '2026-11-03' }] },
      { regime: 'foia', received: '2026-11-02', knownAt: '2026-02-24' },
    ];
    for (const other of others) expect(hashes(other)[0]).not.toBe(one);
  });

  it('changes with the law', () => {
    const result = answer({ regime: 'foia', received: '2026-11-02' });
    if (!result.ok) throw new Error(result.error.message);
    const law = { ...lawOf('foia')!, hash: '0'.repeat(64) };
    const amended = timetableOf(law, calendarAsKnown(), result.value.request);
    const [before, now] = [result.value.timetable, amended].map(
      (one) => certificateOf(result.value.request, one, one.deadlines[0]!).hash,
    );
    expect(now).not.toBe(before);
  });

  it('holds the authority, and only the facts by the day asked', () => {
    const authority = { nation: 'wales', kind: 'council' } as const;
    const facts: Fact[] = [
      { type: 'acknowledged', on: '2026-11-03' },
      { type: 'answered', on: '2026-11-20' },
    ];
    const result = answer({ regime: 'foia', received: '2026-11-02', asAt: '2026-11-10', authority, facts });
    if (!result.ok) throw new Error(result.error.message);
    const { request, timetable } = result.value;
    const certificate = certificateOf(request, timetable, timetable.deadlines[0]!);
    expect(certificate.facts).toEqual({ received: '2026-11-02', authority, facts: facts.slice(0, 1) });
  });

  it('has the hash that anyone can make again', () => {
    const result = answer({ regime: 'foia', received: '2026-11-02' });
    if (!result.ok) throw new Error(result.error.message);
    const { request, timetable } = result.value;
    const certificate = certificateOf(
      request,
      timetable,
      timetable.deadlines.find(({ kind }) => kind === 'response')!,
    );
    expect(certificate).toMatchObject({
      kind: 'response',
      due: '2026-12-01',
      law: { regime: 'foia' },
      calendar: { version: '2026-02-25' },
      facts: { received: '2026-11-02', authority: {}, facts: [] },
    });
    expect(certificate.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
