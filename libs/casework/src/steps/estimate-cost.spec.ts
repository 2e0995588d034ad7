// Cost (s12): what it would take, by the activities that count; requests counted as one; the refusal that rests on it.
import { describe, expect, it } from '@jest/globals';
import { given, put, received, type Put } from '../testing/given.js';
import { answered, reviewAsked, reviewConcluded } from '../testing/after-the-answer.js';
import { estimated, withheld } from '../testing/steps-taken.js';

const DAY = '2026-11-16';
const refusedCost = (claims: readonly object[] = []): Put =>
  withheld(DAY, { outcomes: [{ parts: [4], answer: 'refused-cost', claims: claims as [] }] });
const cited = (exemption: string) => ({
  ...{ exemption, duty: 'communicate', limbs: [], likelihood: null, reasons: '', publicInterest: null },
});
const aggregated = (over: object = {}, at = DAY): Put =>
  put(
    {
      type: 'AggregateRequests',
      requests: [{ reference: 'FOI-2026-000007', receivedOn: '2026-09-01' }],
      ...{ information: 'similar', persons: 'same-person' },
      ...{ because: 'Both ask one person for the camera contracts.', ...over },
    } as Put['command'],
    at,
  );

describe('an estimate of cost', () => {
  it('is told with its hours, its cost and the limit of the authority; its basis is sealed', () => {
    const then = given(received()).when(estimated(DAY));
    expect(then.event('CostEstimated').data).toEqual({
      ...{ number: 1, parts: [4], ground: '12(1)', hours: { locate: 12, retrieve: 4, extract: 4 } },
      ...{ pence: 50_000, limitPence: 45_000, exceeds: true, aggregation: null },
      law: 'FOIA 2000 s12(1); SI 2004/3244 reg 3(3)',
    });
    expect(then.event('CostEstimated').sealed).toEqual({ basis: 'A sample of ten files took an hour.' });
    expect(then.file.deadlines.get('response#4')).toMatchObject({ due: '2026-12-01', status: 'running' });
  });

  it.each(['redact', 'consider-exemptions', 'consult'])(
    'counts no time to %s (SI 2004/3244 reg 4(3))',
    (activity) => {
      const hours = { locate: 10, [activity]: 10 };
      expect(given(received()).when(estimated(DAY, { hours })).refusal).toMatchObject({
        ...{ refused: 'not-countable', field: `hours.${activity}`, section: 'SI 2004/3244 reg 4(3)' },
        malformed: true,
      });
    },
  );

  it('counts hours, some of them, and rests on something', () => {
    expect(given(received()).when(estimated(DAY, { hours: { locate: -1 } })).refusal).toMatchObject({
      ...{ refused: 'not-hours', field: 'hours.locate' },
    });
    expect(given(received()).when(estimated(DAY, { hours: {} })).refusal).toMatchObject({
      refused: 'no-hours',
    });
    expect(given(received()).when(estimated(DAY, { basis: ' ' })).refusal).toMatchObject({
      ...{ refused: 'no-basis', field: 'basis' },
    });
  });

  it('is unknown to the regulations, and to subject access', () => {
    expect(given(received({ regime: 'eir' })).when(estimated(DAY)).refusal).toMatchObject({
      ...{ refused: 'no-cost-limit', section: 'EIR 2004 reg 12(4)(b)' },
    });
    expect(given(received({ regime: 'sar' })).when(estimated(DAY)).refusal).toMatchObject({
      refused: 'no-cost-limit',
    });
  });

  it('knows in Scotland one ground, and is of one law', () => {
    const scots = given(received({ regime: 'foisa' }));
    expect(scots.when(estimated(DAY, { ground: '12(2)', hours: { locate: 50 } })).refusal).toMatchObject({
      ...{ refused: 'no-such-ground', section: 'FOISA 2002 s12(2)' },
    });
    const mixed = received({ parts: [{ text: 'One?' }, { text: 'Two?', regime: 'eir' }] });
    expect(given(mixed).when(estimated(DAY, { parts: null })).refusal).toMatchObject({
      refused: 'different-regimes',
    });
  });

  it('is not made twice unchanged, and is made again where the hours are others', () => {
    const past = given(received(), estimated(DAY));
    expect(past.when(estimated(DAY, { basis: 'In other words.' })).refusal).toMatchObject({
      refused: 'estimate-unchanged',
    });
    expect(
      past.when(estimated(DAY, { hours: { locate: 5, redact: 0 } })).event('CostEstimated').data,
    ).toMatchObject({ number: 2, hours: { locate: 5 }, exceeds: false });
  });
});

