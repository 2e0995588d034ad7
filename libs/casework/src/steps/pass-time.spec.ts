// Time that has come for a proceeding: the rungs that are owed by then, in the order of their days, each once.
import { describe, expect, it } from '@jest/globals';
import { given, put, received, REFERENCE, type Put } from '../testing/given.js';
import { asked, withheld } from '../testing/steps-taken.js';

const REQUEST = `request/${REFERENCE}`;
const passed = (at: string, proceeding = REQUEST, more: Omit<Put, 'command' | 'at'> = {}): Put =>
  put({ type: 'PassTime', proceeding }, at, more);
const raised = (past: readonly Put[], next: Put) =>
  given(...past)
    .when(next)
    .events.flatMap((event) => (event.type === 'EscalationRaised' ? [event] : []));
const told = (past: readonly Put[], next: Put) =>
  raised(past, next).map(({ data }) => `${data.dueAt} ${data.role} ${data.parts.join()}`);

describe('a rung of the ladder', () => {
  it('is raised at nine on its day, and not a minute before', () => {
    expect(told([received()], passed('2026-11-23T08:59:00.000Z'))).toEqual([]);
    expect(told([received()], passed('2026-11-23T09:00:00.000Z'))).toEqual([
      '2026-11-23T09:00:00.000Z officer 1,2,3,4,5,6,7',
    ]);
  });

  it('is raised once, though time is told of twice', () => {
    const past = [received(), passed('2026-11-23T09:00:00.000Z')];
    expect(told(past, passed('2026-11-23T09:05:00.000Z'))).toEqual([]);
  });

  it('tells of the breach with the first instant after the last day', () => {
    const past = [received(), passed('2026-11-30T09:00:00.000Z')];
    expect(told(past, passed('2026-12-01T23:59:59.000Z'))).toEqual([
      '2026-12-01T09:00:00.000Z head-of-unit 1,2,3,4,5,6,7',
    ]);
    expect(told(past, passed('2026-12-02T00:00:00.000Z'))).toEqual([
      '2026-12-01T09:00:00.000Z head-of-unit 1,2,3,4,5,6,7',
      '2026-12-02T00:00:00.000Z senior-officer 1,2,3,4,5,6,7',
    ]);
  });
});

describe('rungs that come to be raised together', () => {
  it('stand in the order of their days, though they are of parts with days of their own', () => {
    const reply = put({ type: 'ReceiveClarification', number: 1, text: '2024.' }, '2026-11-05');
    const past = [received(), asked('2026-11-03', [1]), reply];
    const all = told(past, passed('2026-12-10T09:00:00.000Z'));
    expect(all).toEqual([...all].sort());
    expect(all.filter((each) => each.includes('head-of-unit'))).toEqual([
      '2026-12-01T09:00:00.000Z head-of-unit 2,3,4,5,6,7',
      '2026-12-04T09:00:00.000Z head-of-unit 1',
    ]);
  });
});

describe('a rung that is raised late', () => {
  const minutes = (at: string) => raised([received()], passed(at))[0]!.data;

  it('says by how many minutes, from the fifteenth', () => {
    expect(minutes('2026-11-23T09:14:59.000Z')).not.toHaveProperty('minutesLate');
    expect(minutes('2026-11-23T09:15:00.000Z')).toMatchObject({ minutesLate: 15 });
    expect(minutes('2026-11-23T11:00:59.000Z')).toMatchObject({ minutesLate: 120 });
  });

  it('is late from when it could go: not before its deadline was set', () => {
    const found = { ...received(), at: '2026-12-07T10:00:00.000Z' };
    expect(raised([found], passed('2026-12-07T10:10:00.000Z'))[0]!.data).not.toHaveProperty('minutesLate');
    expect(raised([found], passed('2026-12-07T10:20:00.000Z'))[0]!.data).toMatchObject({ minutesLate: 20 });
  });
});

describe('who is told', () => {
  const staffing = {
    holders: { officer: 'officer-9', 'head-of-unit': 'head-1' },
    absences: [
      { person: 'officer-9', deputy: 'deputy-9', from: '2026-11-23', to: '2026-11-23' },
      { person: 'officer-2', deputy: 'deputy-2', from: '2026-11-23', to: '2026-11-23' },
    ],
  };
  const standIn = (past: readonly Put[]) =>
    raised(past, passed('2026-11-23T09:00:00.000Z', REQUEST, { staffing }))[0]!.data.standIn ?? null;
  const assigned = (officer: string) => put({ type: 'AssignCase', officer, team: null }, '2026-11-03');

  it('is the deputy of the officer of the case, where that officer is away', () => {
    expect(standIn([received(), assigned('officer-2')])).toMatchObject({ deputy: 'deputy-2' });
    expect(standIn([received(), assigned('officer-3')])).toBeNull();
  });

  it('is the deputy of who holds the office, where the case has no officer of its own', () => {
    expect(standIn([received()])).toMatchObject({ person: 'officer-9', deputy: 'deputy-9' });
  });
});

describe('a proceeding', () => {
  it('that the case has not opened is refused', () => {
    expect(given(received()).when(passed('2026-11-23', `review/${REFERENCE}/1`)).refusal).toMatchObject({
      ...{ refused: 'no-such-proceeding', section: 'FOIA 2000 s10' },
      rule: `The case has no proceeding review/${REFERENCE}/1.`,
    });
  });

  it('that is answered has nothing raised any more', () => {
    const all = withheld('2026-11-20', { outcomes: [{ parts: null, answer: 'not-held', claims: [] }] });
    expect(told([received(), all], passed('2026-12-10'))).toEqual([]);
  });
});
