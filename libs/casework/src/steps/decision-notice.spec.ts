// From the decision notice to the end: its steps and their ladder, compliance, appeal, the tribunal's outcome.
import { describe, expect, it } from '@jest/globals';
import { owedBy } from '../owed.js';
import { stageOf } from '../stage.js';
import { answered, complained, decisionNotice, three, upToComplaint } from '../testing/after-the-answer.js';
import { given, put, REFERENCE } from '../testing/given.js';
import type { CommandOf } from '../commands.js';

const PROCEEDING = `complaint/${REFERENCE}/1`;
const passed = (at: string) => put({ type: 'PassTime', proceeding: PROCEEDING }, at);
type Compliance = CommandOf<'RecordCompliance'>;
const complied = (at: string, outcomes: Compliance['outcomes'] = [], complaint = 1) =>
  put({ type: 'RecordCompliance', complaint, outcomes, text: 'Here is the contract.' }, at);
const appealed = (at: string, by: 'requester' | 'authority' = 'authority') =>
  put(
    { type: 'LodgeAppeal', complaint: 1, by, theirReference: 'EA/2027/0102', grounds: 'An error of law.' },
    at,
  );
const decided = (at: string, over: Partial<Omit<CommandOf<'RecordTribunalOutcome'>, 'type'>> = {}) =>
  put(
    {
      ...{ type: 'RecordTribunalOutcome', complaint: 1, outcome: 'dismissed', steps: [] },
      ...{ complyWithinDays: 30, text: 'The appeal is dismissed.', ...over },
    },
    at,
  );
const noticed = [...upToComplaint, decisionNotice('2027-06-01')];

