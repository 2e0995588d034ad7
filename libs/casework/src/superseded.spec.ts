// Every obligation is closed by delivery, by the event that settled its duty, or by a person with a reason.
import { describe, expect, it } from '@jest/globals';
import { answered } from './testing/after-the-answer.js';
import { given, put, received, REFERENCE, type Put } from './testing/given.js';

const proceeding = `request/${REFERENCE}`;
const passing = (at: string): Put => put({ type: 'PassTime', proceeding }, at);
const FIVE_BEFORE = passing('2026-11-23T09:00:00.000Z');
const AFTER = passing('2026-12-02T00:00:00.000Z');

const states = (...past: readonly Put[]) =>
  [...given(...past).file!.letters.values()].map(({ template, state }) => `${template} ${state}`);

describe('a reminder that was not sent when its duty was settled', () => {
  it('is superseded by the answer, which the record names', () => {
    const then = given(received(), FIVE_BEFORE).when(answered('2026-11-24'));
    const answer = then.event('ResponseIssued');
    expect(then.event('LetterSuperseded').data).toMatchObject({ by: 'ResponseIssued', event: answer.id });
    expect(states(received(), FIVE_BEFORE, answered('2026-11-24'))).toEqual([
      'reminder-officer-5-days superseded',
      'response owed',
    ]);
  });

  it('stays owed while a part that it is of is not answered', () => {
    expect(states(received(), FIVE_BEFORE, answered('2026-11-24', [1, 2]))).toContain(
      'reminder-officer-5-days owed',
    );
  });

  it('is superseded when the request is withdrawn, and when its date is another', () => {
    const withdrawn = put({ type: 'WithdrawRequest', parts: null, text: 'No longer wanted.' }, '2026-11-24');
    expect(states(received(), FIVE_BEFORE, withdrawn)).toContain('reminder-officer-5-days superseded');
    const corrected = put(
      { type: 'CorrectReceiptDate', to: '2026-11-05', reason: 'The postmark.' },
      '2026-11-24',
    );
    const then = given(received(), FIVE_BEFORE).when(corrected);
    expect(then.event('LetterSuperseded').data.by).toBe('ReceiptDateCorrected');
  });

  it('of a return is superseded by the return', () => {
    const commissioned = put(
      { type: 'CommissionPart', parts: [1], team: 'finance', returnBy: null, instructions: 'Search.' },
      '2026-11-04',
    );
    const returned = put({ type: 'RecordReturn', number: 1, holds: 'held', text: 'Here.' }, '2026-11-18');
    const chased = passing('2026-11-17T09:00:00.000Z');
    expect(states(received(), commissioned, chased, returned)).toEqual([
      ...['commission owed', 'return-reminder superseded', 'return-chase superseded'],
    ]);
  });

  it('of a return is superseded by the closing of a case that was never answered', () => {
    const commissioned = put(
      { type: 'CommissionPart', parts: [1], team: 'finance', returnBy: null, instructions: 'Search.' },
      '2026-11-04',
    );
    const invalid = put(
      { type: 'FindRequestInvalid', missing: ['real-name'], advice: 'Please give your name.' },
      '2026-11-05',
    );
    const chased = passing('2026-11-17T09:00:00.000Z');
    const closed = put({ type: 'CloseCase', because: 'not-clarified', text: '' }, '2027-02-01');
    expect(states(received(), commissioned, invalid, chased, closed)).toEqual([
      ...['commission owed', 'request-invalid owed', 'return-reminder superseded', 'return-chase superseded'],
    ]);
  });

  it('stays owed where it tells that the day was missed: of that somebody is told, whatever came after it', () => {
    expect(states(received(), AFTER, answered('2026-12-03'))).toEqual([
      ...['reminder-officer-5-days superseded', 'reminder-officer-2-days superseded'],
      ...['escalation-team-leader superseded', 'escalation-head-of-unit superseded'],
      ...['breach-senior-officer owed', 'response owed'],
    ]);
  });
});

