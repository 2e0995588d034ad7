// What is recorded with a claim (a balance, an opinion, a certificate): of a claim that stands, and of no day to come.
import { describe, expect, it } from '@jest/globals';
import { given, put, received, type Put } from '../testing/given.js';
import { certified, claimed, opined, weighed, withheld } from '../testing/steps-taken.js';

const DAY = '2026-11-16';
const ofSection36 = claimed(DAY, { exemption: '36(2)(b)(i)' });
const ofSection24 = claimed(DAY, { exemption: '24(1)', likelihood: null });
const refusalOf = (past: readonly Put[], next: Put, first = received()) =>
  given(first, ...past).when(next).refusal;
const notHeld = (at: string) => withheld(at, { outcomes: [{ parts: [4], answer: 'not-held', claims: [] }] });

describe('a claim that is not on the record', () => {
  it.each([
    ['a balance', weighed(DAY, { claim: 2 })],
    ['an opinion', opined(DAY, { claim: 2 })],
    ['a certificate', certified(DAY, { claim: 2 })],
    ['a withdrawal', put({ type: 'WithdrawClaim', claim: 2, reason: 'It does not apply.' }, DAY)],
  ])('has no use for %s', (_, next) => {
    expect(refusalOf([ofSection36], next)).toMatchObject({
      ...{ refused: 'no-such-claim', section: 'FOIA 2000 s17(1)(b)' },
      rule: 'The case has no claim 2.',
    });
  });
});

describe('the opinion of the qualified person', () => {
  it('may be of the very day on which it is recorded, and not of a later one', () => {
    expect(refusalOf([ofSection36], opined(DAY, { givenOn: DAY }))).toBeNull();
    expect(refusalOf([ofSection36], opined(DAY, { givenOn: '2026-11-17' }))).toMatchObject({
      ...{ refused: 'opinion-not-yet-given', field: 'givenOn', section: 'FOIA 2000 s36(2)' },
    });
  });

  it('comes before the notice; of a claim first made after it, it may come after', () => {
    expect(refusalOf([ofSection36, notHeld(DAY)], opined('2026-11-17'))).toMatchObject({
      refused: 'opinion-after-notice',
    });
    const late = claimed('2026-11-17', { exemption: '36(2)(b)(i)' });
    expect(refusalOf([notHeld(DAY), late], opined('2026-11-17'))).toBeNull();
  });
});

describe('a certificate', () => {
  it('may be of the very day on which it is recorded, and not of a later one', () => {
    expect(refusalOf([ofSection24], certified(DAY, { signedOn: DAY }))).toBeNull();
    expect(refusalOf([ofSection24], certified(DAY, { signedOn: '2026-11-17' }))).toMatchObject({
      ...{ refused: 'certificate-not-yet-signed', field: 'signedOn' },
    });
  });

  it('names its office and who signed it', () => {
    expect(refusalOf([ofSection24], certified(DAY, { office: ' ' }))).toMatchObject({
      ...{ refused: 'no-office', remedy: 'Give the office held by whoever signed it.' },
    });
    expect(refusalOf([ofSection24], certified(DAY, { name: ' ' }))).toMatchObject({
      ...{ refused: 'no-name', remedy: 'Give the name of whoever signed it.' },
    });
  });
});

describe('a balance', () => {
  it('has factors on both sides, by the law of the duty that is claimed against', () => {
    const silent = claimed(DAY, { exemption: '43(3)' });
    for (const [claim, section] of [
      [claimed(DAY), 'FOIA 2000 s17(3)(b)'],
      [silent, 'FOIA 2000 s17(3)(a)'],
    ] as const) {
      expect(refusalOf([claim], weighed(DAY, { favouring: [] }))).toMatchObject({
        ...{ refused: 'one-sided-balance', field: 'favouring', section },
        remedy: 'Give at least one factor for disclosure.',
      });
      expect(refusalOf([claim], weighed(DAY, { against: [] }))).toMatchObject({
        ...{ field: 'against', section },
        remedy: 'Give at least one factor for maintaining the exemption.',
      });
    }
  });

  it('is not struck for what is absolute, by the law of either country', () => {
    const confidential = claimed(DAY, { exemption: '41(1)', likelihood: null });
    expect(refusalOf([confidential], weighed(DAY))).toMatchObject({
      ...{ refused: 'absolute-exemption', section: 'FOIA 2000 s2(3)' },
      rule: '41(1) is absolute here: there is nothing to weigh.',
    });
    const scottish = claimed(DAY, { exemption: '25', likelihood: null });
    expect(refusalOf([scottish], weighed(DAY), received({ regime: 'foisa' }))).toMatchObject({
      ...{ refused: 'absolute-exemption', section: 'FOISA 2002 s2(2)' },
    });
  });
});

describe('a claim', () => {
  const data = (past: readonly Put[], next: Put) =>
    given(received(), ...past)
      .when(next)
      .event('ExemptionClaimed').data;

  it('is for every part that is open, where none is named', () => {
    expect(data([notHeld(DAY)], claimed(DAY, { parts: null })).parts).toEqual([1, 2, 3, 5, 6, 7]);
  });

  it('gives its reasons, or says that they are apparent, or why they may not be stated', () => {
    const reasons = (over: object) => refusalOf([], claimed(DAY, { reasons: ' ', ...over }))?.refused ?? null;
    expect(data([], claimed(DAY)).reasons).toBe('given');
    expect(data([], claimed(DAY, { reasons: '', reasonsApparent: true })).reasons).toBe('apparent');
    expect(data([], claimed(DAY, { reasons: '', reasonsWithheld: 'It would name him.' })).reasons).toBe(
      'withheld',
    );
    for (const none of [{}, { reasonsWithheld: ' ' }, { reasonsWithheld: '' }])
      expect(reasons(none)).toBe('no-reasons');
  });

  it('against one duty may be made beside the same exemption against the other', () => {
    const scottish = received({ regime: 'foisa' });
    const of = (duty: 'communicate' | 'confirm-or-deny') =>
      claimed(DAY, { exemption: '33(1)(b)', duty, likelihood: 'would' });
    expect(refusalOf([of('communicate')], of('confirm-or-deny'), scottish)).toBeNull();
    expect(refusalOf([of('communicate')], of('communicate'), scottish)?.refused).toBe('already-claimed');
  });

  it('for parts of which one was answered and another is overdue is late after the response', () => {
    const then = given(received(), notHeld(DAY)).when(claimed('2026-12-02', { parts: [4, 5] }));
    expect(then.event('ExemptionClaimed').data.late).toBe('after-the-response');
    expect(
      then.events.flatMap((event) =>
        event.type === 'LateRelianceRecorded' ? [[event.data.why, event.data.parts]] : [],
      ),
    ).toEqual([
      ['after-the-response', [4]],
      ['after-the-time', [5]],
    ]);
    const other = given(received(), notHeld(DAY)).when(claimed('2026-11-17', { parts: [3, 4] }));
    expect(other.event('ExemptionClaimed').data.late).toBe('after-the-response');
  });
});