describe('a decision notice', () => {
  const then = given(...upToComplaint).when(decisionNotice('2027-06-01'));

  it('orders steps by a day, and may be appealed for twenty-eight', () => {
    expect(then.event('DecisionNoticeServed').data).toMatchObject({ steps: 1, complyWithinDays: 35 });
    expect(then.file.deadlines.get('decision-notice-compliance#1')?.due).toBe('2027-07-06');
    expect(then.file.deadlines.get('appeal#1')?.due).toBe('2027-06-29');
    expect(stageOf(then.file)).toBe('decision-notice');
  });

  it('keeps the words of its steps sealed', () => {
    expect(then.event('DecisionNoticeServed').sealed.steps).toEqual(['Disclose the contract.']);
    expect(JSON.stringify(then.event('DecisionNoticeServed').data)).not.toContain('contract');
  });

  it('that is not complied with is told to the officer, the head of unit and the senior officer', () => {
    expect(owedBy(then.file, PROCEEDING).wakeAt).toBe('2027-06-29T08:00:00.000Z');
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

describe('an appeal', () => {
  const then = given(...noticed).when(appealed('2027-06-25'));

  it('goes to the First-tier Tribunal, and suspends the steps', () => {
    expect(then.event('AppealLodged').data).toMatchObject({
      ...{ by: 'authority', to: 'first-tier-tribunal', late: false, parts: [1, 2, 3] },
    });
    expect(then.file.deadlines.get('appeal#1')).toMatchObject({ status: 'met' });
    expect(then.file.deadlines.get('decision-notice-compliance#1')).toMatchObject({ status: 'lifted' });
    expect(stageOf(then.file)).toBe('under-appeal');
  });

  it('may be the requester’s, and may be late', () => {
    expect(
      given(...noticed)
        .when(appealed('2027-06-30', 'requester'))
        .event('AppealLodged').data,
    ).toMatchObject({ by: 'requester', late: true });
  });

  it('in Scotland goes to the Court of Session, within forty-two days', () => {
    const scottish = given(
      ...[three('foisa'), answered('2026-11-20')],
      complained('2027-01-11', { to: 'scottish-information-commissioner' }),
      decisionNotice('2027-06-01'),
    );
    expect(scottish.file!.deadlines.get('appeal#1')?.due).toBe('2027-07-13');
    expect(scottish.when(appealed('2027-07-01')).event('AppealLodged').data.to).toBe('court-of-session');
    expect(
      given(
        three('foisa'),
        answered('2026-11-20'),
        complained('2027-01-11', { to: 'scottish-information-commissioner' }),
      ).when(appealed('2027-07-01')).refusal,
    ).toMatchObject({ refused: 'no-decision-notice', section: 'FOISA 2002 s56' });
  });

  it('is against a notice, one at a time, and after it', () => {
    expect(given(...upToComplaint).when(appealed('2027-06-25')).refusal).toMatchObject({
      refused: 'no-decision-notice',
      section: 'FOIA 2000 s57',
    });
    expect(given(...noticed, appealed('2027-06-25')).when(appealed('2027-06-26')).refusal).toMatchObject({
      refused: 'appeal-open',
    });
    expect(given(...noticed).when({ ...appealed('2027-06-25'), on: '2027-05-31' }).refusal).toMatchObject({
      refused: 'before-notice',
    });
  });
});

describe('the outcome of an appeal', () => {
  const underAppeal = given(...noticed, appealed('2027-06-25'));

  it('that dismisses it brings the steps back, by days of its own', () => {
    const then = underAppeal.when(decided('2027-11-01'));
    expect(then.event('TribunalDecided').data).toMatchObject({ outcome: 'dismissed', steps: 1 });
    expect(then.file.deadlines.get('decision-notice-compliance#1')).toMatchObject({
      ...{ due: '2027-12-01', status: 'running' },
    });
    expect(then.file.deadlines.get('appeal#1')).toMatchObject({ due: '2027-11-29', status: 'running' });
    expect(stageOf(then.file)).toBe('decision-notice');
  });

  it('may go on to the Upper Tribunal', () => {
    const then = given(...noticed, appealed('2027-06-25'), decided('2027-11-01')).when(
      appealed('2027-11-20'),
    );
    expect(then.event('AppealLodged').data).toMatchObject({ to: 'upper-tribunal', late: false });
    expect(then.file.deadlines.get('decision-notice-compliance#1')).toMatchObject({ status: 'lifted' });
  });

  it('that allows it may leave nothing to do, or put other steps in place', () => {
    const over = underAppeal.when(decided('2027-11-01', { outcome: 'allowed', complyWithinDays: null }));
    expect(stageOf(over.file)).toBe('decided');
    const other = underAppeal.when(
      decided('2027-11-01', {
        outcome: 'allowed-in-part',
        steps: ['Disclose page 4.'],
        complyWithinDays: 20,
      }),
    );
    expect(other.file.deadlines.get('decision-notice-compliance#1')?.due).toBe('2027-11-21');
    expect(JSON.stringify(other.event('TribunalDecided').data)).not.toContain('page 4');
  });

  it('by withdrawal dates the steps anew', () => {
    const then = underAppeal.when(decided('2027-08-02', { outcome: 'withdrawn', complyWithinDays: 35 }));
    expect(then.file.deadlines.get('decision-notice-compliance#1')?.due).toBe('2027-09-06');
  });

  it('by withdrawal, of a notice that ordered nothing, leaves the notice alone', () => {
    const bare = decisionNotice('2027-06-01', { steps: [], complyWithinDays: null });
    const then = given(...upToComplaint, bare, appealed('2027-06-25', 'requester')).when(
      decided('2027-08-02', { outcome: 'withdrawn', complyWithinDays: null }),
    );
    expect(then.file.complaints[0]!.notices).toHaveLength(1);
    expect(then.file.deadlines.get('appeal#1')).toMatchObject({ due: '2027-06-29', status: 'met' });
  });

  it('says by when the steps are owed again', () => {
    expect(underAppeal.when(decided('2027-11-01', { complyWithinDays: null })).refusal).toMatchObject({
      refused: 'no-days',
      section: 'FOIA 2000 s57',
      field: 'complyWithinDays',
    });
  });

  it('puts no steps in place of a notice that it leaves as it was', () => {
    expect(underAppeal.when(decided('2027-11-01', { steps: ['Another.'] })).refusal).toMatchObject({
      refused: 'notice-stands',
      field: 'steps',
    });
  });

  it('asks for no days where the steps were taken meanwhile', () => {
    const taken = given(...noticed, appealed('2027-06-25'), complied('2027-07-01'));
    expect(taken.when(decided('2027-11-01')).refusal).toMatchObject({ refused: 'no-steps' });
    expect(taken.when(decided('2027-11-01', { complyWithinDays: null })).refusal).toBeNull();
  });

  it('ends an appeal that is open, after it was lodged', () => {
    expect(given(...noticed).when(decided('2027-11-01')).refusal).toMatchObject({ refused: 'no-appeal' });
    expect(underAppeal.when({ ...decided('2027-11-01'), on: '2027-06-24' }).refusal).toMatchObject({
      refused: 'before-appeal',
      field: 'on',
    });
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
