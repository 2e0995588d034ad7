// Bad input is told by field and rule; a wrong date is never given instead.
import { describe, expect, it } from '@jest/globals';
import { lawOf, LawRefusal, regimes, timetable, tryTimetable } from './index.js';

const refused = (request: unknown) => {
  const result = tryTimetable(request);
  return result.ok ? undefined : result.error;
};
const foia = (facts: unknown, more: object = {}) => ({
  regime: 'foia',
  received: '2026-11-02',
  facts,
  ...more,
});
const fact = (type: string, on = '2026-11-10', more: object = {}) => ({ type, on, ...more });
const DATE = 'a date that exists, as YYYY-MM-DD';

describe('a request that cannot be read', () => {
  it.each<[string, unknown, string, string, string]>([
    ['not an object', 'foia', 'request', 'a JSON object', 'give a request as an object'],
    ['null', null, 'request', 'a JSON object', 'give a request'],
    ['a list', [], 'request', 'a JSON object', 'give a request'],
    [
      'an id that is no text',
      { id: 7, regime: 'foia', received: '2026-11-02' },
      'id',
      'a text',
      'not a text: 7',
    ],
    [
      'no regime',
      { received: '2026-11-02' },
      'regime',
      'regimes with data',
      'no regime is called undefined: use one of foia, eir, sar, foisa, eisr',
    ],
    [
      'an unknown regime',
      { regime: 'gdpr', received: '2026-11-02' },
      'regime',
      'regimes with data',
      'no regime is called "gdpr"',
    ],
    [
      'a regime of another type',
      { regime: 7, received: '2026-11-02' },
      'regime',
      'regimes with data',
      'no regime is called 7',
    ],
    ['no receipt', { regime: 'foia' }, 'received', DATE, 'the day of receipt is missing'],
    [
      'a receipt that does not exist',
      { regime: 'foia', received: '2026-02-30' },
      'received',
      DATE,
      'there is no such date: "2026-02-30"',
    ],
    [
      'a receipt of another type',
      { regime: 'foia', received: 20261102 },
      'received',
      DATE,
      'there is no such date: 20261102',
    ],
    [
      'an instant that is none',
      { regime: 'foia', received: '2026-11-02', receivedAt: 'noon' },
      'receivedAt',
      'an instant in UTC, as 2026-11-02T23:30:00Z',
      'not an instant: "noon"',
    ],
    [
      'an instant on another London day',
      { regime: 'foia', received: '2026-06-30', receivedAt: '2026-06-30T23:30:00Z' },
      'receivedAt',
      'the day of receipt is the day in London',
      '2026-06-30T23:30:00Z is 2026-07-01 in London, but received says 2026-06-30',
    ],
    [
      'a receipt before the Act',
      { regime: 'foia', received: '2004-12-31' },
      'received',
      'FOIA 2000, in force from 2005-01-01',
      '2004-12-31 is before the Freedom of Information Act 2000 was in force',
    ],
    [
      'an authority that is no object',
      foia([], { authority: 'police' }),
      'authority',
      'an object',
      'give {"nation": …, "kind": …}',
    ],
    [
      'an unknown nation',
      foia([], { authority: { nation: 'cornwall' } }),
      'authority.nation',
      'a nation of the UK',
      'no nation is called "cornwall": use one of england, wales, scotland, northern-ireland',
    ],
    [
      'a kind that is no text',
      foia([], { authority: { kind: 3 } }),
      'authority.kind',
      'a text',
      'not a text: 3',
    ],
    [
      'sessions that are no list',
      foia([], { authority: { schoolSessions: '2026-11-03' } }),
      'authority.schoolSessions',
      'a list of dates',
      'give the days on which the school has a session',
    ],
    [
      'a session on no day',
      foia([], { authority: { schoolSessions: ['2026-11-03', '2026-11-31'] } }),
      'authority.schoolSessions[1]',
      DATE,
      'there is no such date: "2026-11-31"',
    ],
    [
      'a first session on no day',
      foia([], { authority: { schoolSessions: ['2026-11-31'] } }),
      'authority.schoolSessions[0]',
      DATE,
      'there is no such date: "2026-11-31"',
    ],
    [
      'an unknown moment of knowledge',
      foia([], { knownAt: 'then' }),
      'knownAt',
      'an instant in UTC, as 2026-02-24T00:00:00Z, or a date',
      'not an instant: "then"',
    ],
    [
      'a day asked that does not exist',
      foia([], { asAt: '2026-11-31' }),
      'asAt',
      DATE,
      'there is no such date: "2026-11-31"',
    ],
    [
      'a day asked before receipt',
      foia([], { asAt: '2026-11-01' }),
      'asAt',
      'a day on or after receipt',
      '2026-11-01 is before the request was received on 2026-11-02',
    ],
    ['facts that are no list', foia({}), 'facts', 'a list', 'give the facts as a list'],
    ['a fact that is no object', foia(['answered']), 'facts[0]', 'a JSON object', 'give each fact as'],
    ['a fact that is null', foia([null]), 'facts[0]', 'a JSON object', 'give each fact as'],
    [
      'an unknown fact',
      foia([fact('answer')]),
      'facts[0].type',
      'a known fact',
      'no fact is called "answer": use one of receipt-corrected,',
    ],
    [
      'a fact without a type',
      foia([{ on: '2026-11-10' }]),
      'facts[0].type',
      'a known fact',
      'no fact is called undefined',
    ],
    [
      'a fact without a day',
      foia([{ type: 'answered' }]),
      'facts[0].on',
      DATE,
      'the day on which it happened is missing',
    ],
    [
      'a fact on no day',
      foia([fact('acknowledged'), fact('answered', '2026-11-31')]),
      'facts[1].on',
      DATE,
      'there is no such date: "2026-11-31"',
    ],
    [
      'an estimate on no day',
      foia([fact('extension-notified', '2026-11-10', { ground: 'public-interest', estimate: '2026-11-31' })]),
      'facts[0].estimate',
      DATE,
      'there is no such date: "2026-11-31"',
    ],
    [
      'a correction to no day',
      foia([fact('receipt-corrected', '2026-11-10', { to: '2026-11-31' })]),
      'facts[0].to',
      DATE,
      'there is no such date',
    ],
    [
      'time allowed until no day',
      foia([fact('time-allowed-by-commissioner', '2026-11-10', { ground: 'held-overseas', until: 'x' })]),
      'facts[0].until',
      DATE,
      'there is no such date',
    ],
  ])('%s', (_what, request, field, rule, message) => {
    expect(refused(request)).toMatchObject({ field, rule, message: expect.stringContaining(message) });
  });
});

