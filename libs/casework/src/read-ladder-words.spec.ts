// What an authority is told of each fault of a ladder: the field, and what to write instead.
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LADDER } from './ladder.js';
import { DEFAULT_LADDERS } from './ladder-versions.js';
import { readLadder, readLadders } from './read-ladder.js';

const BREACHES = DEFAULT_LADDER.filter(({ when }) => when === 'end').map(
  ({ deadline, when, role, letter }) => ({ deadline, when, role, letter }),
);
const RUNG = {
  deadline: 'response',
  when: 'before',
  days: 5,
  role: 'officer',
  letter: 'reminder-officer-5-days',
};
const toldOf = (ladder: unknown): readonly string[] => {
  const read = readLadder(ladder, 'ladder[0]');
  return 'rungs' in read ? [] : read.map(({ field, told }) => `${field}: ${told}`);
};
const ofRung = (over: object): readonly string[] =>
  toldOf({ from: '2026-01-01', rungs: [{ ...RUNG, ...over }] });

describe('a rung', () => {
  it.each([
    [{ days: 0 }, ['ladder[0].rungs[0].days: give a whole number from 1 to 60.']],
    [{ days: 61 }, ['ladder[0].rungs[0].days: give a whole number from 1 to 60.']],
    [{ when: 'on' }, ['ladder[0].rungs[0].days: leave it out: "on" counts no days.']],
    [{ when: 'end' }, ['ladder[0].rungs[0].days: leave it out: "end" counts no days.']],
    [{ counting: 'lunar' }, ['ladder[0].rungs[0].counting: give one of: working, calendar.']],
    [
      { colour: 'red' },
      [
        'ladder[0].rungs[0].colour: is not known here: use rung, deadline, when, days, counting, role, letter.',
      ],
    ],
    [
      { rung: 'Five days!' },
      [
        'ladder[0].rungs[0].rung: give a name of lower-case letters, digits, hyphens and strokes, at most 80.',
      ],
    ],
    [
      { role: 'holder-team' },
      ['ladder[0].rungs[0].role: a holder team is told of its return alone: name somebody of the unit.'],
    ],
    [
      { deadline: 'return', when: 'end', days: undefined },
      ['ladder[0].rungs[0].when: a return is missed in no law: use before, on or after.'],
    ],
  ])('with %j is faulted in these words', (over, told) => {
    expect(ofRung(over).filter((each) => !/a breach is always told/.test(each))).toEqual(told);
  });

  it('may be sixty days off, and no farther', () => {
    expect(ofRung({ days: 60 }).filter((each) => each.includes('days'))).toEqual([]);
    expect(ofRung({ days: 1 }).filter((each) => each.includes('days'))).toEqual([]);
  });

  it('is an object', () => {
    expect(toldOf({ from: '2026-01-01', rungs: ['soon'] })).toEqual([
      'ladder[0].rungs[0]: give a rung as an object with deadline, when, role and letter.',
    ]);
  });

  it('without a deadline, a time, somebody told or a letter is faulted for that alone', () => {
    for (const field of ['deadline', 'when', 'role', 'letter'])
      expect(ofRung({ [field]: 'none' }).map((each) => each.split(':')[0])).toEqual([
        `ladder[0].rungs[0].${field}`,
      ]);
  });

  it('has a name of its own, and breaches are always told', () => {
    const told = toldOf({ from: '2026-01-01', rungs: [RUNG, RUNG] });
    expect(told[0]).toMatch(
      /^ladder\[0\]\.rungs\[1\]\.rung: is called .*, as ladder\[0\]\.rungs\[0\] is: name it otherwise\.$/,
    );
    expect(told).toContain(
      'ladder[0].rungs: add a rung at the end of the day for response: a breach is always told.',
    );
  });
});

describe('the name of a rung', () => {
  const NAME = [
    'ladder[0].rungs[0].rung: give a name of lower-case letters, digits, hyphens and strokes, at most 80.',
  ];
  const ofName = (rung: unknown) => ofRung({ rung }).filter((each) => each.includes('].rung:'));

  it('is text of at most eighty letters', () => {
    expect(ofName('x'.repeat(80))).toEqual([]);
    expect(ofName('x'.repeat(81))).toEqual(NAME);
    expect(ofName(5)).toEqual(NAME);
  });

  it('is of a deadline of ours: what binds the requester is reminded of by nobody', () => {
    expect(ofRung({ deadline: 'fee-lapse' })[0]).toMatch(/^ladder\[0\]\.rungs\[0\]\.deadline: give one of: /);
  });

  it('is the one that the authority gave it, or else says when and to whom it is', () => {
    const read = readLadder({
      from: '2026-01-01',
      rungs: [{ ...RUNG, rung: 'a-week-to-go' }, ...BREACHES, RUNG],
    });
    expect('rungs' in read && [read.rungs[0]!.id, read.rungs.at(-1)!.id]).toEqual([
      ...['a-week-to-go', 'response/5-before/officer'],
    ]);
  });
});

