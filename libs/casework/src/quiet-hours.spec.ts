// When the mail of a rung goes: never on a day on which nobody is there, and never at the cost of a date.
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LADDER } from './ladder.js';
import type { Ladders } from './ladder-versions.js';
import { readLadders } from './read-ladder.js';
import { climb, type Raised } from './testing/climb.js';
import { given, put, received, REFERENCE } from './testing/given.js';

const breaches = DEFAULT_LADDER.filter(({ when }) => when === 'end').map(({ deadline, role, letter }) => ({
  deadline,
  when: 'end',
  role,
  letter,
}));
const ladder = (over: object, ...rungs: readonly object[]): Ladders => {
  const read = readLadders([
    { from: '2026-01-01', ...(rungs.length > 0 ? { rungs: [...breaches, ...rungs] } : {}), ...over },
  ]);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
};
const daysBefore = (days: number) => ({
  ...{ deadline: 'response', when: 'before', days, counting: 'calendar' },
  ...{ role: 'team-leader', letter: 'escalation-team-leader' },
});
/** When each mail went, and when it had been owed where that is another instant. */
const mails = (raised: readonly Raised[]): readonly string[] =>
  raised.map(({ at, data }) =>
    data.heldUntil === undefined ? `${at} ${data.role}` : `${at} ${data.role}, owed at ${data.dueAt}`,
  );

describe('a reminder whose day is one on which nobody works', () => {
  it('given a Sunday on which the clocks go back, then the mail goes on Monday at nine by the new time', () => {
    // received on 30 September, due on 28 October 2026; three days of the calendar before is Sunday 25 October
    expect(mails(climb([received({ receivedOn: '2026-09-30' })], ladder({}, daysBefore(3))))).toEqual([
      '2026-10-26T09:00:00.000Z team-leader, owed at 2026-10-25T09:00:00.000Z',
      '2026-10-29T00:00:00.000Z senior-officer',
    ]);
  });

  it('given Good Friday, and the Sunday of Easter on which the clocks go forward, then it goes on Tuesday at nine, which is eight', () => {
    const past = [received({ receivedOn: '2027-03-01' })]; // due on 1 April 2027
    expect(mails(climb(past, ladder({}, daysBefore(6), daysBefore(4))))).toEqual([
      '2027-03-30T08:00:00.000Z team-leader, owed at 2027-03-26T09:00:00.000Z',
      '2027-03-30T08:00:00.000Z team-leader, owed at 2027-03-28T08:00:00.000Z',
      '2027-04-01T23:00:00.000Z senior-officer',
    ]);
  });

  it('given a day of closure that is a working day in law, then the mail waits and the date does not', () => {
    const past = [received({ receivedOn: '2026-11-25' })]; // due on Thursday 24 December 2026
    const raised = climb(past, ladder({ closedOn: ['2026-12-24'] }, daysBefore(1), daysBefore(2)));
    expect(mails(raised)).toEqual([
      '2026-12-22T09:00:00.000Z team-leader',
      '2026-12-23T09:00:00.000Z team-leader',
      '2026-12-25T00:00:00.000Z senior-officer',
    ]);
    const onTheDay = {
      deadline: 'response',
      when: 'on',
      role: 'head-of-unit',
      letter: 'escalation-head-of-unit',
    };
    const held = climb(past, ladder({ closedOn: ['2026-12-24'] }, onTheDay));
    expect(new Set(held.map(({ data }) => data.due))).toEqual(new Set(['2026-12-24']));
    expect(mails(held)).toContain('2026-12-29T09:00:00.000Z head-of-unit, owed at 2026-12-24T09:00:00.000Z');
  });
});

describe('24 December', () => {
  it('is a working day: the ladder is climbed that morning, and the breach is told as Christmas Day begins', () => {
    expect(mails(climb([received({ receivedOn: '2026-11-25' })])).slice(-2)).toEqual([
      '2026-12-24T09:00:00.000Z head-of-unit',
      '2026-12-25T00:00:00.000Z senior-officer',
    ]);
  });
});

describe('a mail that waits for the morning', () => {
  const ladders = ladder({}, daysBefore(6));
  const request = received({ receivedOn: '2027-03-01' });
  const proceeding = `request/${REFERENCE}`;
  const tuesday = put({ type: 'PassTime', proceeding }, '2027-03-30T08:00:00.000Z', { ladders });

  it('moves no deadline, and says on the record when it was owed and until when it waited', () => {
    const then = given(request).when(tuesday);
    expect(then.types).not.toContain('DeadlineMoved');
    expect(then.event('EscalationRaised')).toMatchObject({
      on: '2027-03-30',
      data: { due: '2027-04-01', dueAt: '2027-03-26T09:00:00.000Z', heldUntil: '2027-03-30T08:00:00.000Z' },
    });
  });

  it('is not sent before that morning, whoever asks', () => {
    const saturday = put({ type: 'PassTime', proceeding }, '2027-03-27T12:00:00.000Z', { ladders });
    expect(given(request).when(saturday).types).not.toContain('EscalationRaised');
  });

  it('is not sent at all when the request was withdrawn over the weekend', () => {
    const withdrawn = put({ type: 'WithdrawRequest', parts: null, text: 'No longer wanted.' }, '2027-03-27');
    expect(given(request, withdrawn).when(tuesday).types).not.toContain('EscalationRaised');
  });
});
