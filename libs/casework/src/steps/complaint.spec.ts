// Complaints: to the right Commissioner, of which parts, when; and to the authority itself about subject access.
import { describe, expect, it } from '@jest/globals';
import { owedBy, proceedingsOf } from '../owed.js';
import { stageOf } from '../stage.js';
import {
  answered,
  complained,
  decisionNotice,
  reviewAsked,
  reviewConcluded,
  three,
  upToComplaint,
} from '../testing/after-the-answer.js';
import { given, put, received, REFERENCE } from '../testing/given.js';

const close = (at: string, how: 'withdrawn' | 'resolved' | 'answered' = 'withdrawn', complaint = 1) =>
  put({ type: 'CloseComplaint', complaint, how }, at);
const reviewed = upToComplaint.slice(0, 4);

describe('a complaint to the Information Commissioner', () => {
  const then = () => given(...reviewed).when(complained('2027-01-11', { parts: [1, 2] }));

  it('opens a proceeding of its own, under the reference that the Commissioner gave', () => {
    expect(then().event('ComplaintMade').data).toEqual({
      ...{ number: 1, to: 'information-commissioner', theirReference: 'IC-123423-M2W5' },
      ...{ parts: [1, 2], timing: 'in-time' },
    });
    expect(proceedingsOf(then().file)).toContain(`complaint/${REFERENCE}/1`);
    expect(stageOf(then().file)).toBe('before-the-commissioner');
    expect(then().file.deadlines.get('complaint-window#1')).toMatchObject({ status: 'met' });
    expect(then().file.deadlines.get('complaint-window#3')).toMatchObject({ status: 'running' });
  });

  it('keeps its grounds out of the public record', () => {
    expect(JSON.stringify(then().event('ComplaintMade').data)).not.toContain('They hold it');
  });

  it('made after six weeks is recorded as late: the Commissioner decides what to take', () => {
    expect(
      given(...reviewed)
        .when(complained('2027-01-30'))
        .event('ComplaintMade').data.timing,
    ).toBe('late');
  });

  it('made with no review behind it is recorded as such', () => {
    const early = given(three(), answered('2026-11-20')).when(complained('2026-12-07'));
    expect(early.event('ComplaintMade').data.timing).toBe('before-review');
  });

  it('may be about silence once day 20 has passed, for the overdue parts alone', () => {
    const silent = given(three(), answered('2026-11-20', [1])).when(complained('2026-12-02'));
    expect(silent.event('ComplaintMade').data.parts).toEqual([1, 2, 3]);
    expect(given(three()).when(complained('2026-11-20')).refusal).toMatchObject({
      refused: 'nothing-to-complain-of',
      section: 'FOIA 2000 s50',
    });
  });

  it('is one at a time for a part', () => {
    expect(given(...upToComplaint).when(complained('2027-01-12', { parts: [2] })).refusal).toMatchObject({
      refused: 'complaint-open',
      section: 'FOIA 2000 s50',
    });
  });

  it('goes to the Commissioner of the law in question', () => {
    expect(
      given(three('foisa'), answered('2026-11-20')).when(complained('2027-01-11', { parts: [1] })).refusal,
    ).toMatchObject({ refused: 'wrong-commissioner', section: 'FOISA 2002 s47, s49' });
    const scottish = given(three('foisa'), answered('2026-11-20')).when(
      complained('2027-01-11', { to: 'scottish-information-commissioner', theirReference: null }),
    );
    expect(scottish.event('ComplaintMade').data).toMatchObject({ parts: [1, 2, 3], timing: 'before-review' });
  });

  it('of a case under two laws covers the parts on which that Commissioner decides', () => {
    const mixed = given(three(['foia', 'foisa', 'eir']), answered('2026-11-20'));
    expect(mixed.when(complained('2027-01-11')).event('ComplaintMade').data.parts).toEqual([1, 3]);
  });
});

describe('a complaint closed', () => {
  const open = given(...upToComplaint);

  it('by withdrawal leaves nothing before the Commissioner', () => {
    const then = open.when(close('2027-01-20'));
    expect(then.file.complaints[0]).toMatchObject({ closedOn: '2027-01-20', closedHow: 'withdrawn' });
    expect(stageOf(then.file)).toBe('reviewed');
    expect(owedBy(then.file, `complaint/${REFERENCE}/1`).wakeAt).toBeNull();
  });
  it('is closed once', () => {
    const closed = given(...upToComplaint, close('2027-01-20'));
    expect(closed.when(close('2027-01-21')).refusal).toMatchObject({ refused: 'complaint-closed' });
    expect(closed.when(complained('2027-01-22')).refusal).toBeNull();
  });
  it('is not closed once a notice has been served: that stands', () => {
    expect(
      given(...upToComplaint, decisionNotice('2027-06-01')).when(close('2027-06-02')).refusal,
    ).toMatchObject({ refused: 'notice-stands' });
  });
  it('was on the record, and ended after it began', () => {
    expect(open.when(close('2027-01-20', 'resolved', 2)).refusal).toMatchObject({
      refused: 'no-such-complaint',
      section: 'FOIA 2000 s50',
    });
    expect(open.when({ ...close('2027-01-20'), on: '2027-01-08' }).refusal).toMatchObject({
      refused: 'before-complaint',
      field: 'on',
    });
  });
});

