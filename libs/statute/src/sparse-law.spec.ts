// A regime may do without: what its data leaves out, or says is nothing, has no deadline.
import { describe, expect, it } from '@jest/globals';
import { calendarAsKnown } from '@twentieth/calendar';
import { checkRequest, readLaw, timetableOf, type TimetableRequest } from './index.js';
import foia from './regimes/foia.json' with { type: 'json' };
import sar from './regimes/sar.json' with { type: 'json' };

type Parameters = Record<string, { value: unknown }[] | undefined>;

/** Freedom of information with some parameters taken away, and some said to be nothing. */
function without(gone: readonly string[], nothing: readonly string[] = []) {
  const data = structuredClone(foia) as unknown as { parameters: Parameters };
  for (const name of gone) delete data.parameters[name];
  for (const name of nothing) for (const period of data.parameters[name]!) period.value = null;
  return readLaw(data);
}

function kinds(law: ReturnType<typeof readLaw>, facts: TimetableRequest['facts'], asAt = '2027-06-01') {
  const checked = checkRequest({ regime: 'foia', received: '2026-11-02', asAt, facts }, () => law);
  if (!checked.ok) throw new Error(`${checked.error.field}: ${checked.error.message}`);
  const { deadlines, breaches } = timetableOf(law, calendarAsKnown(), checked.value);
  return { kinds: deadlines.map((one) => one.kind), breaches };
}

describe('a regime without', () => {
  it('targets has none', () => {
    const found = kinds(without([], ['acknowledgement', 'internal-return', 'draft', 'sign-off']), []);
    expect(found.kinds).toEqual(['response']);
  });

  it('an expectation of the regulator has no end for an extension without an estimate', () => {
    const law = without(['extension-expectation']);
    const bare = kinds(law, [{ type: 'extension-notified', on: '2026-11-20', ground: 'public-interest' }]);
    expect(bare.kinds.filter((kind) => kind.startsWith('exten'))).toEqual(['extension-notice']);
    const estimated = kinds(law, [
      { type: 'extension-notified', on: '2026-11-20', ground: 'public-interest', estimate: '2027-01-04' },
    ]);
    expect(estimated.kinds.filter((kind) => kind.startsWith('exten'))).toEqual([
      'extension-notice',
      'extended-response',
    ]);
  });

  it('windows, lapses, appeal or retention has none of them', () => {
    const law = without(
      ['review-window', 'review-limit', 'complaint-window', 'appeal', 'clarification-lapse', 'fee-lapse'],
      ['retention'],
    );
    const found = kinds(law, [
      { type: 'clarification-sought', on: '2026-11-04' },
      { type: 'clarification-received', on: '2026-11-05' },
      { type: 'fees-notice-given', on: '2026-11-06' },
      { type: 'fee-received', on: '2026-11-09' },
      { type: 'answered', on: '2026-11-20' },
      { type: 'review-requested', on: '2026-12-01' },
      { type: 'review-answered', on: '2026-12-10' },
      { type: 'complaint-made', on: '2026-12-12' },
      { type: 'decision-notice', on: '2027-02-01', complyWithinDays: 30 },
    ]);
    expect(found.kinds).toEqual([
      'acknowledgement',
      'internal-return',
      'draft',
      'sign-off',
      'response',
      'review',
      'decision-notice-compliance',
    ]);
  });

  it('a lapse of fees keeps waiting for the fee', () => {
    const waiting = kinds(
      without(['fee-lapse']),
      [{ type: 'fees-notice-given', on: '2026-11-06' }],
      '2028-01-01',
    );
    expect(waiting.breaches).toEqual([]);
  });

  it('steps of a decision notice refuses one', () => {
    expect(() =>
      kinds(without(['decision-notice-compliance']), [{ type: 'decision-notice', on: '2027-02-01' }]),
    ).toThrow('has no decision notice');
  });

  it('a review refuses the asking for one', () => {
    expect(() => kinds(without(['review']), [{ type: 'review-requested', on: '2026-11-06' }])).toThrow(
      'FOIA 2000 has no internal review',
    );
  });

  it('fees refuses a fees notice', () => {
    expect(() => kinds(without(['fees']), [{ type: 'fees-notice-given', on: '2026-11-06' }])).toThrow(
      'FOIA 2000 has no fees notice',
    );
  });

  it('a duty to refuse in time breaks none by refusing late', () => {
    expect(
      kinds(without(['refusal']), [{ type: 'answered', on: '2026-12-10', refused: true }]).breaches.map(
        (one) => one.duty,
      ),
    ).toEqual(['s10(1)']);
  });
});

describe('a regime with', () => {
  it('a wait for proof of identity that only leaves days out says what was awaited', () => {
    const data = structuredClone(sar) as unknown as { parameters: Parameters };
    data.parameters['identity']!.at(-1)!.value = { effect: 'pause' };
    const law = readLaw(data);
    const checked = checkRequest(
      {
        regime: 'sar',
        received: '2026-09-01',
        facts: [
          { type: 'identity-requested', on: '2026-09-02' },
          { type: 'identity-received', on: '2026-09-10' },
        ],
      },
      () => law,
    );
    if (!checked.ok) throw new Error(checked.error.message);
    const response = timetableOf(law, calendarAsKnown(), checked.value).deadlines.find(
      ({ kind }) => kind === 'response',
    )!;
    expect(response.ledger.excluded).toMatchObject([
      { from: '2026-09-02', to: '2026-09-10', why: 'proof of identity was awaited' },
    ]);
  });
});
