// The life of a request, step by step, as a disclosure officer would check it.
import { describe, expect, it } from '@jest/globals';
import { owedBy } from './owed.js';
import { stageOf } from './stage.js';
import { MOST_WAKES } from './testing/climb.js';
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

describe('a request received on Monday 2 November 2026', () => {
  const then = given().when(received());

  it('is due on Tuesday 1 December, because St Andrew’s Day in Scotland does not count', () => {
    const response = then.events.find((e) => e.type === 'DeadlineSet' && e.data.kind === 'response');
    expect(response?.data).toMatchObject({
      due: '2026-12-01',
      parts: [1, 2, 3, 4, 5, 6, 7],
      law: expect.stringContaining('s10(1)'),
    });
  });

  it('keeps the words and the name of the requester out of the public record', () => {
    for (const event of then.events)
      expect(JSON.stringify(event.data)).not.toMatch(/Alex|Morgan|alex@example|One\?/);
  });

  it('owes its first reminder at nine in London, five working days before the due date', () => {
    expect(owedBy(then.file, REQUEST).wakeAt! <= '2026-11-23T09:00:00.000Z').toBe(true);
  });

  it('starts no clock when it has no name, no address or no words', () => {
    expect(
      given().when(received({ requester: { name: ' ', email: 'a@b.example', address: null } })).refusal,
    ).toMatchObject({ refused: 'no-name', section: 'FOIA 2000 s8(1)(b)' });
    expect(
      given().when(received({ requester: { name: 'A', email: null, address: null } })).refusal,
    ).toMatchObject({ refused: 'no-address' });
    expect(given().when(received({ text: ' ', parts: null })).refusal).toMatchObject({
      refused: 'describes-nothing',
      section: 'FOIA 2000 s8(1)(c)',
    });
  });

  it('is refused a date of receipt that has not come', () => {
    expect(
      given().when({ ...received({ receivedOn: '2026-11-03' }), at: '2026-11-02T12:00:00.000Z' }).refusal,
    ).toMatchObject({ refused: 'date-in-the-future' });
  });
});

describe('time passes over an unanswered request', () => {
  const passed = () => {
    const [wakes, raised]: [string[], string[]] = [[], []];
    let past = [received()];
    for (let n = 0; n < MOST_WAKES; n += 1) {
      const now = given(...past);
      const { wakeAt } = owedBy(now.file!, REQUEST);
      if (wakeAt === null) break;
      const step = put({ type: 'PassTime', proceeding: REQUEST }, wakeAt);
      wakes.push(wakeAt);
      for (const event of now.when(step).events)
        if (event.type === 'EscalationRaised') raised.push(`${event.data.dueAt} ${event.data.role}`);
      past = [...past, step];
    }
    return { wakes, raised, end: given(...past) };
  };

  it('climbs the ladder, each rung once, on its own day', () => {
    expect(passed().raised).toEqual([
      '2026-11-23T09:00:00.000Z officer', // five before: 23, 24, 25, 26 and 27 November; the 30th does not count
      '2026-11-26T09:00:00.000Z officer',
      '2026-11-27T09:00:00.000Z team-leader',
      '2026-12-01T09:00:00.000Z head-of-unit',
      '2026-12-02T00:00:00.000Z senior-officer',
    ]);
  });

  it('records the breach at the end of day 20, not before', () => {
    const missed = passed().end.events.find((e) => e.type === 'DeadlineMissed' && e.data.kind === 'response');
    expect(missed).toMatchObject({
      at: '2026-12-02T00:00:00.000Z',
      on: '2026-12-02',
      data: { due: '2026-12-01', law: expect.stringContaining('s10(1)') },
    });
  });

  it('never wakes twice for the same instant, and then owes nothing more but letters', () => {
    const { wakes, end } = passed();
    expect(new Set(wakes).size).toBe(wakes.length);
    expect([...wakes].sort()).toEqual(wakes);
    expect(owedBy(end.file!, REQUEST)).toMatchObject({ wakeAt: null, finished: false });
  });

  it('folds to the same case from its events alone', () => {
    const { end } = passed();
    expect(end.refolded()).toEqual(end.file);
  });
});

describe('clarification (s1(3))', () => {
  const sought = put({ type: 'SeekClarification', question: 'Which years?', parts: null }, '2026-11-10');
  const reply = put({ type: 'ReceiveClarification', number: 1, text: '2024 and 2025.' }, '2026-11-20');

  it('stops the clock until the reply', () => {
    const then = given(received()).when(sought);
    expect(then.types).toContain('DeadlineLifted');
    expect(stageOf(then.file)).toBe('awaiting-clarification');
    expect(owedBy(then.file, REQUEST).wakeAt).toBeNull();
  });

  it('restarts the twenty days from the day the reply arrives: a restart, never a pause', () => {
    const then = given(received(), sought).when(reply);
    const moved = then.events.find((e) => e.type === 'DeadlineMoved' && e.data.kind === 'response');
    expect(moved?.data).toMatchObject({ from: '2026-12-01', to: '2026-12-21' });
  });

  it('leaves the clear parts their own clock', () => {
    const then = given(
      received(),
      put({ type: 'SeekClarification', question: 'Which years?', parts: [3] }, '2026-11-10'),
    ).when(reply);
    const moved = then.events.find((e) => e.type === 'DeadlineMoved' && e.data.kind === 'response');
    expect(moved?.data).toMatchObject({ parts: [3], to: '2026-12-21' });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-12-01', status: 'running' });
  });

  it('is answered once', () => {
    expect(given(received(), sought, reply).when(reply).refusal).toMatchObject({
      refused: 'clarification-received',
      section: 'FOIA 2000 s10(6)(b)',
    });
  });
});

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