describe('a complaint to the authority as controller', () => {
  const sar = [three(['sar', 'sar', 'foia']), answered('2026-11-20')];
  const toUs = (at: string) => complained(at, { to: 'authority', theirReference: null });
  const acknowledge = (at: string, complaint = 1) => put({ type: 'AcknowledgeComplaint', complaint }, at);
  const complaint = `complaint/${REFERENCE}/1`;

  it('is about the subject access parts, and is to be acknowledged within thirty days', () => {
    const then = given(...sar).when(toUs('2026-12-01'));
    expect(then.event('ComplaintMade').data.parts).toEqual([1, 2]);
    expect(then.file.deadlines.get('complaint-acknowledgement#1')).toMatchObject({ due: '2026-12-30' });
    expect(owedBy(then.file, complaint).wakeAt).toBe('2026-12-21T09:00:00.000Z');
    expect(stageOf(then.file)).toBe('answered');
  });

  it('acknowledged in time meets the day, and a letter goes out', () => {
    const then = given(...sar, toUs('2026-12-01')).when(acknowledge('2026-12-10'));
    expect(then.file.deadlines.get('complaint-acknowledgement#1')).toMatchObject({ status: 'met' });
    expect([...then.file.letters.values()].map(({ template }) => template)).toContain(
      'complaint-acknowledgement',
    );
  });

  it('not acknowledged is told up the ladder', () => {
    const file = given(
      ...sar,
      toUs('2026-12-01'),
      put({ type: 'PassTime', proceeding: complaint }, '2027-01-04'),
    );
    expect(
      file.events.flatMap((event) => (event.type === 'EscalationRaised' ? [event.data.letter] : [])),
    ).toEqual([
      ...['complaint-acknowledgement-due', 'complaint-acknowledgement-due'],
      'complaint-acknowledgement-missed',
    ]);
  });

  it('is acknowledged once, and after it came', () => {
    const done = given(...sar, toUs('2026-12-01'), acknowledge('2026-12-10'));
    expect(done.when(acknowledge('2026-12-11')).refusal).toMatchObject({
      refused: 'complaint-acknowledged',
      section: 'DPA 2018 s164A',
    });
    const open = given(...sar, toUs('2026-12-01'));
    expect(open.when({ ...acknowledge('2026-12-10'), on: '2026-11-30' }).refusal).toMatchObject({
      refused: 'before-complaint',
    });
    expect(open.when(acknowledge('2026-12-10', 2)).refusal).toMatchObject({ refused: 'no-such-complaint' });
  });

  it('is the only kind that the authority acknowledges', () => {
    expect(given(...upToComplaint).when(acknowledge('2027-01-12')).refusal).toMatchObject({
      refused: 'not-to-the-controller',
    });
  });

  it('is never about a request under FOIA', () => {
    expect(
      given(...sar).when(complained('2026-12-01', { to: 'authority', parts: [3] })).refusal,
    ).toMatchObject({ refused: 'not-a-controller-complaint', section: 'DPA 2018 s164A' });
  });

  it('taken to the Commissioner instead starts no clock of the authority’s, and ends in no decision notice', () => {
    const then = given(...sar).when(complained('2026-12-01', { parts: [1, 2] }));
    expect(then.file.deadlines.has('complaint-acknowledgement#1')).toBe(false);
    expect(
      given(...sar, complained('2026-12-01', { parts: [1, 2] })).when(decisionNotice('2027-03-01')).refusal,
    ).toMatchObject({ refused: 'no-decision-notice-here', section: 'DPA 2018 s164A, s165' });
  });

  it('made before the Act of 2025 was in force starts no clock', () => {
    const may = received({ regime: 'sar', receivedOn: '2026-05-01', parts: [{ text: 'All about me.' }] });
    const ask = (at: string) =>
      given(may, answered('2026-05-20')).when(toUs(at)).file.deadlines.get('complaint-acknowledgement#1')
        ?.due;
    expect([ask('2026-06-18'), ask('2026-06-19')]).toEqual([undefined, '2026-07-18']);
  });
});

describe('a later complaint', () => {
  it('of a part decided before opens another proceeding, which then keeps its clocks', () => {
    const again = given(
      ...[three(), complained('2026-12-02'), decisionNotice('2027-01-04', { decision: 'upheld' })],
      ...[
        answered('2027-01-20'),
        put({ type: 'RecordCompliance', complaint: 1, outcomes: [], text: 'Done.' }, '2027-01-20'),
      ],
      ...[reviewAsked('2027-01-25'), reviewConcluded('2027-02-08'), complained('2027-02-15')],
      decisionNotice('2027-08-02', { complaint: 2 }),
    );
    expect(again.file!.parts[0]!.complaint).toBe(2);
    expect(again.file!.deadlines.get('decision-notice-compliance#1')).toMatchObject({
      due: '2027-09-06',
      status: 'running',
    });
    expect(owedBy(again.file!, `complaint/${REFERENCE}/2`).wakeAt).not.toBeNull();
    expect(owedBy(again.file!, `complaint/${REFERENCE}/1`).wakeAt).toBeNull();
  });
});