describe('a fact that the law does not allow', () => {
  it.each<[string, unknown, string, string, string]>([
    [
      'before receipt',
      foia([fact('answered', '2026-11-01')]),
      'facts[0].on',
      'nothing happens to a request before it is received',
      'answered on 2026-11-01 is before receipt on 2026-11-02',
    ],
    [
      'before the corrected receipt',
      foia([fact('answered', '2026-11-03'), fact('receipt-corrected', '2026-11-10', { to: '2026-11-05' })]),
      'facts[0].on',
      'nothing happens',
      'answered on 2026-11-03 is before receipt on 2026-11-05',
    ],
    [
      'a fee without a notice',
      foia([fact('fee-received')]),
      'facts[0].type',
      'FOIA 2000 s9, s10(2)',
      'no fees notice was given',
    ],
    [
      'a second fee for one notice',
      foia([fact('fees-notice-given'), fact('fee-received'), fact('fee-received')]),
      'facts[2].type',
      'FOIA 2000 s9, s10(2)',
      'no fees notice was given',
    ],
    [
      'clarification that nobody sought',
      foia([fact('clarification-received')]),
      'facts[0].type',
      'FOIA 2000 s1(3), s10(6)(b)',
      'no clarification was sought',
    ],
    [
      'proof of identity under FOIA',
      foia([fact('identity-requested')]),
      'facts[0].type',
      'FOIA 2000',
      'FOIA 2000 has no proof of identity to wait for',
    ],
    [
      'proof of identity that nobody asked for',
      { regime: 'sar', received: '2026-11-02', facts: [fact('identity-received')] },
      'facts[0].type',
      'UK GDPR art 12A',
      'no proof of identity was asked for',
    ],
    [
      'extension under FOISA',
      {
        regime: 'foisa',
        received: '2026-11-02',
        facts: [fact('extension-notified', '2026-11-10', { ground: 'public-interest' })],
      },
      'facts[0].type',
      'FOISA 2002',
      'FOISA 2002 has no extension of time',
    ],
    [
      'public interest under the EIR',
      {
        regime: 'eir',
        received: '2026-11-02',
        facts: [fact('extension-notified', '2026-11-10', { ground: 'public-interest' })],
      },
      'facts[0].ground',
      'EIR 2004 reg 7(1), reg 7(3)',
      'public-interest is not a ground under EIR 2004: the only one is complex-and-voluminous',
    ],
    [
      'no ground',
      foia([fact('extension-notified')]),
      'facts[0].ground',
      'FOIA 2000 s10(3), s17(2)',
      'no ground is called undefined: the only one is public-interest',
    ],
    [
      'an absolute exemption as ground',
      foia([fact('extension-notified', '2026-11-10', { ground: 's21' })]),
      'facts[0].ground',
      'FOIA 2000 s10(3)',
      's21 is an absolute exemption',
    ],
    [
      'a qualified exemption where the ground belongs',
      foia([fact('extension-notified', '2026-11-10', { ground: 's27(1)' })]),
      'facts[0].ground',
      'FOIA 2000 s10(3)',
      'no ground is called "s27(1)"',
    ],
    [
      'an absolute exemption among the claims',
      foia([
        fact('extension-notified', '2026-11-10', {
          ground: 'public-interest',
          exemptions: ['s27(1)', 's44(1)(a)'],
        }),
      ]),
      'facts[0].exemptions[1]',
      'FOIA 2000 s10(3)',
      's44(1)(a) is an absolute exemption',
    ],
    [
      'an exemption that does not exist',
      foia([fact('extension-notified', '2026-11-10', { ground: 'public-interest', exemptions: ['s99'] })]),
      'facts[0].exemptions[0]',
      'FOIA 2000 s10(3)',
      's99 is no exemption under FOIA 2000',
    ],
    [
      'an estimate before the notice',
      foia([fact('extension-notified', '2026-11-10', { ground: 'public-interest', estimate: '2026-11-09' })]),
      'facts[0].estimate',
      'FOIA 2000 s10(3)',
      'the estimate 2026-11-09 is before the notice of 2026-11-10',
    ],
    [
      'time allowed on no ground',
      foia([fact('time-allowed-by-commissioner', '2026-11-10', { ground: 'busy', until: '2026-12-20' })]),
      'facts[0].ground',
      'FOIA 2000 s10(4)',
      'use one of active-operations, held-overseas',
    ],
    [
      'time allowed without a day',
      foia([fact('time-allowed-by-commissioner', '2026-11-10', { ground: 'held-overseas' })]),
      'facts[0].until',
      'FOIA 2000 s10(4)',
      'the day that the Commissioner specified is missing',
    ],
    [
      'time allowed beyond sixty working days',
      foia([
        fact('time-allowed-by-commissioner', '2026-11-10', { ground: 'held-overseas', until: '2027-06-01' }),
      ]),
      'facts[0].until',
      'FOIA 2000 s10(4)',
      'up to 2027-02-01 at most, not 2027-06-01',
    ],
    [
      'time allowed under the EIR',
      {
        regime: 'eir',
        received: '2026-11-02',
        facts: [
          fact('time-allowed-by-commissioner', '2026-11-10', {
            ground: 'held-overseas',
            until: '2026-12-20',
          }),
        ],
      },
      'facts[0].type',
      'EIR 2004',
      'EIR 2004 has no time that the Commissioner may allow',
    ],
    [
      'review of subject access',
      { regime: 'sar', received: '2026-11-02', facts: [fact('review-requested')] },
      'facts[0].type',
      'UK GDPR art 15',
      'has no internal review',
    ],
    [
      'a review answered that nobody asked for',
      foia([fact('review-answered')]),
      'facts[0].type',
      'FOIA 2000 s45',
      'no review was asked for',
    ],
    [
      'a review extended that nobody asked for',
      foia([fact('review-extended')]),
      'facts[0].type',
      'FOIA 2000 s45',
      'no review was asked for',
    ],
    [
      'a statutory review extended',
      { regime: 'eir', received: '2026-11-02', facts: [fact('review-requested'), fact('review-extended')] },
      'facts[1].type',
      'EIR 2004',
      'EIR 2004 has no extension of a review',
    ],
    [
      'a complaint acknowledged that nobody made',
      { regime: 'sar', received: '2026-11-02', facts: [fact('complaint-acknowledged')] },
      'facts[0].type',
      'DPA 2018 s164A',
      'no complaint was made',
    ],
    [
      'steps without a notice',
      foia([fact('steps-taken')]),
      'facts[0].type',
      'FOIA 2000 s50(4)',
      'there is no decision notice',
    ],
    [
      'an appeal without a notice',
      foia([fact('appeal-lodged')]),
      'facts[0].type',
      'FOIA 2000 s57',
      'there is no decision notice to appeal against',
    ],
    [
      'a decision notice on subject access',
      { regime: 'sar', received: '2026-11-02', facts: [fact('decision-notice')] },
      'facts[0].type',
      'UK GDPR art 15',
      'has no decision notice',
    ],
    [
      'steps within half a day',
      foia([fact('decision-notice', '2026-11-10', { complyWithinDays: 0.5 })]),
      'facts[0].complyWithinDays',
      'a whole number of calendar days',
      'not a number of days: 0.5',
    ],
    [
      'steps within less than nothing',
      foia([fact('decision-notice', '2026-11-10', { complyWithinDays: -1 })]),
      'facts[0].complyWithinDays',
      'a whole number of calendar days',
      'not a number of days: -1',
    ],
    [
      'an unknown step',
      foia([fact('step-done', '2026-11-10', { step: 'tea' })]),
      'facts[0].step',
      'a known step',
      'use one of internal-return, draft, sign-off',
    ],
    [
      'a correction to nothing',
      foia([fact('receipt-corrected')]),
      'facts[0].to',
      'a date',
      'the corrected day of receipt is missing',
    ],
    [
      'before a receipt corrected to the day of the correction',
      foia([
        fact('acknowledged', '2026-11-05'),
        fact('receipt-corrected', '2026-11-10', { to: '2026-11-10' }),
      ]),
      'facts[0].on',
      'nothing happens',
      'acknowledged on 2026-11-05 is before receipt on 2026-11-10',
    ],
    [
      'a review declined that nobody asked for',
      foia([fact('review-declined')]),
      'facts[0].type',
      'FOIA 2000 s45',
      'no review was asked for',
    ],
    [
      'an exemption that is absolute for communicating',
      foia([fact('extension-notified', '2026-11-10', { ground: 'public-interest', exemptions: ['s41(1)'] })]),
      'facts[0].exemptions[0]',
      'FOIA 2000 s10(3)',
      's41(1) is an absolute exemption',
    ],
    [
      'a complaint acknowledged before there was a duty to',
      { regime: 'sar', received: '2026-04-02', facts: [fact('complaint-acknowledged', '2026-05-01')] },
      'facts[0].type',
      'UK GDPR art 15',
      'no complaint was made',
    ],
    [
      'a correction to a day before the Act',
      foia([fact('receipt-corrected', '2026-11-10', { to: '2004-12-31' })]),
      'facts[0].to',
      'FOIA 2000, in force from 2005-01-01',
      '2004-12-31 is before the Freedom of Information Act 2000 was in force',
    ],
    [
      'a correction to a later day than its own',
      foia([fact('receipt-corrected', '2026-11-10', { to: '2026-11-11' })]),
      'facts[0].to',
      'a request is received before its receipt is corrected',
      '2026-11-11 is after the correction of 2026-11-10',
    ],
  ])('%s', (_what, request, field, rule, message) => {
    expect(refused(request)).toMatchObject({
      field,
      rule: expect.stringContaining(rule),
      message: expect.stringContaining(message),
    });
  });

  it('is named by its place in the list as it was given, not as it was put in order', () => {
    expect(refused(foia([fact('answered', '2026-11-20'), fact('fee-received', '2026-11-10')]))?.field).toBe(
      'facts[1].type',
    );
  });
});

