// The end of a request, as a disclosure officer would check it: more time, the answer, the review, a date corrected.
import { describe, expect, it } from '@jest/globals';
import { owedBy } from './owed.js';
import { stageOf } from './stage.js';
import { given, put, received, REFERENCE } from './testing/given.js';

const REQUEST = `request/${REFERENCE}`;
const EXTENSION = `extension/${REFERENCE}/1`;
const REVIEW = `review/${REFERENCE}/1`;
const extended = put(
  {
    type: 'ExtendResponseTime',
    exemptions: ['24(2)', '31(3)'],
    estimate: '2026-12-22',
    reasons: 'The balance is not yet decided.',
    parts: null,
  },
  '2026-11-26',
);
const answered = (at: string, by = 'officer-1') =>
  put(
    {
      type: 'IssueResponse',
      outcomes: [{ parts: null, answer: 'disclosed', claims: [] }],
      text: 'Here it is.',
    },
    at,
    { by },
  );

describe('extension for the public interest (s10(3))', () => {
  it('opens a proceeding of its own, with the estimate and the fortieth working day from receipt', () => {
    const then = given(received()).when(extended);
    expect(then.event('ResponseTimeExtended').data).toMatchObject({
      number: 1,
      exemptions: ['24(2)', '31(3)'],
      estimate: '2026-12-22',
    });
    expect(then.file.deadlines.get('extended-response#1')).toMatchObject({
      due: '2026-12-22',
      status: 'running',
    });
    expect(then.file.deadlines.get('extension-expectation#1')).toMatchObject({
      due: '2026-12-31',
      status: 'running',
    });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ status: 'lifted' });
    expect(owedBy(then.file, REQUEST)).toMatchObject({ wakeAt: null });
    expect(owedBy(then.file, EXTENSION).letters).toHaveLength(1);
  });

  it.each([
    ['40(1)', 'absolute-exemption'],
    ['21(1)', 'absolute-exemption'],
    ['31', 'no-subsection'],
    ['99(1)', 'unknown-exemption'],
  ])('is refused on section %s', (exemption, refused) => {
    const then = given(received()).when({
      ...extended,
      command: { ...extended.command, exemptions: [exemption] } as typeof extended.command,
    });
    expect(then.refusal).toMatchObject({ refused });
  });

  it('is refused a second time', () => {
    expect(given(received(), extended).when(extended).refusal).toMatchObject({
      refused: 'already-extended',
      section: 'FOIA 2000 s10(3)',
    });
  });

  it('that comes after day 20 is recorded with its notice missed', () => {
    const then = given(received()).when({ ...extended, at: '2026-12-03T12:00:00.000Z' });
    expect(then.file.deadlines.get('extension-notice#1')).toMatchObject({
      status: 'missed',
      metOn: '2026-12-03',
    });
  });
});

