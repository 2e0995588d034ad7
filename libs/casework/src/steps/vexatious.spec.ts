// Vexatious and repeated requests (s14): what shows it comes before the refusal; and the notice that is not owed (s17(6)).
import { describe, expect, it } from '@jest/globals';
import { reviewAsked, reviewConcluded } from '../testing/after-the-answer.js';
import { given, put, received, type Put } from '../testing/given.js';
import { shownRepeated, shownVexatious, withheld } from '../testing/steps-taken.js';

const DAY = '2026-11-16';
const refusedAs = (answer: 'refused-vexatious' | 'refused-repeated', parts = [4]): Put =>
  withheld(DAY, { outcomes: [{ parts, answer, claims: [] }] });

describe('evidence under section 14', () => {
  it('is sealed; that it is there, and for which provision, is not', () => {
    const then = given(received()).when(shownVexatious(DAY));
    expect(then.event('VexatiousEvidenceRecorded').data).toMatchObject({
      ...{ number: 1, parts: [4], provision: '14(1)', repeats: null },
    });
    expect(JSON.stringify(then.event('VexatiousEvidenceRecorded').data)).not.toContain('abusive');
  });

  it('comes before the refusal (s14)', () => {
    expect(given(received()).when(refusedAs('refused-vexatious')).refusal).toMatchObject({
      ...{ refused: 'no-evidence-of-it', section: 'FOIA 2000 s14(1)' },
    });
    expect(given(received(), shownVexatious(DAY)).when(refusedAs('refused-repeated')).refusal).toMatchObject({
      ...{ refused: 'no-evidence-of-it', section: 'FOIA 2000 s14(2)' },
    });
    expect(given(received(), shownVexatious(DAY)).when(refusedAs('refused-vexatious')).refusal).toBeNull();
    expect(given(received(), shownRepeated(DAY)).when(refusedAs('refused-repeated')).refusal).toBeNull();
    expect(
      given(received(), shownVexatious(DAY)).when(refusedAs('refused-vexatious', [5])).refusal,
    ).toMatchObject({
      refused: 'no-evidence-of-it',
    });
  });

  it('names for 14(2) the earlier request, and when it was complied with', () => {
    const then = given(received()).when(shownRepeated(DAY));
    expect(then.event('VexatiousEvidenceRecorded').data.repeats).toEqual({
      ...{ reference: 'FOI-2026-000000', compliedOn: '2026-10-09' },
    });
    expect(given(received()).when(shownRepeated(DAY, { repeats: null })).refusal).toMatchObject({
      ...{ refused: 'no-earlier-request', section: 'FOIA 2000 s14(2)' },
    });
    for (const repeats of [
      { reference: 'FOI-2026-000000', compliedOn: '2026-11-17' },
      { reference: 'FOI-2026-000001', compliedOn: '2026-10-09' },
    ])
      expect(given(received()).when(shownRepeated(DAY, { repeats })).refusal).toMatchObject({
        refused: 'not-complied-with',
      });
  });

  it('says something, and is not recorded twice', () => {
    expect(given(received()).when(shownVexatious(DAY, { evidence: ' ' })).refusal).toMatchObject({
      ...{ refused: 'no-evidence', field: 'evidence' },
    });
    expect(given(received(), shownVexatious(DAY)).when(shownVexatious(DAY)).refusal).toMatchObject({
      refused: 'evidence-unchanged',
    });
    expect(
      given(received(), shownVexatious(DAY)).when(shownVexatious(DAY, { parts: [5] })).refusal,
    ).toBeNull();
  });

  it('is of the Acts: the regulations and subject access have refusals of their own', () => {
    expect(given(received({ regime: 'eir' })).when(shownVexatious(DAY)).refusal).toMatchObject({
      ...{ refused: 'no-such-refusal', section: 'EIR 2004 reg 12(4)(b)' },
    });
    expect(given(received({ regime: 'sar' })).when(shownVexatious(DAY)).refusal).toMatchObject({
      section: 'UK GDPR art 12(5)',
    });
    expect(
      given(received({ regime: 'foisa' })).when(shownVexatious(DAY, { evidence: '' })).refusal,
    ).toMatchObject({
      section: 'FOISA 2002 s14(1)',
    });
  });
});

describe('no fresh notice (s17(6))', () => {
  const relied = (over: object = {}): Put =>
    put(
      {
        ...{ type: 'RelyOnEarlierNotice', evidence: 1 },
        earlier: { reference: 'FOI-2026-000000', on: '2026-10-12' },
        ...{ because: 'He was told a month ago that no more would be answered.', ...over },
      } as Put['command'],
      DAY,
    );

  it('ends the part without a letter, and nothing more is owed', () => {
    const then = given(received(), shownVexatious(DAY)).when(relied());
    expect(then.event('EarlierNoticeReliedOn').data).toMatchObject({ provision: '14(1)', parts: [4] });
    expect(then.file.parts[3]?.outcome).toMatchObject({ answer: 'refused-vexatious' });
    expect(then.file.deadlines.get('response#4')).toMatchObject({ status: 'met', metOn: DAY });
    expect([...then.file.letters.values()]).toEqual([]);
    const again = given(received(), shownRepeated(DAY)).when(relied());
    expect(again.file.parts[3]?.outcome).toMatchObject({ answer: 'refused-repeated' });
  });

  it('may be reviewed as any refusal may (s45 code, part 5), by somebody else than who relied on it', () => {
    const past = [received(), shownVexatious(DAY), { ...relied(), by: 'reviewer-1' }];
    const asked = reviewAsked('2026-11-23', { parts: [4] });
    const then = given(...past).when(asked);
    expect(then.refusal).toBeNull();
    expect(then.event('InternalReviewRequested').data).toMatchObject({
      parts: [4],
      outOfTime: [],
      premature: [],
    });
    expect(then.file.deadlines.get('review#4')).toMatchObject({ due: '2026-12-22', status: 'running' });
    const review = given(...past, asked);
    expect(review.when(reviewConcluded('2026-12-10')).refusal).toMatchObject({
      refused: 'reviewer-was-decider',
    });
    expect(review.when({ ...reviewConcluded('2026-12-10'), by: 'reviewer-2' }).refusal).toBeNull();
  });

  it.each([
    ['no-such-evidence', { evidence: 2 }],
    ['no-earlier-notice', { earlier: { reference: 'FOI-2026-000000', on: DAY } }],
    ['no-earlier-notice', { earlier: { reference: 'FOI-2026-000001', on: '2026-10-12' } }],
    ['no-reason', { because: '' }],
  ])('is refused as %s', (code, over) => {
    expect(given(received(), shownVexatious(DAY)).when(relied(over)).refusal).toMatchObject({
      ...{ refused: code, section: 'FOIA 2000 s17(6)' },
    });
  });

  it('is not for what is answered already', () => {
    const past = given(received(), shownVexatious(DAY), refusedAs('refused-vexatious'));
    expect(past.when(relied()).refusal).toMatchObject({ refused: 'already-answered' });
    const scots = given(received({ regime: 'foisa' }), shownVexatious(DAY));
    expect(scots.when(relied({ because: '' })).refusal).toMatchObject({ section: 'FOISA 2002 s16(5)' });
  });
});