describe('the rungs of a ladder', () => {
  it('tell of each breach: one left out is named', () => {
    const but = (deadline: string) => BREACHES.filter((rung) => rung.deadline !== deadline);
    expect(toldOf({ from: '2026-01-01', rungs: but('review') })).toEqual([
      'ladder[0].rungs: add a rung at the end of the day for review: a breach is always told.',
    ]);
  });

  it('are a hundred at most', () => {
    const days = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    const rungs = [
      ...BREACHES,
      ...days(60).map((days) => ({ ...RUNG, days })),
      ...days(40 - BREACHES.length).map((days) => ({ ...RUNG, when: 'after', days })),
    ];
    expect(toldOf({ from: '2026-01-01', rungs })).toEqual([]);
    expect(toldOf({ from: '2026-01-01', rungs: [...rungs, { ...RUNG, when: 'after', days: 60 }] })).toEqual([
      'ladder[0].rungs: give a list of 1 to 100 rungs, or leave it out for the default ladder.',
    ]);
  });
});

describe('a ladder', () => {
  it('is an object with its first day, its hour, its closed days and its rungs', () => {
    expect(readLadder(null)).toEqual([{ field: 'ladder', told: 'give an object with from and rungs.' }]);
    expect(toldOf([])).toEqual(['ladder[0]: give an object with from and rungs.']);
    expect(toldOf({})).toEqual(['ladder[0].from: give the first day in force, written YYYY-MM-DD.']);
    expect(toldOf({ from: '2026-01-01', when: 1 })).toEqual([
      'ladder[0].when: is not known here: use from, opens, closedOn, rungs, digest, setAt, setBy.',
    ]);
    expect(readLadder({ from: 'soon', opens: 9 }).valueOf()).toEqual([
      { field: 'from', told: 'give the first day in force, written YYYY-MM-DD.' },
      { field: 'opens', told: 'give the hour at which the working morning begins, such as 09:00.' },
    ]);
  });

  it.each(['9:00', '24:00', '09:60', '109:00', '09:000', '', ['09:00']])('does not open at "%s"', (opens) => {
    expect(toldOf({ from: '2026-01-01', opens })).toEqual([
      'ladder[0].opens: give the hour at which the working morning begins, such as 09:00.',
    ]);
  });

  it.each(['08:30', '19:59', '23:00'])('opens at %s', (opens) => {
    expect(readLadder({ from: '2026-01-01', opens })).toMatchObject({ opens, closedOn: [] });
  });

  it('has at most four hundred closed days, each a date', () => {
    const days = (n: number): readonly string[] => Array.from({ length: n }, () => '2026-12-24');
    expect(readLadder({ from: '2026-01-01', closedOn: days(400) })).toMatchObject({ closedOn: days(400) });
    expect(toldOf({ from: '2026-01-01', closedOn: days(401) })).toEqual([
      'ladder[0].closedOn: give a list of at most 400 dates written YYYY-MM-DD.',
    ]);
    expect(toldOf({ from: '2026-01-01', closedOn: ['Christmas'] })).toEqual([
      'ladder[0].closedOn[0]: give a date written YYYY-MM-DD.',
    ]);
  });

  it.each([[[]], ['none'], [Array.from({ length: 101 }, () => RUNG)]])(
    'has one to a hundred rungs',
    (rungs) => {
      expect(toldOf({ from: '2026-01-01', rungs })).toEqual([
        'ladder[0].rungs: give a list of 1 to 100 rungs, or leave it out for the default ladder.',
      ]);
    },
  );
});

describe('the ladders of an authority', () => {
  it('are the default where the setting is left out or emptied', () => {
    expect(readLadders(undefined)).toBe(DEFAULT_LADDERS);
    expect(readLadders(null)).toBe(DEFAULT_LADDERS);
  });

  it('are a list, in force by their days, whatever the order in which they were set', () => {
    expect(readLadders({})).toEqual({
      problems: [{ field: 'ladder', told: 'give a list of ladders, each with its first day.' }],
    });
    const set = readLadders([{ from: '2026-09-01' }, { from: '2026-03-01' }, { from: '2026-06-01' }]);
    expect('problems' in set ? [] : set.slice(1).map(({ from }) => from)).toEqual([
      ...['2026-03-01', '2026-06-01', '2026-09-01'],
    ]);
  });
});
