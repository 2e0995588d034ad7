// What a holder team is asked for, by when, and who is told when it does not come. Practice, not law.
import { describe, expect, it } from '@jest/globals';
import { isLate } from '../commission-file.js';
import { owedBy } from '../owed.js';
import { MOST_WAKES } from '../testing/climb.js';
import { given, put, received, REFERENCE, type Put } from '../testing/given.js';
import type { CommissionPart } from './commission.js';

const REQUEST = `request/${REFERENCE}`;
const SECTION = "practice: the authority's own targets for a return";
const commissioned = (over: Partial<CommissionPart> = {}, at = '2026-11-04') =>
  put(
    {
      type: 'CommissionPart',
      parts: [1, 2],
      team: 'roads-policing',
      returnBy: null,
      instructions: 'Search the register.',
      ...over,
    },
    at,
  );
const returned = (at: string, number = 1) =>
  put({ type: 'RecordReturn', number, holds: 'held', text: 'Attached.' }, at);
const chased = (at: string) => put({ type: 'ChaseReturn', number: 1 }, at);

describe('a part commissioned', () => {
  it('is due back on the tenth working day from receipt, as the data of its law have it', () => {
    const then = given(received()).when(commissioned());
    expect(then.event('PartsCommissioned').data).toEqual({
      number: 1,
      parts: [1, 2],
      team: 'roads-policing',
      returnBy: '2026-11-16',
      by: 'target',
    });
    expect(owedBy(then.file, REQUEST).letters).toHaveLength(1);
  });

  it('is due back when a person says', () => {
    const then = given(received()).when(commissioned({ returnBy: '2026-11-12' }));
    expect(then.event('PartsCommissioned').data).toMatchObject({ returnBy: '2026-11-12', by: 'person' });
  });

  it('may go to several teams, each with a day of its own', () => {
    const then = given(received(), commissioned()).when(
      commissioned({ team: 'finance', returnBy: '2026-11-20' }),
    );
    expect(then.file.commissions.map(({ team, returnBy }) => [team, returnBy])).toEqual([
      ['roads-policing', '2026-11-16'],
      ['finance', '2026-11-20'],
    ]);
  });

  it('follows a part that is split', () => {
    const then = given(received(), commissioned()).when(
      put({ type: 'SplitPart', part: 2, texts: ['a?', 'b?'] }, '2026-11-05'),
    );
    expect(then.file.commissions[0]?.parts).toEqual([1, 8, 9]);
  });

  const answered = put(
    { type: 'IssueResponse', outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }], text: 'x' },
    '2026-11-03',
  );
  it.each<[Put[], Put, string]>([
    [[], commissioned({ team: ' ' }), 'no-team'],
    [[], commissioned({ parts: [9] }), 'unknown-part'],
    [[answered], commissioned(), 'already-answered'],
    [[commissioned()], commissioned(), 'already-commissioned'],
    [[], commissioned({ returnBy: '2026-11-03' }), 'return-before-commission'],
    [[], commissioned({}, '2026-11-18'), 'return-before-commission'],
  ])('is refused: %#', (past, step, refused) => {
    expect(given(received(), ...past).when(step).refusal?.refused).toBe(refused);
  });
});

describe('a return', () => {
  it('in time owes no more rungs, and meets the target of its parts', () => {
    const then = given(received(), commissioned()).when(returned('2026-11-13'));
    expect(then.event('ReturnRecorded').data).toMatchObject({ holds: 'held', late: false });
    expect(then.file.facts.at(-1)).toEqual({
      parts: [1, 2],
      fact: { type: 'step-done', on: '2026-11-13', step: 'internal-return' },
    });
  });

  it('of one team leaves the target open while another has not answered', () => {
    const then = given(received(), commissioned(), commissioned({ team: 'finance' })).when(
      returned('2026-11-13'),
    );
    expect(then.file.facts).toEqual([]);
  });

  it('after its day is late, and the record says so', () => {
    const then = given(received(), commissioned()).when(returned('2026-11-18'));
    expect(then.event('ReturnRecorded').data.late).toBe(true);
    expect(isLate(then.file.commissions[0]!, '2026-11-18')).toBe(true);
  });

  it('is chased by hand, once a day', () => {
    const then = given(received(), commissioned()).when(chased('2026-11-17'));
    expect(then.event('ReturnChased').data).toMatchObject({ team: 'roads-policing', times: 1 });
    expect(
      given(received(), commissioned(), chased('2026-11-17')).when(chased('2026-11-17')).refusal,
    ).toMatchObject({ refused: 'already-chased', section: SECTION });
  });

  it.each<[Put[], Put, string]>([
    [[], returned('2026-11-13'), 'no-such-commission'],
    [[], chased('2026-11-13'), 'no-such-commission'],
    [[commissioned(), returned('2026-11-13')], returned('2026-11-16'), 'already-returned'],
    [[commissioned(), returned('2026-11-13')], chased('2026-11-16'), 'already-returned'],
    [[commissioned()], returned('2026-11-03'), 'before-the-commission'],
  ])('is refused: %#', (past, step, refused) => {
    expect(given(received(), ...past).when(step).refusal).toMatchObject({ refused, section: SECTION });
  });
});

describe('a return that does not come', () => {
  const run = (...past: Put[]): { raised: string[]; wakes: string[] } => {
    const [raised, wakes]: [string[], string[]] = [[], []];
    let steps = past;
    for (let n = 0; n < MOST_WAKES; n += 1) {
      const { wakeAt } = owedBy(given(...steps).file!, REQUEST);
      if (wakeAt === null || wakeAt > '2026-11-23T08:00:00.000Z') break;
      wakes.push(wakeAt);
      const step = put({ type: 'PassTime', proceeding: REQUEST }, wakeAt);
      for (const event of given(...steps).when(step).events)
        if (event.type === 'EscalationRaised')
          raised.push(`${event.data.dueAt} ${event.data.role} ${event.data.commission}`);
      steps = [...steps, step];
    }
    return { raised, wakes };
  };

  it('is told to the team before and after its day, and then to the head of the unit', () => {
    expect(run(received(), commissioned()).raised).toEqual([
      '2026-11-12T09:00:00.000Z holder-team 1',
      '2026-11-17T09:00:00.000Z holder-team 1',
      '2026-11-19T09:00:00.000Z head-of-unit 1',
    ]);
  });

  it('is told of each team for itself, though their day is the same', () => {
    expect(run(received(), commissioned(), commissioned({ team: 'finance' })).raised).toHaveLength(6);
  });

  it('wakes nobody twice for the same instant', () => {
    const { wakes } = run(received(), commissioned());
    expect(new Set(wakes).size).toBe(wakes.length);
  });

  it('is told to nobody once it came, or once its parts are withdrawn', () => {
    expect(run(received(), commissioned(), returned('2026-11-05')).raised).toEqual([]);
    expect(
      run(received(), commissioned(), put({ type: 'WithdrawRequest', parts: [1, 2], text: '' }, '2026-11-05'))
        .raised,
    ).toEqual([]);
  });
});
