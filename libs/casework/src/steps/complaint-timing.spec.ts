// When a complaint comes, by the windows of the parts that it is about; and who may be complained to of which part.
import { describe, expect, it } from '@jest/globals';
import { answered, complained, reviewAsked, reviewConcluded, three } from '../testing/after-the-answer.js';
import { given, put, type Put } from '../testing/given.js';

const timing = (past: readonly Put[], next: Put) =>
  given(...past)
    .when(next)
    .event('ComplaintMade').data.timing;
const reviewed = [
  ...[three(), answered('2026-11-20'), reviewAsked('2026-12-07'), reviewConcluded('2026-12-18')],
];

describe('a complaint to the Commissioner', () => {
  it('is in time until the last day of six weeks from the outcome, and late after it', () => {
    const { due } = given(...reviewed).file!.deadlines.get('complaint-window#1')!;
    expect(due).toBe('2027-01-29');
    expect(timing(reviewed, complained('2027-01-29'))).toBe('in-time');
    expect(timing(reviewed, complained('2027-01-30'))).toBe('late');
  });

  it('of several parts is late when it is late for one, and before a review when one had none', () => {
    const second = [
      ...[three(), answered('2026-11-20'), reviewAsked('2026-12-07', { parts: [1] })],
      reviewConcluded('2026-12-18'),
      ...[reviewAsked('2027-01-11', { parts: [2] }), reviewConcluded('2027-01-22', { number: 2 })],
    ];
    expect(timing(second, complained('2027-01-29', { parts: [1, 2] }))).toBe('in-time');
    expect(timing(second, complained('2027-01-30', { parts: [2] }))).toBe('in-time');
    expect(timing(second, complained('2027-01-30', { parts: [1, 2] }))).toBe('late');
    const one = [
      three(),
      answered('2026-11-20'),
      reviewAsked('2026-12-07', { parts: [1] }),
      reviewConcluded('2026-12-18'),
    ];
    expect(timing(one, complained('2027-01-04', { parts: [1] }))).toBe('in-time');
    expect(timing(one, complained('2027-01-04', { parts: [1, 2] }))).toBe('before-review');
  });

  it('starts no clock of ours for subject access, and one for the parts beside it', () => {
    const mixed = given(three(['foia', 'sar', 'foia']), answered('2026-11-20'));
    expect(mixed.when(complained('2027-01-11')).file.facts.at(-1)).toMatchObject({
      ...{ parts: [1, 3], fact: { type: 'complaint-made' } },
    });
    expect(mixed.when(complained('2027-01-11', { parts: [2] })).file.facts).toEqual(mixed.file!.facts);
  });
});

describe('a complaint to the authority itself', () => {
  const own = { to: 'authority', theirReference: null } as const;

  it('may be about subject access that is not answered yet, and is in time whenever it comes', () => {
    expect(timing([three('sar')], complained('2026-11-04', own))).toBe('in-time');
    const before = given(three('sar')).file!;
    const then = given(three('sar')).when(complained('2026-11-04', own));
    expect(then.file.facts.slice(before.facts.length)).toMatchObject([{ parts: [1, 2, 3] }]);
  });

  it('to the Commissioner of parts that are neither answered nor overdue is about nothing, unless they are named', () => {
    expect(given(three()).when(complained('2026-11-04')).refusal?.refused).toBe('nothing-to-complain-of');
    expect(given(three()).when(complained('2026-11-04', { parts: [9] })).refusal?.refused).toBe(
      'unknown-part',
    );
    expect(given(three()).when(complained('2026-11-04', { parts: [1] })).refusal).toBeNull();
  });
});

describe('an appeal', () => {
  it('of a complaint that is not on the record is refused', () => {
    const next = put(
      {
        ...{ type: 'LodgeAppeal', complaint: 2, by: 'requester', theirReference: 'EA/2027/0102' },
        grounds: 'An error of law.',
      },
      '2027-06-10',
    );
    expect(given(...reviewed, complained('2027-01-11')).when(next).refusal?.refused).toBe(
      'no-such-complaint',
    );
  });
});
