// The Commissioner asks for information: by the notice's own day, while the complaint is there, answered once.
import { describe, expect, it } from '@jest/globals';
import { upToComplaint } from '../testing/after-the-answer.js';
import { given, put } from '../testing/given.js';

describe('an information notice (s51)', () => {
  const open = given(...upToComplaint);
  const notice = (at: string, respondBy = '2027-03-01') =>
    put({ type: 'RecordInformationNotice', complaint: 1, respondBy, text: 'Send the withheld pages.' }, at);
  const answer = (at: string, number = 1) =>
    put({ type: 'AnswerInformationNotice', complaint: 1, notice: number }, at);

  it('gives its own day, and is answered in time or late', () => {
    const then = open.when(notice('2027-02-01'));
    expect(then.event('InformationNoticeServed').data).toEqual({
      ...{ complaint: 1, notice: 1, respondBy: '2027-03-01' },
    });
    const served = given(...upToComplaint, notice('2027-02-01'));
    expect(served.when(answer('2027-03-01')).event('InformationNoticeAnswered').data.late).toBe(false);
    expect(served.when(answer('2027-03-02')).event('InformationNoticeAnswered').data.late).toBe(true);
  });

  it('gives a day ahead, after the complaint was made', () => {
    expect(open.when(notice('2027-02-01', '2027-02-01')).refusal).toMatchObject({
      refused: 'respond-by-not-ahead',
      section: 'FOIA 2000 s51',
      field: 'respondBy',
    });
    expect(open.when({ ...notice('2027-02-01'), on: '2027-01-08' }).refusal).toMatchObject({
      refused: 'before-complaint',
    });
  });

  it('comes while the complaint is with the Commissioner', () => {
    const closed = given(
      ...upToComplaint,
      put({ type: 'CloseComplaint', complaint: 1, how: 'withdrawn' }, '2027-01-20'),
    );
    expect(closed.when(notice('2027-02-01')).refusal).toMatchObject({
      refused: 'not-before-the-commissioner',
      section: 'FOIA 2000 s51',
    });
  });

  it('is answered once, after it was served', () => {
    const served = given(...upToComplaint, notice('2027-02-01'));
    expect(served.when(answer('2027-02-05', 2)).refusal).toMatchObject({ refused: 'no-such-notice' });
    expect(served.when({ ...answer('2027-02-05'), on: '2027-01-29' }).refusal).toMatchObject({
      refused: 'before-notice',
    });
    const done = given(...upToComplaint, notice('2027-02-01'), answer('2027-02-05'));
    expect(done.when(answer('2027-02-08')).refusal).toMatchObject({ refused: 'notice-answered' });
  });
});
