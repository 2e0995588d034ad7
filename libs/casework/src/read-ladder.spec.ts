import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LADDER, type Rung } from './ladder.js';
import { DEFAULT_LADDERS, ladderOn, type Ladders } from './ladder-versions.js';
import { readLadder, readLadders } from './read-ladder.js';
import { climb } from './testing/climb.js';
import { received } from './testing/given.js';

/** A rung as an authority writes it. */
const written = ({ deadline, when, role, letter }: Rung): Record<string, unknown> => {
  if (when === 'end') return { deadline, when, role, letter };
  if (when === 0) return { deadline, when: 'on', role, letter };
  return { deadline, when: when > 0 ? 'before' : 'after', days: Math.abs(when), role, letter };
};
const DEFAULT = DEFAULT_LADDER.map(written);
const BREACHES = DEFAULT.filter(({ when }) => when === 'end');
const read = (setting: unknown): Ladders => {
  const ladders = readLadders(setting);
  if ('problems' in ladders) throw new Error(JSON.stringify(ladders.problems));
  return ladders;
};
const told = (ladders?: Ladders): readonly string[] =>
  climb([received()], ladders).map(({ data }) => `${data.dueAt} ${data.role}`);

describe('the ladder of an authority', () => {
  it('is the default where none is set', () => {
    expect(read(undefined)).toBe(DEFAULT_LADDERS);
    expect(told(read(undefined))).toEqual(told());
  });

  it('written out as data, the default ladder is the same ladder, rung by rung and name by name', () => {
    const [, mine] = read([{ from: '2026-01-01', rungs: DEFAULT }]);
    expect(mine!.rungs).toEqual(DEFAULT_LADDER);
    expect(told(read([{ from: '2026-01-01', rungs: DEFAULT }]))).toEqual(told());
  });

  it('tells whom it names, so many working days or days of the calendar before or after', () => {
    const rungs = [
      ...BREACHES,
      {
        deadline: 'response',
        when: 'before',
        days: 10,
        role: 'team-leader',
        letter: 'escalation-team-leader',
      },
      {
        ...{ deadline: 'response', when: 'before', days: 7, counting: 'calendar' },
        ...{ role: 'monitoring-officer', letter: 'escalation-head-of-unit', rung: 'a-week-to-go' },
      },
      {
        deadline: 'response',
        when: 'after',
        days: 5,
        role: 'monitoring-officer',
        letter: 'breach-senior-officer',
      },
    ];
    expect(told(read([{ from: '2026-01-01', rungs }]))).toEqual([
      '2026-11-16T09:00:00.000Z team-leader', // ten working days before 1 December, St Andrew's Day left out
      '2026-11-24T09:00:00.000Z monitoring-officer',
      '2026-12-02T00:00:00.000Z senior-officer',
      '2026-12-08T09:00:00.000Z monitoring-officer',
    ]);
  });

  it('begins the morning at its own hour', () => {
    expect(told(read([{ from: '2026-01-01', opens: '08:15' }]))[0]).toBe('2026-11-23T08:15:00.000Z officer');
  });
});

describe('a ladder that comes into force while a request is open', () => {
  const leaderEarly = [
    ...BREACHES,
    { deadline: 'response', when: 'before', days: 4, role: 'team-leader', letter: 'escalation-team-leader' },
    {
      deadline: 'response',
      when: 'before',
      days: 1,
      role: 'head-of-unit',
      letter: 'escalation-head-of-unit',
    },
  ];

  it('tells on its own days, and leaves what the older ladder told as it was', () => {
    expect(told(read([{ from: '2026-11-24', rungs: leaderEarly }]))).toEqual([
      '2026-11-23T09:00:00.000Z officer', // by the default, in force that day
      '2026-11-24T09:00:00.000Z team-leader',
      '2026-11-27T09:00:00.000Z head-of-unit',
      '2026-12-02T00:00:00.000Z senior-officer',
    ]);
  });

  it('gives way on the first day of the next; of two from one day the one set later stands', () => {
    const ladders = read([
      { from: '2026-11-27', rungs: leaderEarly },
      { from: '2026-11-24', rungs: leaderEarly },
      { from: '2026-11-27', opens: '10:00' },
    ]);
    expect(ladders.map(({ from }) => from)).toEqual([null, '2026-11-24', '2026-11-27']);
    expect(ladderOn(ladders, '2026-11-26').opens).toBe('09:00');
    expect(ladderOn(ladders, '2026-11-27').opens).toBe('10:00');
  });
});

describe('a ladder that cannot be', () => {
  const rung = {
    deadline: 'response',
    when: 'before',
    days: 5,
    role: 'officer',
    letter: 'reminder-officer-5-days',
  };
  const faults = (over: object): unknown =>
    readLadder({ from: '2026-01-01', rungs: [...BREACHES, { ...rung, ...over }] });
  const at = (field: string) => `rungs[${BREACHES.length}].${field}`;

  it.each([
    ['deadline', { deadline: 'lunch' }],
    ['when', { when: 'sometimes' }],
    ['when', { deadline: 'return', when: 'end', days: undefined }],
    ['days', { days: 0 }],
    ['days', { days: 1.5 }],
    ['days', { days: 61 }],
    ['days', { when: 'on' }],
    ['counting', { counting: 'lunar' }],
    ['role', { role: 'mayor' }],
    ['role', { role: 'holder-team' }],
    ['letter', { letter: 'acknowledgement' }],
    ['rung', { rung: 'Not A Name' }],
    ['colour', { colour: 'red' }],
  ])('is told its fault at %s', (field, over) => {
    expect(faults(over)).toEqual([{ field: at(field), told: expect.any(String) }]);
  });

  it('may not leave a breach untold, nor name two rungs alike', () => {
    expect(readLadder({ from: '2026-01-01', rungs: [rung] })).toEqual(
      BREACHES.map(({ deadline }) => ({ field: 'rungs', told: expect.stringContaining(String(deadline)) })),
    );
    expect(readLadder({ from: '2026-01-01', rungs: [...DEFAULT, rung] })).toEqual([
      { field: `rungs[${DEFAULT.length}].rung`, told: expect.stringContaining('rungs[0]') },
    ]);
  });

  it.each([
    ['from', { from: '2026-02-30' }],
    ['opens', { opens: '9' }],
    ['closedOn[0]', { closedOn: ['Christmas'] }],
    ['rungs', { rungs: [] }],
    ['rungs[0]', { rungs: ['response'] }],
    ['until', { until: '2026-12-31' }],
  ])('is told its fault at %s of the ladder', (field, over) => {
    expect(readLadder({ from: '2026-01-01', ...over })).toEqual([{ field, told: expect.any(String) }]);
  });

  it('names which ladder of the list has the fault', () => {
    expect(readLadders([{ from: '2026-01-01' }, { from: 'soon' }])).toEqual({
      problems: [{ field: 'ladder[1].from', told: expect.any(String) }],
    });
    expect(readLadders('default')).toEqual({ problems: [{ field: 'ladder', told: expect.any(String) }] });
  });
});
