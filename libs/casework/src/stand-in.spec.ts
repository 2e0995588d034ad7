// Who is told when the person a rung tells is away.
import { describe, expect, it } from '@jest/globals';
import { readStaffing, standInFor, type Staffing } from './stand-in.js';
import { given, put, received, REFERENCE } from './testing/given.js';

const proceeding = `request/${REFERENCE}`;
const FRIDAY = '2026-11-27T09:00:00.000Z';
const MONDAY = '2026-11-23T09:00:00.000Z';
const week = { from: '2026-11-23', to: '2026-11-27' };
const staffing = (...absences: Staffing['absences']): Staffing => ({
  holders: { 'team-leader': 'lead-1', 'senior-officer': 'chief-1' },
  absences,
});
const past = [
  received(),
  put({ type: 'AssignCase', officer: 'officer-7', team: null }, '2026-11-03'),
  ...[MONDAY, '2026-11-26T09:00:00.000Z'].map((at) => put({ type: 'PassTime', proceeding }, at)),
];

describe('an escalation to somebody on leave', () => {
  it('goes to the deputy, and the record says for whom and until when', () => {
    const then = given(...past).when(
      put({ type: 'PassTime', proceeding }, FRIDAY, {
        staffing: staffing({ person: 'lead-1', deputy: 'lead-2', ...week }),
      }),
    );
    expect(then.event('EscalationRaised').data).toMatchObject({
      role: 'team-leader',
      standIn: { person: 'lead-1', deputy: 'lead-2', until: '2026-11-27' },
    });
  });

  it('goes to the person on the day before the leave and on the day after it', () => {
    for (const leave of [
      { from: '2026-11-20', to: '2026-11-26' },
      { from: '2026-11-28', to: '2026-12-04' },
    ]) {
      const then = given(...past).when(
        put({ type: 'PassTime', proceeding }, FRIDAY, {
          staffing: staffing({ person: 'lead-1', deputy: 'lead-2', ...leave }),
        }),
      );
      expect(then.event('EscalationRaised').data).not.toHaveProperty('standIn');
    }
  });

  it('goes to the deputy named on the case itself, for the officer of the case', () => {
    const named = put(
      { type: 'NameDeputy', person: 'officer-7', deputy: 'officer-8', ...week },
      '2026-11-20',
    );
    const then = given(...past.slice(0, 2), named).when(put({ type: 'PassTime', proceeding }, MONDAY));
    expect(then.event('EscalationRaised').data).toMatchObject({
      role: 'officer',
      standIn: { person: 'officer-7', deputy: 'officer-8' },
    });
  });

  it('tells of the breach too', () => {
    const all = [
      ...past,
      ...[FRIDAY, '2026-12-01T09:00:00.000Z'].map((at) => put({ type: 'PassTime', proceeding }, at)),
    ];
    const then = given(...all).when(
      put({ type: 'PassTime', proceeding }, '2026-12-02T00:00:00.000Z', {
        staffing: staffing({ person: 'chief-1', deputy: 'chief-2', from: '2026-12-01', to: '2026-12-31' }),
      }),
    );
    expect(then.event('EscalationRaised').data).toMatchObject({
      role: 'senior-officer',
      standIn: { deputy: 'chief-2' },
    });
  });
});

describe('a deputy who is away', () => {
  const absent = (person: string, deputy: string) => ({ person, deputy, ...week });

  it('has a deputy in turn', () => {
    expect(standInFor('a', '2026-11-25', [absent('a', 'b'), absent('b', 'c')])).toMatchObject({
      deputy: 'c',
    });
  });

  it('who stands in for the very person leaves the last one named: somebody is told', () => {
    expect(standInFor('a', '2026-11-25', [absent('a', 'b'), absent('b', 'a')])).toMatchObject({
      deputy: 'b',
    });
  });
});

describe('a rung raised after an outage', () => {
  it('says how late it is, and neither the rung nor the deadline moves', () => {
    const then = given(received()).when(put({ type: 'PassTime', proceeding }, '2026-11-23T11:40:00.000Z'));
    expect(then.event('EscalationRaised').data).toMatchObject({
      due: '2026-12-01',
      dueAt: MONDAY,
      minutesLate: 160,
    });
  });

  it('is in time within a quarter of an hour, and for a request found late from the hour it was entered', () => {
    const soon = given(received()).when(put({ type: 'PassTime', proceeding }, '2026-11-23T09:14:59.000Z'));
    expect(soon.event('EscalationRaised').data).not.toHaveProperty('minutesLate');
    const found = { ...received(), at: '2026-11-30T14:00:00.000Z' };
    const then = given(found).when(put({ type: 'PassTime', proceeding }, '2026-11-30T14:00:05.000Z'));
    expect(then.event('EscalationRaised').data).not.toHaveProperty('minutesLate');
  });
});

describe('the staffing in the settings', () => {
  it('holds what can be read, and tells the rest field by field', () => {
    const good = { person: 'a', deputy: 'b', ...week };
    const read = readStaffing({ 'team-leader': 'lead-1', mayor: 'x', officer: 7 }, [
      good,
      { ...good, deputy: 'a' },
      { ...good, to: '2026-11-01' },
      { person: 'a' },
    ]);
    expect(read).toMatchObject({ holders: { 'team-leader': 'lead-1' }, absences: [good] });
    expect(read.problems.map(({ field }) => field)).toEqual([
      'holders.mayor',
      'holders.officer',
      'absences[1].deputy',
      'absences[2].to',
      ...['absences[3].deputy', 'absences[3].from', 'absences[3].to'],
    ]);
    expect(readStaffing(undefined, 'none').problems).toEqual([
      { field: 'absences', told: expect.any(String) },
    ]);
  });
});