describe('a refusal on cost (s12)', () => {
  it('needs an estimate', () => {
    expect(given(received()).when(refusedCost()).refusal).toMatchObject({
      ...{ refused: 'no-estimate', section: 'FOIA 2000 s12(1)' },
    });
    const other = given(received(), estimated(DAY, { parts: [1] }));
    expect(other.when(refusedCost()).refusal).toMatchObject({ refused: 'no-estimate' });
  });

  it('needs one that exceeds the limit: to reach it is not enough', () => {
    const past = given(received(), estimated(DAY, { hours: { locate: 18 } }));
    expect(past.when(refusedCost()).refusal).toMatchObject({
      ...{ refused: 'within-the-limit', section: 'FOIA 2000 s12(1)' },
      rule: expect.stringContaining('£450.00, and the limit £450.00'),
    });
  });

  it('rests on the latest estimate', () => {
    const past = given(received(), estimated(DAY), estimated(DAY, { hours: { locate: 5 } }));
    expect(past.when(refusedCost()).refusal).toMatchObject({ refused: 'within-the-limit' });
  });

  it('needs for section 12(2) an estimate of its own', () => {
    const past = [received(), estimated(DAY)];
    expect(given(...past).when(refusedCost([cited('12(2)')])).refusal).toMatchObject({
      ...{ refused: 'no-estimate', section: 'FOIA 2000 s12(2)' },
    });
    const determined = estimated(DAY, { ground: '12(2)', hours: { determine: 19 } });
    expect(given(...past, determined).when(refusedCost([cited('12(2)')])).refusal).toBeNull();
  });

  it('is a refusal to the law, and under section 12(1) confirms that the information is held', () => {
    const then = given(received(), estimated(DAY)).when(refusedCost());
    expect(then.event('ResponseIssued').data.outcomes[0]).toMatchObject({
      ...{ answer: 'refused-cost', confirmOrDeny: 'confirmed', communicate: 'none' },
    });
    expect(then.file.facts.at(-1)?.fact).toMatchObject({ type: 'answered', refused: true });
  });

  it('says neither under section 12(2), where to find out alone would cost too much', () => {
    const determined = estimated(DAY, { ground: '12(2)', hours: { determine: 19 } });
    for (const claims of [[], [cited('12(2)')]])
      expect(
        given(received(), determined).when(refusedCost(claims)).event('ResponseIssued').data.outcomes[0],
      ).toMatchObject({ answer: 'refused-cost', confirmOrDeny: 'neither' });
  });

  it('is not drafted without it either', () => {
    const outcomes = [{ parts: [4], answer: 'refused-cost' as const, claims: [] }];
    const draft = put({ type: 'SubmitDraft', outcomes, text: 'Too dear.', urgency: null }, DAY);
    expect(given(received()).when(draft).refusal).toMatchObject({ refused: 'no-estimate' });
  });
});

describe('a refusal on cost given afresh by a review', () => {
  const past = [received(), answered('2026-11-20'), reviewAsked('2026-11-23', { parts: [4] })];
  const outcomes = [{ parts: [4], outcome: 'partly-upheld', answer: 'refused-cost' }] as const;

  it('needs an estimate too, which may be made for the review', () => {
    expect(given(...past).when(reviewConcluded('2026-12-04', { outcomes })).refusal).toMatchObject({
      refused: 'no-estimate',
    });
    const then = given(...past, estimated('2026-12-03')).when(reviewConcluded('2026-12-04', { outcomes }));
    expect(then.file.parts[3]?.revised).toMatchObject({ answer: 'refused-cost' });
    expect(given(...past).when(estimated('2026-12-03', { parts: [5] })).refusal).toMatchObject({
      refused: 'already-answered',
    });
  });
});

describe('requests counted as one for their cost (s12(4))', () => {
  it('are within sixty consecutive working days, and the window is told', () => {
    const then = given(received()).when(aggregated());
    expect(then.event('RequestsAggregated').data).toMatchObject({
      ...{ number: 1, from: '2026-09-01', to: '2026-11-02', workingDays: 45 },
      ...{ information: 'similar', persons: 'same-person' },
    });
    expect(then.event('RequestsAggregated').data).not.toHaveProperty('because');
  });

  it('are not, beyond the sixtieth (SI 2004/3244 reg 5)', () => {
    const requests = [{ reference: 'FOI-2026-000003', receivedOn: '2026-08-03' }];
    expect(given(received()).when(aggregated({ requests })).refusal).toMatchObject({
      ...{ refused: 'outside-the-window', section: 'FOIA 2000 s12(4); SI 2004/3244 reg 5' },
    });
  });

  it('are two or more, each named once, for a reason', () => {
    const same = [{ reference: 'FOI-2026-000001', receivedOn: '2026-11-02' }];
    const twice = [1, 2].map(() => ({ reference: 'FOI-2026-000007', receivedOn: '2026-09-01' }));
    for (const [over, code] of [
      [{ requests: [] }, 'no-requests'],
      [{ requests: same }, 'same-request'],
      [{ requests: twice }, 'same-request'],
      [{ because: '' }, 'no-reason'],
    ] as const)
      expect(given(received()).when(aggregated(over)).refusal).toMatchObject({
        refused: code,
        malformed: true,
      });
  });

  it('are not counted so under the regulations, nor twice', () => {
    expect(given(received({ regime: 'eir' })).when(aggregated()).refusal).toMatchObject({
      refused: 'no-aggregation',
    });
    const past = given(received(), aggregated());
    expect(past.when(aggregated({ because: 'Again.' })).refusal).toMatchObject({
      refused: 'aggregation-unchanged',
    });
    expect(past.when(aggregated({ persons: 'in-concert' })).refusal).toBeNull();
  });

  it('are costed together, in an estimate that names them', () => {
    const together = estimated(DAY, { aggregation: 1 });
    expect(given(received()).when(together).refusal).toMatchObject({
      ...{ refused: 'no-such-aggregation', section: 'FOIA 2000 s12(4)' },
    });
    const then = given(received(), aggregated(), estimated(DAY)).when(together);
    expect(then.event('CostEstimated').data).toMatchObject({ number: 2, aggregation: 1 });
  });
});

describe('a request refined after a refusal on cost', () => {
  it('is a new request, with a clock of its own, linked to the one that it refines', () => {
    const then = given().when(received({ refines: 'FOI-2026-000000' }));
    expect(then.event('RequestReceived').data).toMatchObject({ refines: 'FOI-2026-000000' });
    expect(then.file.kept.links).toEqual([{ to: 'FOI-2026-000000', kind: 'refined-from', on: '2026-11-02' }]);
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-12-01' });
    expect(given().when(received()).event('RequestReceived').data).not.toHaveProperty('refines');
  });

  it('refines another than itself', () => {
    expect(given().when(received({ refines: 'FOI-2026-000001' })).refusal).toMatchObject({
      ...{ refused: 'same-case', field: 'refines' },
    });
  });
});
