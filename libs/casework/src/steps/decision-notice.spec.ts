// From the decision notice to the end: its steps and their ladder, compliance, appeal, the tribunal's outcome.
import { describe, expect, it } from '@jest/globals';
import { owedBy } from '../owed.js';
import { stageOf } from '../stage.js';
import {
  appealed,
  complained,
  complied,
  decided,
  decisionNotice,
  noticed,
  three,
  upToComplaint,
} from '../testing/after-the-answer.js';
import { given, put, REFERENCE } from '../testing/given.js';

const PROCEEDING = `complaint/${REFERENCE}/1`;
const passed = (at: string) => put({ type: 'PassTime', proceeding: PROCEEDING }, at);

describe('a decision notice', () => {
  const then = () => given(...upToComplaint).when(decisionNotice('2027-06-01'));

  it('orders steps by a day, and may be appealed for twenty-eight', () => {
    expect(then().event('DecisionNoticeServed').data).toMatchObject({ steps: 1, complyWithinDays: 35 });
    expect(then().file.deadlines.get('decision-notice-compliance#1')?.due).toBe('2027-07-06');
    expect(then().file.deadlines.get('appeal#1')?.due).toBe('2027-06-29');
    expect(stageOf(then().file)).toBe('decision-notice');
  });

  it('keeps the words of its steps sealed', () => {
    expect(then().event('DecisionNoticeServed').sealed.steps).toEqual(['Disclose the contract.']);
    expect(JSON.stringify(then().event('DecisionNoticeServed').data)).not.toContain('contract');
  });

  it('that is not complied with is told to the officer, the head of unit and the senior officer', () => {
    expect(owedBy(then().file, PROCEEDING).wakeAt).toBe('2027-06-29T08:00:00.000Z');
    const raised = given(
      ...noticed,
      passed('2027-06-29'),
      passed('2027-07-06'),
      passed('2027-07-07'),
    ).events.flatMap((event) =>
      event.type === 'EscalationRaised' ? [[event.on, event.data.role, event.data.letter]] : [],
    );
    expect(raised).toEqual([
      ['2027-06-29', 'officer', 'decision-notice-reminder'],
      ['2027-07-06', 'head-of-unit', 'decision-notice-last-day'],
      ['2027-07-07', 'senior-officer', 'decision-notice-missed'],
    ]);
  });

  it('that orders nothing has only its appeal', () => {
    const bare = given(...upToComplaint).when(
      decisionNotice('2027-06-01', {
        decision: 'not-upheld',
        breaches: [],
        steps: [],
        complyWithinDays: null,
      }),
    );
    expect(bare.file.deadlines.has('decision-notice-compliance#1')).toBe(false);
    expect(stageOf(bare.file)).toBe('decided');
  });

  it('stands once it is served: the Commissioner cannot withdraw it', () => {
    expect(given(...noticed).when(decisionNotice('2027-06-02')).refusal).toMatchObject({
      refused: 'notice-stands',
      section: 'FOIA 2000 s50',
    });
  });

  it('decides a complaint that was made and is not closed', () => {
    const open = given(...upToComplaint);
    expect(open.when(decisionNotice('2027-06-01', { complaint: 2 })).refusal).toMatchObject({
      refused: 'no-such-complaint',
    });
    expect(open.when({ ...decisionNotice('2027-06-01'), on: '2027-01-08' }).refusal).toMatchObject({
      refused: 'before-complaint',
    });
    const closed = put({ type: 'CloseComplaint', complaint: 1, how: 'withdrawn' }, '2027-02-01');
    expect(given(...upToComplaint, closed).when(decisionNotice('2027-06-01')).refusal).toMatchObject({
      refused: 'complaint-closed',
    });
  });

  it.each([
    ['steps without days', { complyWithinDays: null }, 'no-days', 'complyWithinDays'],
    ['days without steps', { steps: [] }, 'no-steps', 'steps'],
    ['half a day', { complyWithinDays: 0.5 }, 'not-days', 'complyWithinDays'],
    ['no day at all', { complyWithinDays: 0 }, 'not-days', 'complyWithinDays'],
  ])('is malformed with %s', (_, over, refused, field) => {
    expect(given(...upToComplaint).when(decisionNotice('2027-06-01', over)).refusal).toMatchObject({
      ...{ refused, field, section: 'FOIA 2000 s50', malformed: true },
    });
  });
});

