// Fees (s9, s10(2)): a notice stops the days from its own to that of the payment; unpaid for three months, it ends the duty.
import { describe, expect, it } from '@jest/globals';
import type { Put } from '../testing/given.js';
import { given, put, received } from '../testing/given.js';
import { asked, feeAsked, feePaid, withheld } from '../testing/steps-taken.js';

const closedUnpaid = (at: string, notice = 1): Put => put({ type: 'CloseUnpaid', notice }, at);
const due = (
  then: { file: { deadlines: ReadonlyMap<string, { due: string; status: string }> } },
  key: string,
) => then.file.deadlines.get(key);

describe('a fees notice', () => {
  it('stops the clock of its parts alone, and says by when it may be paid', () => {
    const then = given(received()).when(feeAsked('2026-11-09'));
    expect(then.event('FeesNoticeGiven')).toMatchObject({
      data: { number: 1, parts: [4], amountPence: 1250 },
      sealed: { text: 'Copying.' },
    });
    expect(due(then, 'response#4')).toMatchObject({ status: 'lifted' });
    expect(due(then, 'response#3')).toMatchObject({ due: '2026-12-01', status: 'running' });
    expect(due(then, 'fee-lapse#4')).toMatchObject({ due: '2027-02-08', status: 'running' });
    expect([...then.file.letters.values()].at(-1)).toMatchObject({
      template: 'fees-notice',
      to: 'requester',
    });
  });

  it('leaves out both its own day and that of the payment, and no other (s10(2))', () => {
    const then = given(received(), feeAsked('2026-11-09')).when(feePaid('2026-11-13'));
    expect(then.event('FeeReceived').data).toEqual({
      ...{ notice: 1, parts: [4], amountPence: 1250, givenOn: '2026-11-09' },
    });
    expect(due(then, 'response#4')).toMatchObject({ due: '2026-12-08', status: 'running' });
    expect(due(then, 'fee-lapse#4')).toMatchObject({ status: 'met' });
  });

  it.each([0, -1, 12.5, Number.NaN])('states an amount in whole pence, and not %p', (amountPence) => {
    expect(given(received()).when(feeAsked('2026-11-09', { amountPence })).refusal).toMatchObject({
      ...{ refused: 'no-amount', field: 'amountPence', section: 'FOIA 2000 s9(1)' },
    });
  });

  it('is given within the time for the answer (s9(1))', () => {
    expect(given(received()).when(feeAsked('2026-12-02')).refusal).toMatchObject({
      ...{ refused: 'fees-notice-late', section: 'FOIA 2000 s9(1)' },
    });
    expect(given(received()).when(feeAsked('2026-12-01')).refusal).toBeNull();
    const waiting = given(received(), asked('2026-11-30', [4]));
    expect(waiting.when(feeAsked('2026-12-07')).refusal).toBeNull();
  });

  it('is not given for what is answered, nor twice on one day for one part', () => {
    const answered = withheld('2026-11-09', { outcomes: [{ parts: [4], answer: 'not-held', claims: [] }] });
    expect(given(received(), answered).when(feeAsked('2026-11-10')).refusal).toMatchObject({
      refused: 'already-answered',
    });
    expect(given(received(), feeAsked('2026-11-09')).when(feeAsked('2026-11-09')).refusal).toMatchObject({
      refused: 'fees-notice-given',
    });
    const all = withheld('2026-11-09', { outcomes: [{ parts: null, answer: 'not-held', claims: [] }] });
    expect(given(received(), all).when(feeAsked('2026-11-10', { parts: null })).refusal).toMatchObject({
      refused: 'nothing-open',
    });
  });

  it('is a charge in advance under the Regulations, payable within sixty working days (EIR reg 8)', () => {
    const then = given(received({ regime: 'eir' })).when(feeAsked('2026-11-09'));
    expect(due(then, 'fee-lapse#4')).toMatchObject({ due: '2027-02-08' });
    expect(
      given(received({ regime: 'eir' })).when(feeAsked('2026-11-09', { amountPence: 0 })).refusal,
    ).toMatchObject({ section: 'EIR 2004 reg 8(4)' });
  });
});

