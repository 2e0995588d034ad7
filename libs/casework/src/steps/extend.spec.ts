// More time, under each law on its own ground, and a second time only as the regulator tolerates it.
import { describe, expect, it } from '@jest/globals';
import type { ExtendResponseTime } from './extend.js';
import { given, put, received } from '../testing/given.js';
import { claimed } from '../testing/steps-taken.js';

const extended = (at: string, over: Partial<ExtendResponseTime> = {}) =>
  put(
    {
      ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22' },
      ...{ reasons: 'The balance is not yet decided.', parts: [4], ...over },
    },
    at,
  );
const under = (regime: string) => received({ regime });
const plain = { exemptions: [], estimate: null } as const;

describe('time to weigh the public interest (FOIA s10(3))', () => {
  it('is taken for the qualified exemptions that are claimed for the parts', () => {
    const then = given(received(), claimed('2026-11-16')).when(extended('2026-11-27', { exemptions: [] }));
    expect(then.event('ResponseTimeExtended').data).toMatchObject({
      ground: 'public-interest',
      exemptions: ['43(2)'],
    });
  });

  it('is not taken where nothing qualified is claimed', () => {
    const absolute = claimed('2026-11-16', { exemption: '41(1)', likelihood: null });
    expect(
      given(received(), absolute).when(extended('2026-11-27', { exemptions: [] })).refusal,
    ).toMatchObject({ refused: 'no-exemption', field: 'exemptions' });
  });

  it('is owed an estimate that lies ahead (s17(2))', () => {
    expect(given(received()).when(extended('2026-11-27', { estimate: null })).refusal).toMatchObject({
      refused: 'no-estimate',
      section: 'FOIA 2000 s17(2)',
    });
    expect(given(received()).when(extended('2026-12-22')).refusal).toMatchObject({
      refused: 'estimate-not-ahead',
    });
  });

  it('is the only ground', () => {
    expect(given(received()).when(extended('2026-11-27', { ground: 'complexity' })).refusal).toMatchObject({
      refused: 'not-a-ground-here',
      field: 'ground',
      section: 'FOIA 2000 s10(3)',
    });
  });
});

describe('a second extension', () => {
  const approval = { director: 'director-1', on: '2026-12-18', reason: 'Counsel advises in January.' };
  const past = given(received(), extended('2026-11-27'));
  const again = (over: Partial<ExtendResponseTime> = {}) =>
    extended('2026-12-18', { estimate: '2027-01-15', approval, ...over });

  it("takes a director's approval and a new estimate, which the record keeps", () => {
    const then = past.when(again());
    expect(then.event('ResponseTimeExtended').data).toMatchObject({
      number: 2,
      approval: { director: 'director-1', on: '2026-12-18' },
    });
    expect(then.event('ResponseTimeExtended').sealed.approvalReason).toBe('Counsel advises in January.');
    expect(then.file.deadlines.get('extended-response#4')).toMatchObject({ due: '2027-01-15' });
    expect(then.file.deadlines.get('extension-notice#4')).toMatchObject({ status: 'met' });
  });

  it('is refused without it', () => {
    expect(past.when(again({ approval: null })).refusal).toMatchObject({
      refused: 'already-extended',
      remedy: expect.stringContaining('director'),
    });
  });

  it.each([
    [{ approval: { ...approval, director: ' ' } }, 'no-director'],
    [{ approval: { ...approval, reason: '' } }, 'no-reason'],
    [{ approval: { ...approval, director: 'officer-1' } }, 'own-approval'],
    [{ approval: { ...approval, on: '2026-12-19' } }, 'approval-not-yet-given'],
    [{ estimate: '2026-12-22' }, 'estimate-not-new'],
    [{ parts: [5] }, 'not-a-second-extension'],
  ])('is refused: %j', (over, refused) => {
    expect(past.when(again(over)).refusal).toMatchObject({
      refused,
      section: expect.stringMatching(/s10\(3\)|s17\(2\)/),
    });
  });
});

describe('complexity and volume (EIR reg 7)', () => {
  it('gives forty working days, on its notice by the twentieth', () => {
    const then = given(under('eir')).when(extended('2026-12-01', plain));
    expect(then.event('ResponseTimeExtended').data).toMatchObject({
      ground: 'complex-and-voluminous',
      exemptions: [],
      estimate: null,
    });
    expect(then.file.deadlines.get('extended-response#4')).toMatchObject({ due: '2026-12-31' });
  });

  it('gives nothing when the notice is late (reg 7(3))', () => {
    expect(given(under('eir')).when(extended('2026-12-02', plain)).refusal).toMatchObject({
      refused: 'notice-out-of-time',
      section: 'EIR 2004 reg 7(3)',
    });
  });

  it('rests on no exception, and never on the public interest', () => {
    expect(given(under('eir')).when(extended('2026-11-27', { estimate: null })).refusal).toMatchObject({
      refused: 'exemptions-give-no-time',
      section: 'EIR 2004 reg 7(1)',
    });
    const interest = { ...plain, ground: 'public-interest' } as const;
    expect(given(under('eir')).when(extended('2026-11-27', interest)).refusal).toMatchObject({
      refused: 'not-a-ground-here',
    });
  });

  it('says why', () => {
    expect(
      given(under('eir')).when(extended('2026-11-27', { ...plain, reasons: ' ' })).refusal,
    ).toMatchObject({
      refused: 'no-reasons',
      section: 'EIR 2004 reg 7(1)',
    });
  });

  it('gives time once', () => {
    const approval = { director: 'director-1', on: '2026-12-01', reason: 'Many files.' };
    const past = given(under('eir'), extended('2026-11-27', plain));
    expect(past.when(extended('2026-12-01', { ...plain, approval })).refusal).toMatchObject({
      refused: 'no-further-extension',
      section: 'EIR 2004 reg 7(1)',
    });
  });
});

describe('other laws', () => {
  it('give a subject access request two further months for complexity', () => {
    const then = given(under('sar')).when(extended('2026-11-27', plain));
    expect(then.event('ResponseTimeExtended').data.ground).toBe('complexity');
    expect(then.file.deadlines.get('extended-response#4')).toMatchObject({ due: '2027-02-02' });
  });

  it('give no time at all in Scotland (FOISA s10(1))', () => {
    expect(given(under('foisa')).when(extended('2026-11-27')).refusal).toMatchObject({
      refused: 'no-extension-here',
      section: 'FOISA 2002 s10(1)',
    });
  });

  it('are not mixed in one extension', () => {
    const mixed = received({ parts: [{ text: 'Noise?', regime: 'eir' }, { text: 'Costs?' }] });
    expect(given(mixed).when(extended('2026-11-27', { parts: null })).refusal).toMatchObject({
      refused: 'two-regimes',
    });
  });
});
