// Which reminders somebody has in one mail on a working morning, and which go at once, each by itself.
import { describe, expect, it } from '@jest/globals';
import { readLadders } from './read-ladder.js';
import { owedBy } from './owed.js';
import { climb, type Raised } from './testing/climb.js';
import { given, put, received, REFERENCE, type Put } from './testing/given.js';

const proceeding = `request/${REFERENCE}`;
const passing = (at: string, more: Partial<Put> = {}): Put => put({ type: 'PassTime', proceeding }, at, more);
const MONDAY = '2026-11-23T09:00:00.000Z';
const FRIDAY = '2026-11-27T09:00:00.000Z';
const assigned = put({ type: 'AssignCase', officer: 'officer-7', team: null }, '2026-11-03');

const gathered = (raised: readonly Raised[]): readonly string[] =>
  raised.map(({ data: { role, digest } }) => `${role} ${digest?.morning ?? 'at once'}`);
const ladders = (over: object) => {
  const read = readLadders([{ from: '2026-01-01', ...over }]);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
};

describe('the digest of a morning', () => {
  it('holds what is still to come; what is due today and a breach go at once', () => {
    expect(gathered(climb([received()]))).toEqual([
      'officer 2026-11-23',
      'officer 2026-11-26',
      'team-leader 2026-11-27',
      'head-of-unit at once',
      'senior-officer at once',
    ]);
  });

  it('is that of the officer of the case, and of the office where nobody is known to hold it', () => {
    const then = given(received(), assigned).when(passing(MONDAY));
    expect(then.event('EscalationRaised').data.digest).toEqual({ morning: '2026-11-23', to: 'officer-7' });
    const nobody = given(received()).when(passing(MONDAY));
    expect(nobody.event('EscalationRaised').data.digest?.to).toBe('office of officer');
  });

  it('given a team leader on leave, then it is the digest of the deputy, and says for whom', () => {
    const staffing = {
      holders: { 'team-leader': 'lead-1' },
      absences: [{ person: 'lead-1', deputy: 'lead-2', from: '2026-11-23', to: '2026-12-04' }],
    };
    const then = given(received(), ...[MONDAY, '2026-11-26T09:00:00.000Z'].map((at) => passing(at))).when(
      passing(FRIDAY, { staffing }),
    );
    expect(then.event('EscalationRaised').data).toMatchObject({
      standIn: { person: 'lead-1', deputy: 'lead-2' },
      digest: { morning: '2026-11-27', to: 'lead-2' },
    });
  });

  it('given a bank holiday, then there is none that day: the reminder is in that of the next working morning', () => {
    // due on 1 April 2027; six days of the calendar before it is Good Friday
    const rungs = [
      { deadline: 'response', when: 'before', days: 6, counting: 'calendar', role: 'team-leader' },
    ].map((rung) => ({ ...rung, letter: 'escalation-team-leader' }));
    const breaches = ladders({})[0]!.rungs.filter(({ when }) => when === 'end');
    const own = ladders({
      rungs: [
        ...breaches.map(({ deadline, role, letter }) => ({ deadline, role, letter, when: 'end' })),
        ...rungs,
      ],
    });
    const [first] = climb([received({ receivedOn: '2027-03-01' })], own);
    expect([first!.at, first!.data.digest]).toEqual([
      '2027-03-30T08:00:00.000Z',
      { morning: '2027-03-30', to: 'office of team-leader' },
    ]);
  });

  it('given a day of closure, then there is none that day', () => {
    const raised = climb([received()], ladders({ closedOn: ['2026-11-23'] }));
    expect(raised[0]!.data.digest?.morning).toBe('2026-11-24');
  });

  it('given a reminder raised on a later day than its own, then it goes at once', () => {
    const then = given(received()).when(passing('2026-11-24T11:00:00.000Z'));
    expect(then.event('EscalationRaised').data).not.toHaveProperty('digest');
  });

  it('given an office that wants a mail of its own for each, then each goes by itself', () => {
    expect(gathered(climb([received()], ladders({ digest: ['team-leader'] })))).toEqual([
      'officer at once',
      'officer at once',
      'team-leader 2026-11-27',
      'head-of-unit at once',
      'senior-officer at once',
    ]);
    expect(readLadders([{ from: '2026-01-01', digest: ['holder-team'] }])).toMatchObject({
      problems: [{ field: 'ladder[0].digest[0]' }],
    });
    expect(readLadders([{ from: '2026-01-01', digest: 'all' }])).toMatchObject({
      problems: [{ field: 'ladder[0].digest' }],
    });
  });

  it('is not in a rehearsal, whose cases have no morning in common', () => {
    const then = given(received()).when(passing(MONDAY, { rehearsal: true }));
    expect(then.event('EscalationRaised').data).not.toHaveProperty('digest');
  });
});

describe('a reminder that waits for the digest', () => {
  const waiting = given(received(), assigned).when(passing(MONDAY));
  const [letter] = [...waiting.file.letters.values()];
  const sent = {
    type: 'RecordLetterSent',
    letter: letter!.id,
    messageId: '<digest@twentieth.example>',
    acceptedAt: '2026-11-23T09:10:00.000Z',
    receipt: '250 ok',
  } as const;

  it('is owed under its own id, and its proceeding does not send it', () => {
    expect([letter!.state, owedBy(waiting.file, proceeding).letters]).toEqual(['owed', []]);
  });

  it('is closed by the receipt of the digest, which it names', () => {
    const past = [received(), assigned, passing(MONDAY)];
    const then = given(...past).when(put({ ...sent, digest: 'digest/2026-11-23/officer-7' }, MONDAY));
    expect(then.event('LetterSent').data).toMatchObject({ digest: 'digest/2026-11-23/officer-7' });
    expect(then.file.letters.get(letter!.id)?.state).toBe('sent');
    const again = given(...past, put({ ...sent, digest: 'd' }, MONDAY)).when(
      put({ ...sent, digest: 'd' }, MONDAY),
    );
    expect(again.refusal?.refused).toBe('letter-settled');
  });

  it('is not closed by a receipt that names no digest', () => {
    const then = given(received(), assigned, passing(MONDAY)).when(put(sent, MONDAY));
    expect(then.refusal?.refused).toBe('letter-settled');
  });
});