describe('what is allowed', () => {
  it.each<[string, unknown]>([
    [
      'no facts, no authority, nothing known',
      { regime: 'foia', received: '2026-11-02', facts: null, authority: null, knownAt: null, asAt: null },
    ],
    ['an id', { id: 'x', regime: 'foia', received: '2026-11-02' }],
    ['an instant of receipt alone', { regime: 'foia', receivedAt: '2026-11-02T23:30:00Z' }],
    ['a day of knowledge', foia([], { knownAt: '2026-02-24' })],
    ['the day of receipt as the day asked', foia([], { asAt: '2026-11-02' })],
    [
      'an estimate on the day of the notice',
      foia([fact('extension-notified', '2026-11-10', { ground: 'public-interest', estimate: '2026-11-10' })]),
    ],
    ['a correction to its own day', foia([fact('receipt-corrected', '2026-11-10', { to: '2026-11-10' })])],
    [
      'a qualified exemption, by any citation',
      foia([
        fact('extension-notified', '2026-11-10', {
          ground: 'public-interest',
          estimate: '2026-12-10',
          exemptions: ['section 31(1)(a)', '43(2)'],
        }),
      ]),
    ],
    ['a notice with no steps', foia([fact('decision-notice', '2026-11-10', { complyWithinDays: null })])],
    [
      'a notice with steps within a day',
      foia([fact('decision-notice', '2026-11-10', { complyWithinDays: 1 })]),
    ],
    [
      'a fact between the corrected receipt and the receipt first recorded',
      foia([
        fact('receipt-corrected', '2026-11-05', { to: '2026-10-30' }),
        fact('acknowledged', '2026-10-31'),
        fact('answered', '2026-11-20'),
      ]),
    ],
    [
      'a correction to the first day of the Act',
      {
        regime: 'foia',
        received: '2005-01-05',
        facts: [fact('receipt-corrected', '2005-01-10', { to: '2005-01-01' })],
      },
    ],
    [
      'an exemption that is absolute only for communicating, while it is confirming that is weighed',
      foia([
        fact('extension-notified', '2026-11-10', {
          ground: 'public-interest',
          exemptions: ['s40(1)'],
          duty: 'confirm-or-deny',
        }),
      ]),
    ],
    [
      'whatever is claimed beside an extension that does not rest on exemptions',
      {
        regime: 'eir',
        received: '2026-11-02',
        facts: [
          fact('extension-notified', '2026-11-10', { ground: 'complex-and-voluminous', exemptions: ['s21'] }),
        ],
      },
    ],
  ])('%s', (_what, request) => expect(refused(request)).toBeUndefined());

  it('carries its id into the answer, and only then', () => {
    expect(timetable({ id: 'x', regime: 'foia', received: '2026-11-02' }).id).toBe('x');
    expect('id' in timetable({ regime: 'foia', received: '2026-11-02' })).toBe(false);
  });
});