describe('the response', () => {
  it('in time meets the deadline and says how many working days it took', () => {
    const then = given(received()).when(answered('2026-11-30'));
    expect(
      then.events.find((e) => e.type === 'DeadlineMet' && e.data.kind === 'response')?.data,
    ).toMatchObject({ metOn: '2026-11-30', due: '2026-12-01' });
    expect(stageOf(then.file)).toBe('answered');
  });

  it('after the day is late, and the record says by how much', () => {
    const then = given(received()).when(answered('2026-12-03'));
    expect(
      then.events.find((e) => e.type === 'DeadlineMissed' && e.data.kind === 'response')?.data,
    ).toMatchObject({ metOn: '2026-12-03', workingDaysLate: 2 });
  });

  it('that neither confirms nor denies relies on a subsection that excludes that duty', () => {
    const ncnd = (exemption: string) =>
      put(
        {
          type: 'IssueResponse',
          outcomes: [
            {
              parts: null,
              answer: 'neither-confirmed-nor-denied',
              why: 'Each part asks whether a technique is in use.',
              claims: [
                {
                  exemption,
                  duty: 'confirm-or-deny',
                  limbs: ['31(1)(a)'],
                  likelihood: 'would-be-likely',
                  reasons: 'It would help offenders.',
                  publicInterest: {
                    favouring: ['Openness.'],
                    against: ['Policing.'],
                    conclusion: 'Against.',
                  },
                },
              ],
            },
          ],
          text: '',
        },
        '2026-11-20',
      );
    expect(given(received()).when(ncnd('31(1)(a)')).refusal).toMatchObject({
      refused: 'not-an-ncnd-subsection',
      remedy: expect.stringContaining('31(3)'),
    });
    expect(given(received()).when(ncnd('21')).refusal).toMatchObject({
      refused: 'not-an-ncnd-subsection',
      remedy: expect.stringContaining('confirm or deny'),
    });
    expect(given(received()).when(ncnd('s31(3)')).file.parts[0]?.outcome).toMatchObject({
      confirmOrDeny: 'neither',
      communicate: 'none',
    });
  });

  it('that withholds says under which exemption', () => {
    const then = given(received()).when(
      put(
        { type: 'IssueResponse', outcomes: [{ parts: [1], answer: 'withheld', claims: [] }], text: '' },
        '2026-11-20',
      ),
    );
    expect(then.refusal).toMatchObject({ refused: 'no-exemption', section: 'FOIA 2000 s17(1)(b)' });
  });

  it('answers each part once', () => {
    expect(
      given(received(), answered('2026-11-30')).when(
        put(
          { type: 'IssueResponse', outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }], text: '' },
          '2026-12-01',
        ),
      ).refusal,
    ).toMatchObject({
      refused: 'already-answered',
    });
  });
});

describe('the internal review', () => {
  const asked = put({ type: 'RequestInternalReview', parts: null, grounds: 'I disagree.' }, '2026-12-07');
  const outcome = (by: string) =>
    put(
      {
        type: 'ConcludeInternalReview',
        number: 1,
        outcomes: [{ parts: null, outcome: 'upheld' }],
        text: 'It stands.',
      },
      '2026-12-18',
      { by },
    );

  it('has a proceeding of its own, due in twenty working days and in forty at the most', () => {
    const then = given(received(), answered('2026-11-30')).when(asked);
    expect(then.file.deadlines.get('review#1')).toMatchObject({ due: '2027-01-08' });
    expect(then.file.deadlines.get('review-limit#1')).toMatchObject({ due: '2027-02-05' });
    expect(owedBy(then.file, REVIEW).wakeAt).not.toBeNull();
  });

  it('is not decided by the person who took the decision', () => {
    expect(given(received(), answered('2026-11-30'), asked).when(outcome('officer-1')).refusal).toMatchObject(
      { refused: 'reviewer-was-decider' },
    );
    expect(stageOf(given(received(), answered('2026-11-30'), asked).when(outcome('reviewer-1')).file)).toBe(
      'reviewed',
    );
  });

  it('is not asked of an answer that has not been given', () => {
    expect(given(received()).when({ ...asked, at: '2026-11-24T12:00:00.000Z' }).refusal).toMatchObject({
      refused: 'nothing-to-review',
    });
  });
});

describe('the date of receipt corrected', () => {
  const to = (date: string) =>
    put({ type: 'CorrectReceiptDate', to: date, reason: 'The mailbox log shows it.' }, '2026-11-27');

  it('moves every clock that runs, also after an extension', () => {
    const then = given(received(), extended).when(to('2026-10-30'));
    expect(then.file.receivedOn).toBe('2026-10-30');
    expect(then.event('DeadlineMoved').data).toBeDefined();
    expect(then.file.deadlines.get('extension-expectation#1')).toMatchObject({ due: '2026-12-30' });
  });

  it('keeps the first date on the record', () => {
    const then = given(received()).when(to('2026-10-30'));
    expect(then.event('ReceiptDateCorrected').data).toEqual({ from: '2026-11-02', to: '2026-10-30' });
    expect(then.file.firstReceivedOn).toBe('2026-11-02');
  });
});