describe('a fee', () => {
  const past = [received(), feeAsked('2026-11-09')];

  it('is not received without a notice (s9)', () => {
    for (const notice of [1, 2])
      expect(given(received()).when(feePaid('2026-11-13', { notice })).refusal).toMatchObject({
        ...{ refused: 'no-fees-notice', section: 'FOIA 2000 s9(1)' },
      });
    expect(given(...past).when(feePaid('2026-11-13', { notice: 2 })).refusal?.remedy).toBe('The case has 1.');
  });

  it('is received whole, once, and not before its notice', () => {
    expect(given(...past).when(feePaid('2026-11-13', { amountPence: 1249 })).refusal).toMatchObject({
      ...{ refused: 'fee-short', field: 'amountPence', section: 'FOIA 2000 s9(2)' },
      rule: expect.stringContaining('£12.50'),
    });
    expect(given(...past).when({ ...feePaid('2026-11-13'), on: '2026-11-06' }).refusal).toMatchObject({
      ...{ refused: 'payment-before-notice', field: 'on' },
    });
    expect(given(...past, feePaid('2026-11-13')).when(feePaid('2026-11-16')).refusal).toMatchObject({
      refused: 'fee-paid',
    });
  });

  it('may be paid until the end of three months beginning with the notice, and not after (s9(2))', () => {
    expect(given(...past).when(feePaid('2027-02-08')).refusal).toBeNull();
    expect(given(...past).when(feePaid('2027-02-09')).refusal).toMatchObject({
      ...{ refused: 'fee-lapsed', section: 'FOIA 2000 s9(2)' },
    });
  });

  it('that is never paid closes the parts, once its last day has passed', () => {
    expect(given(...past).when(closedUnpaid('2027-02-08')).refusal).toMatchObject({
      ...{ refused: 'fee-may-be-paid', section: 'FOIA 2000 s9(2)' },
    });
    const then = given(...past).when(closedUnpaid('2027-02-09'));
    expect(then.event('FeeLapsed').data).toEqual({ notice: 1, parts: [4], lapsedOn: '2027-02-08' });
    expect(then.file.parts[3]?.outcome).toMatchObject({ answer: 'fee-not-paid', confirmOrDeny: 'none' });
    expect(due(then, 'response#4')).toMatchObject({ status: 'lifted' });
    expect([...then.file.letters.values()].at(-1)).toMatchObject({ template: 'request-lapsed' });
    for (const next of [closedUnpaid('2027-02-10'), feePaid('2027-02-10')])
      expect(given(...past, closedUnpaid('2027-02-09')).when(next).refusal).toMatchObject({
        refused: 'fee-lapsed',
      });
  });

  it('does not close what was paid for, or answered without it', () => {
    expect(given(...past, feePaid('2026-11-13')).when(closedUnpaid('2027-03-01')).refusal).toMatchObject({
      refused: 'fee-paid',
    });
    const waived = withheld('2026-11-16', { outcomes: [{ parts: [4], answer: 'not-held', claims: [] }] });
    expect(given(...past, waived).when(closedUnpaid('2027-03-01')).refusal).toMatchObject({
      refused: 'already-answered',
    });
  });
});

describe('several fees notices', () => {
  const two = [received(), feeAsked('2026-11-09'), feeAsked('2026-11-11', { amountPence: 500 })];
  const second = (at: string) => feePaid(at, { notice: 2, amountPence: 500 });

  it('leave out their days together, once (s10(2))', () => {
    const then = given(...two, feePaid('2026-11-12')).when(second('2026-11-16'));
    expect(due(then, 'response#4')).toMatchObject({ due: '2026-12-09' });
    expect(due(then, 'fee-lapse#4')).toMatchObject({ due: '2027-02-10', status: 'met' });
  });

  it('are each told as paid, and the clock stands still until the last is', () => {
    const then = given(...two).when(feePaid('2026-11-12'));
    expect(due(then, 'response#4')).toMatchObject({ status: 'lifted' });
    expect(then.event('DeadlineMet').data).toMatchObject({ kind: 'fee-lapse', due: '2027-02-08' });
    expect(then.event('DeadlineSet').data).toMatchObject({ kind: 'fee-lapse', due: '2027-02-10' });
  });

  it('say nothing more of their last days until one of them changes', () => {
    const note = put({ type: 'AddNote', text: 'Rang.', parts: [] }, '2026-11-13');
    expect(given(...two).when(note).types).toEqual(['NoteAdded']);
    expect(given(...two, feePaid('2026-11-12')).when(note).types).toEqual(['NoteAdded']);
    expect(given(...two, second('2026-11-12')).when(note).types).toEqual(['NoteAdded']);
  });

  it('lapse each by itself, in whatever order they are paid', () => {
    const then = given(...two, second('2026-11-12')).when(closedUnpaid('2027-02-09'));
    expect(then.event('FeeLapsed').data).toMatchObject({ notice: 1, lapsedOn: '2027-02-08' });
    expect(
      given(...two, second('2026-11-12'))
        .when(feePaid('2026-11-13'))
        .file.deadlines.get('response#4'),
    ).toMatchObject({ due: '2026-12-08', status: 'running' });
  });
});
