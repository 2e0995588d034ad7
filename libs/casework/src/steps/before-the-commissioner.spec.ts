// Notices that the Commissioner serves while a complaint is open: whose, of which day, and that each is answered once.
import { describe, expect, it } from '@jest/globals';
import type { CommandOf } from '../commands.js';
import {
  answered,
  complained,
  decisionNotice,
  noticed,
  reviewAsked,
  reviewConcluded,
  three,
  upToComplaint,
} from '../testing/after-the-answer.js';
import { given, put, type Put } from '../testing/given.js';

const served = (at = '2027-01-20', over: Partial<CommandOf<'RecordInformationNotice'>> = {}): Put =>
  put(
    {
      ...{ type: 'RecordInformationNotice', complaint: 1, respondBy: '2027-02-19' },
      ...{ text: 'Tell us what you hold.', ...over },
    },
    at,
  );
const replied = (at = '2027-02-01', over: Partial<CommandOf<'AnswerInformationNotice'>> = {}): Put =>
  put({ type: 'AnswerInformationNotice', complaint: 1, notice: 1, ...over }, at);
const refusalOf = (past: readonly Put[], next: Put) => given(...past).when(next).refusal;
const scottish = [
  ...[three('foisa'), answered('2026-11-20'), reviewAsked('2026-12-07'), reviewConcluded('2026-12-18')],
  complained('2027-01-11', { to: 'scottish-information-commissioner' }),
];
const own = [three('sar'), complained('2026-12-01', { to: 'authority', theirReference: null })];

describe('an information notice', () => {
  it('may come on the very day of the complaint, and not before it', () => {
    expect(refusalOf(upToComplaint, served('2027-01-11'))).toBeNull();
    expect(refusalOf(upToComplaint, { ...served('2027-01-12'), on: '2027-01-10' })).toMatchObject({
      ...{ refused: 'before-complaint', field: 'on', rule: 'The complaint was made on 2027-01-11.' },
      remedy: 'Give the date on which the notice was served.',
    });
  });

  it('gives a day that lies ahead, by the law of the Commissioner who serves it', () => {
    const late = { respondBy: '2027-01-20' };
    expect(refusalOf(upToComplaint, served('2027-01-20', late))).toMatchObject({
      ...{ refused: 'respond-by-not-ahead', section: 'FOIA 2000 s51' },
    });
    expect(refusalOf(scottish, served('2027-01-20', late))).toMatchObject({ section: 'FOISA 2002 s50' });
    expect(refusalOf(scottish, served('2027-01-20', { respondBy: '2027-01-21' }))).toBeNull();
  });

  it('is served only while a complaint lies before a Commissioner', () => {
    expect(refusalOf(own, served('2026-12-02'))).toMatchObject({
      refused: 'not-before-the-commissioner',
      rule: 'The complaint was made to the authority, not to a Commissioner.',
    });
    expect(refusalOf(noticed, served('2027-06-02'))).toMatchObject({
      refused: 'not-before-the-commissioner',
      rule: 'The complaint is no longer with the Commissioner.',
    });
    for (const next of [served('2027-01-20', { complaint: 2 }), replied('2027-01-20', { complaint: 2 })])
      expect(refusalOf(upToComplaint, next)?.refused).toBe('no-such-complaint');
  });

  it('is answered once, and leaves another as it was', () => {
    const two = [...upToComplaint, served(), served('2027-01-25', { respondBy: '2027-02-24' })];
    const { file } = given(...two).when(replied());
    expect(file.complaints[0]!.informationNotices.map(({ answeredOn }) => answeredOn)).toEqual([
      ...['2027-02-01', null],
    ]);
    expect(refusalOf([...two, replied()], replied('2027-02-02'))?.refused).toBe('notice-answered');
    expect(refusalOf(two, replied('2027-02-01', { notice: 3 }))).toMatchObject({
      ...{ refused: 'no-such-notice', remedy: 'The complaint has 2.' },
    });
  });
});

describe('a decision notice', () => {
  it('may come on the very day of the complaint, and not before it', () => {
    expect(refusalOf(upToComplaint, decisionNotice('2027-01-11'))).toBeNull();
    expect(refusalOf(upToComplaint, { ...decisionNotice('2027-01-12'), on: '2027-01-10' })).toMatchObject({
      ...{ refused: 'before-complaint', field: 'on', rule: 'The complaint was made on 2027-01-11.' },
      remedy: 'Give the date of the notice.',
    });
  });

  it('gives at least one day for its steps', () => {
    expect(refusalOf(upToComplaint, decisionNotice('2027-06-01', { complyWithinDays: 1 }))).toBeNull();
    for (const complyWithinDays of [0, 1.5])
      expect(refusalOf(upToComplaint, decisionNotice('2027-06-01', { complyWithinDays }))).not.toBeNull();
  });

  it('is the notice of the Commissioner, on the complaint', () => {
    expect(given(...noticed).file!.complaints[0]!.notices).toEqual([
      { on: '2027-06-01', by: 'commissioner', steps: 1, complyWithinDays: 35, stepsTakenOn: null },
    ]);
  });
});

describe('the acknowledgement of a complaint', () => {
  const acknowledged = (at: string, on?: string) =>
    put({ type: 'AcknowledgeComplaint', complaint: 1 }, at, on === undefined ? {} : { on });

  it('may be on the very day, and not before it', () => {
    expect(refusalOf(own, acknowledged('2026-12-01'))).toBeNull();
    expect(refusalOf(own, acknowledged('2026-12-02', '2026-11-30'))).toMatchObject({
      ...{ field: 'on', rule: 'The complaint was made on 2026-12-01.' },
      remedy: 'Give the date on which it was acknowledged.',
    });
  });
});
