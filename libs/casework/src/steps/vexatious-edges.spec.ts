// Vexatious and repeated requests (s14) at their edges: what shows it, of which part, and once.
import { describe, expect, it } from '@jest/globals';
import { answered, reviewAsked, three } from '../testing/after-the-answer.js';
import { given, put, received, type Put } from '../testing/given.js';
import { shownRepeated, shownVexatious } from '../testing/steps-taken.js';

const DAY = '2026-11-05';
const refusalOf = (past: readonly Put[], next: Put, first = received()) =>
  given(first, ...past).when(next).refusal;
const relied = put(
  {
    ...{ type: 'RelyOnEarlierNotice', evidence: 1 },
    ...{ earlier: { reference: 'FOI-2026-000008', on: '2026-10-09' }, because: 'He was told a month ago.' },
  },
  '2026-11-06',
);

describe('what shows that a request is vexatious or repeated', () => {
  it('is of parts that are there and open, by the provision that is relied on', () => {
    expect(refusalOf([], shownVexatious(DAY, { parts: [9] }))?.refused).toBe('unknown-part');
    const all = [three(), answered('2026-11-04')];
    const next = shownRepeated('2026-11-05', { parts: [1] });
    expect(given(...all).when(next).refusal).toMatchObject({
      ...{ refused: 'already-answered', section: 'FOIA 2000 s14(2)' },
    });
    const reviewed = [...all, reviewAsked('2026-11-05', { parts: [1] })];
    expect(given(...reviewed).when(shownVexatious('2026-11-06', { parts: [1] })).refusal).toBeNull();
    expect(given(...reviewed).when(shownVexatious('2026-11-06', { parts: [2] })).refusal?.refused).toBe(
      'already-answered',
    );
  });

  it.each([
    ['sar', 'UK GDPR art 12(5)', 'Show that it is manifestly unfounded or excessive.'],
    [
      'eir',
      'EIR 2004 reg 12(4)(b)',
      'Claim that it is manifestly unreasonable, and weigh the public interest.',
    ],
  ])('is of no use under %s, which has a ground of its own', (regime, section, remedy) => {
    expect(refusalOf([], shownVexatious(DAY), received({ regime }))).toMatchObject({
      ...{ refused: 'no-such-refusal', section, remedy },
    });
  });

  it('of a repetition names what was complied with, that day at the latest; of vexation it names nothing', () => {
    const repeats = (compliedOn: string) => ({ repeats: { reference: 'FOI-2026-000000', compliedOn } });
    expect(refusalOf([], shownRepeated(DAY, repeats(DAY)))).toBeNull();
    expect(refusalOf([], shownRepeated(DAY, repeats('2026-11-06')))?.refused).toBe('not-complied-with');
    const { data } = given(received())
      .when(shownVexatious(DAY, repeats('2026-10-09')))
      .event('VexatiousEvidenceRecorded');
    expect(data.repeats).toBeNull();
  });

  it('is recorded once for the same parts and provision', () => {
    const past = [shownVexatious(DAY, { parts: [3, 4] })];
    expect(refusalOf(past, shownVexatious(DAY))?.refused).toBe('evidence-unchanged');
    expect(refusalOf(past, shownVexatious(DAY, { parts: [4, 5] }))).toBeNull();
    expect(refusalOf(past, shownVexatious(DAY, { evidence: 'The forty-first.' }))).toBeNull();
    const { evidence } = shownVexatious(DAY).command as { evidence: string };
    expect(refusalOf(past, shownRepeated(DAY, { evidence }))).toBeNull();
  });
});

describe('an earlier notice relied on (s17(6))', () => {
  it('refuses the part, to the law, from that day', () => {
    const { file } = given(received(), shownVexatious(DAY)).when(relied);
    expect(file.facts.at(-1)).toEqual({
      ...{ parts: [4], fact: { type: 'answered', on: '2026-11-06', refused: true } },
    });
    expect(file.parts[3]!.outcome).toMatchObject({ answer: 'refused-vexatious', confirmOrDeny: 'neither' });
  });
});
