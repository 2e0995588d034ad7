// On which day was it received (s10(6)(a))? Claimed, settled, corrected; found late; withdrawn by part.
import { describe, expect, it } from '@jest/globals';
import { stageOf } from '../stage.js';
import { given, put, received } from '../testing/given.js';

const disputed = (claimedOn = '2026-10-28', at = '2026-11-20') =>
  put({ type: 'DisputeReceipt', claimedOn, by: 'requester', why: 'I have the receipt of my e-mail.' }, at);
const upheld = put({ type: 'UpholdReceiptDate', reason: 'The gateway shows 2 November.' }, '2026-11-23');
const corrected = (to: string, at = '2026-11-23') =>
  put({ type: 'CorrectReceiptDate', to, reason: 'The gateway shows it.' }, at);

describe('a disputed day of receipt', () => {
  it('stands beside the recorded one and moves nothing until it is settled', () => {
    const then = given(received()).when(disputed());
    expect(then.types).not.toContain('DeadlineMoved');
    expect(then.event('ReceiptDisputed').data).toEqual({
      number: 1,
      claimedOn: '2026-10-28',
      recorded: '2026-11-02',
      by: 'requester',
    });
    expect(then.file.receipt.disputes[0]).toMatchObject({ settledOn: null });
  });

  it('is settled by correcting the date: the claims, all of them', () => {
    const then = given(received(), disputed(), disputed('2026-10-29')).when(corrected('2026-10-28'));
    expect(then.file.receipt.disputes.map(({ settledOn }) => settledOn)).toEqual([
      '2026-11-23',
      '2026-11-23',
    ]);
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-11-25' });
  });

  it('is settled by upholding it', () => {
    const then = given(received(), disputed()).when(upheld);
    expect(then.event('ReceiptDateUpheld').data).toEqual({ date: '2026-11-02' });
    expect(then.file.receipt.disputes[0]).toMatchObject({ settledOn: '2026-11-23' });
  });

  const FIELD = 'FOIA 2000 s10(6)(a)';
  it.each([
    [disputed('2026-11-02'), 'same-date'],
    [disputed('2026-12-24'), 'date-in-the-future'],
    [
      put({ type: 'DisputeReceipt', claimedOn: '2026-10-28', by: 'other', why: ' ' }, '2026-11-20'),
      'no-reason',
    ],
    [upheld, 'nothing-disputed'],
    [put({ type: 'UpholdReceiptDate', reason: '' }, '2026-11-20'), 'no-reason'],
  ])('is refused without a ground: %j', (step, refused) => {
    expect(given(received()).when(step).refusal).toMatchObject({ refused, section: FIELD });
  });

  it('is claimed once', () => {
    expect(given(received(), disputed()).when(disputed()).refusal).toMatchObject({
      refused: 'already-disputed',
      section: FIELD,
    });
  });
});

describe('a request found late', () => {
  it('was received on the day it was received, however old, and its breach is recorded at once', () => {
    const then = given().when({ ...received({ receivedOn: '2006-03-01' }), at: '2026-11-24T10:00:00.000Z' });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2006-03-30', status: 'missed' });
  });
});

describe('the date of receipt corrected after an extension', () => {
  const extended = put(
    {
      type: 'ExtendResponseTime',
      exemptions: ['31(3)'],
      estimate: '2026-12-22',
      reasons: 'The balance.',
      parts: [1, 2],
    },
    '2026-11-20',
  );

  it('moves the notice, the fortieth day and the parts that were not extended', () => {
    const then = given(received(), extended).when(corrected('2026-10-26'));
    expect(then.file.deadlines.get('extension-expectation#1')).toMatchObject({ due: '2026-12-22' });
    expect(then.file.deadlines.get('extension-notice#1')).toMatchObject({ due: '2026-11-23' });
    expect(then.file.deadlines.get('response#3')).toMatchObject({ due: '2026-11-23' });
  });

  it('leaves the estimate where the notice put it', () => {
    const then = given(received(), extended).when(corrected('2026-10-26'));
    expect(then.file.deadlines.get('extended-response#1')).toMatchObject({ due: '2026-12-22' });
  });

  it('is not moved past a step that was taken', () => {
    expect(given(received(), extended).when(corrected('2026-11-21')).refusal).toMatchObject({
      refused: 'after-later-step',
      section: 'FOIA 2000 s10(6)(a)',
    });
  });
});

describe('a request withdrawn', () => {
  const withdrawn = (parts: number[] | null, at = '2026-11-10') =>
    put({ type: 'WithdrawRequest', parts, text: 'I no longer need this.' }, at);

  it('in part leaves the other parts their clock', () => {
    const then = given(received()).when(withdrawn([2, 3]));
    expect(then.file.deadlines.get('response#2')).toMatchObject({ status: 'lifted' });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ status: 'running' });
    expect(then.file.parts[1]?.outcome).toMatchObject({ answer: 'withdrawn', communicate: 'none' });
  });

  it('as a whole owes nothing more', () => {
    const then = given(received()).when(withdrawn(null));
    expect(stageOf(then.file)).toBe('withdrawn');
    expect([...then.file.deadlines.values()].filter(({ status }) => status === 'running')).toEqual(
      [expect.objectContaining({ due: '2029-11-10' })].flatMap((retention) =>
        then.file.parts.map(() => retention),
      ),
    );
  });

  it('after the day was missed does not undo the breach', () => {
    const then = given(received()).when(withdrawn(null, '2026-12-04'));
    expect(then.file.deadlines.get('response#1')).toMatchObject({ status: 'missed' });
  });

  it.each([
    [[withdrawn([1])], withdrawn([1]), 'already-withdrawn'],
    [[withdrawn(null)], withdrawn(null), 'nothing-to-withdraw'],
    [
      [
        put(
          { type: 'IssueResponse', outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }], text: 'x' },
          '2026-11-05',
        ),
      ],
      withdrawn([1]),
      'already-answered',
    ],
    [[], withdrawn([9]), 'unknown-part'],
  ])('is refused where nothing is left to withdraw', (past, step, refused) => {
    expect(given(received(), ...past).when(step).refusal).toMatchObject({
      refused,
      section: 'FOIA 2000 s1(1)',
    });
  });
});