describe('a case that was closed after its day was missed, with nobody looking', () => {
  const late = passing('2027-01-11T12:00:00.000Z');
  const withdrawn = put({ type: 'WithdrawRequest', parts: null, text: 'Too late for me.' }, '2026-12-10');
  const closed = put({ type: 'CloseCase', because: 'withdrawn', text: '' }, '2026-12-11');
  const missed = put({ type: 'AddNote', text: 'Found in a drawer.', parts: [] }, '2026-12-09');

  it('is told of the breach, and reminded of nothing', () => {
    const { events } = given(received(), missed, withdrawn, closed).when(late);
    const raised = events.flatMap((event) => (event.type === 'EscalationRaised' ? event.data.letter : []));
    expect(raised).toEqual(['breach-senior-officer']);
  });
});

it('A reminder that was not sent is superseded by the closing of a case whose day was missed', () => {
  const late = passing('2026-12-09T12:00:00.000Z');
  const withdrawn = put({ type: 'WithdrawRequest', parts: null, text: 'Too late for me.' }, '2026-12-10');
  const closed = put({ type: 'CloseCase', because: 'withdrawn', text: '' }, '2026-12-11');
  const owed = states(received(), late, withdrawn, closed).filter((one) => one.endsWith(' owed'));
  expect(owed).toEqual(['breach-senior-officer owed']);
});

describe('an obligation waived', () => {
  const acknowledged = put({ type: 'AcknowledgeRequest' }, '2026-11-03');
  const letter = [...given(received(), acknowledged).file!.letters.keys()][0]!;
  const waived = put({ type: 'WaiveObligation', letter, reason: 'It went by post.' }, '2026-11-05', {
    by: 'lead-1',
    role: 'approver',
  });

  it('is closed by a person for a reason, both on the record', () => {
    const then = given(received(), acknowledged).when(waived);
    expect(then.event('LetterWaived')).toMatchObject({
      ...{
        actor: { id: 'lead-1', role: 'approver' },
        data: { letter },
        sealed: { reason: 'It went by post.' },
      },
    });
    expect(then.file.letters.get(letter)?.state).toBe('waived');
  });

  it('may be one that failed, on a case that is closed too', () => {
    const failed = put({ type: 'RecordLetterFailed', letter, reason: 'No such mailbox.' }, '2026-11-04');
    const closed = put({ type: 'CloseCase', because: 'answered', text: '' }, '2026-11-25');
    const past = [received(), acknowledged, failed, answered('2026-11-24'), closed];
    expect(given(...past).when({ ...waived, at: '2026-11-26T12:00:00.000Z' }).refusal).toBeNull();
  });

  it('was not under way any more when it had failed: no receipt of it comes after that', () => {
    const prepared = put(
      {
        ...{ type: 'RecordLetterPrepared', letter, to: 'requester' },
        prepared: { medium: 'email', messageId: '<m@twentieth.example>', sha256: 'a'.repeat(64) },
        content: { address: 'a@example.org', subject: 'S', text: 'T', html: 'H' },
      },
      '2026-11-03',
    );
    const failed = put({ type: 'RecordLetterFailed', letter, reason: 'No such mailbox.' }, '2026-11-04');
    const sent = put(
      {
        ...{ type: 'RecordLetterSent', letter, messageId: '<m@twentieth.example>' },
        ...{ acceptedAt: '2026-11-06T09:00:00.000Z', receipt: '250 ok' },
      },
      '2026-11-06',
    );
    const past = [received(), acknowledged, prepared];
    expect(given(...past, waived).when(sent).types).toEqual(['LetterSent']);
    expect(given(...past, failed, waived).when(sent).refusal).toMatchObject({ refused: 'letter-settled' });
  });

  it('moves no deadline', () => {
    expect(given(received(), acknowledged).when(waived).types).toEqual(['LetterWaived']);
  });
});
