// From receipt to the end of the last recourse: what is held may not be destroyed (s77), and when it may.
import { describe, expect, it } from '@jest/globals';
import { keepingOf } from './legal-hold.js';
import {
  answered,
  complained,
  decisionNotice,
  reviewAsked,
  reviewConcluded,
  three,
  upToComplaint,
} from './testing/after-the-answer.js';
import { given, put, type Put } from './testing/given.js';

const keeping = (...past: readonly Put[]) => {
  const file = given(...past).file!;
  return keepingOf(file, file.at.slice(0, 10), file.at);
};
const until = (...past: readonly Put[]) => keeping(...past).legalHold.until;

describe('the legal hold', () => {
  it('begins with receipt, and has no end while a part is unanswered', () => {
    expect(keeping(three())).toEqual({
      legalHold: { from: '2026-11-02', until: null },
      disposalOn: null,
    });
    expect(until(three(), answered('2026-11-20', [1, 2]))).toBeNull();
  });

  it('after the answer lasts as long as a review may be asked for', () => {
    expect(keeping(three(), answered('2026-11-20'))).toEqual({
      legalHold: { from: '2026-11-02', until: '2027-01-22' },
      disposalOn: '2029-11-20',
    });
  });

  it('has no end while a review is under way, nor while a complaint is', () => {
    expect(until(three(), answered('2026-11-20'), reviewAsked('2026-12-07'))).toBeNull();
    expect(until(...upToComplaint)).toBeNull();
  });

  it('after the review lasts as long as the Commissioner takes complaints', () => {
    // The window to ask for a review of the parts that had none is longer still.
    const past = [three(), answered('2026-11-20'), reviewAsked('2026-12-07'), reviewConcluded('2026-12-18')];
    expect(until(...past)).toBe('2027-01-29');
  });

  it('after a decision notice lasts until the steps are taken and the appeal is out of time', () => {
    const noticed = [...upToComplaint, decisionNotice('2027-06-01')];
    expect(until(...noticed)).toBeNull();
    const taken = put({ type: 'RecordCompliance', complaint: 1, outcomes: [], text: 'Done.' }, '2027-06-10');
    expect(keeping(...noticed, taken)).toEqual({
      legalHold: { from: '2026-11-02', until: '2027-06-29' },
      disposalOn: '2030-06-10',
    });
  });

  it('has no end under appeal, and ends with the time to appeal again', () => {
    const bare = decisionNotice('2027-06-01', { steps: [], complyWithinDays: null });
    const appealed = put(
      { type: 'LodgeAppeal', complaint: 1, by: 'requester', theirReference: null, grounds: 'No.' },
      '2027-06-20',
    );
    expect(until(...upToComplaint, bare, appealed)).toBeNull();
    const over = put(
      {
        ...{ type: 'RecordTribunalOutcome', complaint: 1, outcome: 'dismissed', steps: [] },
        ...{ complyWithinDays: null, text: 'Dismissed.' },
      },
      '2027-11-01',
    );
    expect(until(...upToComplaint, bare, appealed, over)).toBe('2027-11-29');
  });

  it('with a withdrawn complaint ends no earlier than the withdrawal', () => {
    const withdrawn = put({ type: 'CloseComplaint', complaint: 1, how: 'withdrawn' }, '2027-04-01');
    expect(until(...upToComplaint, withdrawn)).toBe('2027-04-01');
  });

  it('of a complaint about silence lasts until there is an answer', () => {
    expect(until(three(), complained('2026-12-02'))).toBeNull();
  });

  it('as it stood on an earlier day knows nothing of what was done after it', () => {
    const past = [three(), answered('2026-11-20'), reviewAsked('2027-01-20'), reviewConcluded('2027-02-10')];
    const file = given(...past).file!;
    expect(keepingOf(file, '2026-11-10', file.at).legalHold.until).toBeNull();
    expect(keepingOf(file, '2026-12-01', file.at).legalHold.until).toBe('2027-01-22');
  });
});