describe('a date beyond the years that are known', () => {
  it('is refused', () => {
    expect(refused({ regime: 'foia', received: '2099-12-20' })).toMatchObject({
      field: 'facts',
      rule: 'the years for which bank holidays are known',
      message: expect.stringContaining('2099-12-31'),
    });
  });
});

describe('the same refusal as an exception', () => {
  it('names field, message and rule', () => {
    const call = () => timetable({ regime: 'foia', received: '2026-02-30' });
    expect(call).toThrow(LawRefusal);
    expect(call).toThrow('received: there is no such date: "2026-02-30" (a date that exists, as YYYY-MM-DD)');
    try {
      call();
    } catch (error) {
      expect(error).toMatchObject({ name: 'LawRefusal', error: { field: 'received' } });
    }
  });
});

describe('the regimes', () => {
  it('are five, each with data of its own and a hash', () => {
    expect(regimes()).toEqual(['foia', 'eir', 'sar', 'foisa', 'eisr']);
    expect(new Set(regimes().map((regime) => lawOf(regime)?.hash)).size).toBe(5);
    expect(lawOf('nothing')).toBeUndefined();
  });
});

describe('the day asked, where none is given', () => {
  it('is the latest day named', () => {
    const asAt = (facts: unknown, more: object = {}) => {
      const result = tryTimetable(foia(facts, more));
      return result.ok ? result.value.asAt : result.error;
    };
    expect(asAt([])).toBe('2026-11-02');
    expect(asAt([fact('answered', '2026-11-20')])).toBe('2026-11-20');
    expect(asAt([fact('answered', '2026-11-20')], { asAt: null })).toBe('2026-11-20');
    expect(asAt([fact('receipt-corrected', '2026-10-31', { to: '2026-10-30' })])).toBe('2026-11-02');
    expect(asAt([fact('answered', '2026-11-20')], { asAt: '2026-11-10' })).toBe('2026-11-10');
  });
});

describe('a query that nobody asked', () => {
  it('cannot be withdrawn', () => {
    expect(refused(foia([fact('clarification-withdrawn')]))).toMatchObject({
      field: 'facts[0].type',
      rule: 'FOIA 2000 s1(3), s10(6)(b)',
      message: 'no clarification was sought: there is no query to withdraw',
    });
  });

  it('is not what a fee names by a day that does not exist', () => {
    expect(refused(foia([fact('fee-received', '2026-11-10', { notice: '2026-02-30' })]))).toMatchObject({
      field: 'facts[0].notice',
      rule: DATE,
    });
  });
});
