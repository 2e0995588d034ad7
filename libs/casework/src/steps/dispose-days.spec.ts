// A file is disposed of after the hold and the retention, not on their last days, and not while anything is open.
import { describe, expect, it } from '@jest/globals';
import { keepingOf } from '../legal-hold.js';
import { answered, complained, reviewAsked, reviewConcluded, three } from '../testing/after-the-answer.js';
import { given, put, type Put } from '../testing/given.js';

const closed = (at: string) => put({ type: 'CloseCase', because: 'answered', text: '' }, at);
const gone = (at: string) => put({ type: 'DisposeCase' }, at);
const refusalOf = (past: readonly Put[], next: Put) => given(...past).when(next).refusal;

describe('a closed case', () => {
  const past = [three(), answered('2026-11-20'), closed('2026-12-01')];
  const { legalHold, disposalOn } = keepingOf(given(...past).file!, '2026-12-01', '2026-12-01T12:00:00.000Z');

  it('is held to the end of the last day of the hold, and kept to the end of its last day', () => {
    expect([legalHold.until, disposalOn]).toEqual(['2027-01-22', '2029-11-20']);
    expect(refusalOf(past, gone('2027-01-22'))).toMatchObject({
      ...{ refused: 'legal-hold', section: 'FOIA 2000 s77' },
      rule: 'Its records are held until 2027-01-22: the requester may still have recourse.',
    });
    expect(refusalOf(past, gone('2027-01-23'))).toMatchObject({
      ...{ refused: 'kept-longer', rule: 'The file is kept until 2029-11-20.' },
    });
    expect(refusalOf(past, gone('2029-11-20'))?.refused).toBe('kept-longer');
    expect(refusalOf(past, gone('2029-11-21'))).toBeNull();
  });

  it('is held without an end while a complaint is open', () => {
    const complaint = [
      ...[three(), answered('2026-11-20'), reviewAsked('2026-12-07'), reviewConcluded('2026-12-18')],
      ...[complained('2027-01-11'), closed('2027-01-12')],
    ];
    expect(refusalOf(complaint, gone('2032-01-12'))).toMatchObject({
      ...{ refused: 'legal-hold', rule: 'Something of the case is open: its records are held.' },
    });
  });
});