describe('the steps taken', () => {
  it('in time meet the day, show the new answer beside the first, and are told to the requester', () => {
    const then = given(...noticed).when(
      complied('2027-06-20', [{ parts: [1], answer: 'disclosed', claims: [] }]),
    );
    expect(then.file.deadlines.get('decision-notice-compliance#1')).toMatchObject({ status: 'met' });
    expect(then.file.parts[0]).toMatchObject({
      outcome: { answer: 'not-held' },
      revised: { answer: 'disclosed' },
    });
    expect(then.file.parts[1]!.revised).toBeNull();
    expect([...then.file.letters.values()].map(({ template }) => template)).toContain('steps-taken');
    expect(stageOf(then.file)).toBe('decided');
  });

  it('late are recorded as late', () => {
    const then = given(...noticed, passed('2027-07-07')).when(complied('2027-07-08'));
    expect(then.file.deadlines.get('decision-notice-compliance#1')).toMatchObject({
      ...{ status: 'missed', metOn: '2027-07-08' },
    });
  });

  it('to a request that was never answered are the answer', () => {
    const silent = given(three(), complained('2026-12-02'), decisionNotice('2027-02-01')).when(
      complied('2027-02-10', [{ parts: [1, 2, 3], answer: 'disclosed', claims: [] }]),
    );
    expect(silent.file.parts[2]).toMatchObject({ outcome: { answer: 'disclosed' }, revised: null });
    expect(silent.file.deadlines.get('response#3')).toMatchObject({ metOn: '2027-02-10' });
  });

  it('are those of a notice that orders steps, taken once and after it', () => {
    expect(given(...upToComplaint).when(complied('2027-06-20')).refusal).toMatchObject({
      refused: 'no-decision-notice',
      section: 'FOIA 2000 s50',
    });
    const bare = decisionNotice('2027-06-01', { steps: [], complyWithinDays: null });
    expect(given(...upToComplaint, bare).when(complied('2027-06-20')).refusal).toMatchObject({
      refused: 'no-steps-ordered',
    });
    expect(given(...noticed, complied('2027-06-20')).when(complied('2027-06-21')).refusal).toMatchObject({
      refused: 'steps-taken',
    });
    expect(given(...noticed).when({ ...complied('2027-06-20'), on: '2027-05-31' }).refusal).toMatchObject({
      refused: 'before-notice',
    });
    expect(given(...noticed).when(complied('2027-06-20', [], 2)).refusal).toMatchObject({
      refused: 'no-such-complaint',
    });
  });

  it('answer parts of the complaint, each once, and a refusal names its exemption', () => {
    const open = given(...noticed);
    const disclosed = { answer: 'disclosed', claims: [] } as const;
    expect(open.when(complied('2027-06-20', [{ parts: [4], ...disclosed }])).refusal).toMatchObject({
      refused: 'unknown-part',
    });
    expect(
      open.when(
        complied('2027-06-20', [
          { parts: [1], ...disclosed },
          { parts: [1], ...disclosed },
        ]),
      ).refusal,
    ).toMatchObject({ refused: 'two-outcomes' });
    expect(
      open.when(complied('2027-06-20', [{ parts: [1], answer: 'withheld', claims: [] }])).refusal,
    ).toMatchObject({ refused: 'no-exemption', section: 'FOIA 2000 s17(1)(b)' });
  });
});

describe('the record of a complaint', () => {
  it('folds to the same case from its events alone', () => {
    const life = given(
      ...[...noticed, appealed('2027-06-25'), decided('2027-11-01'), passed('2027-11-24')],
      complied('2027-11-26'),
    );
    expect(life.refolded()).toEqual(life.file);
  });
});
