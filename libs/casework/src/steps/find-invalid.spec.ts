// A letter that is no request yet (s8), and the day on which it becomes one.
import { describe, expect, it } from '@jest/globals';
import { owedBy } from '../owed.js';
import { stageOf } from '../stage.js';
import { complained, decisionNotice } from '../testing/after-the-answer.js';
import { given, put, received, REFERENCE } from '../testing/given.js';
import type { FindRequestInvalid, MakeRequestValid } from './find-invalid.js';

const found = (over: Partial<FindRequestInvalid> = {}, at = '2026-11-04') =>
  put(
    {
      type: 'FindRequestInvalid',
      missing: ['real-name'],
      advice: 'Please tell us your name: section 8 asks for it.',
      ...over,
    },
    at,
  );
const completed = (over: Partial<MakeRequestValid> = {}, at = '2026-11-16') =>
  put(
    {
      type: 'MakeRequestValid',
      text: 'I am Alex Morgan.',
      name: 'Alex Morgan',
      email: null,
      address: null,
      ...over,
    },
    at,
  );
const response = (file: { deadlines: ReadonlyMap<string, object> }) => file.deadlines.get('response#1');

describe('a request found invalid (s8)', () => {
  it('has no clock: every deadline is lifted, and nobody is to be woken', () => {
    const then = given(received()).when(found());
    expect(then.event('RequestFoundInvalid').data).toEqual({ number: 1, missing: ['real-name'] });
    expect([...then.file.deadlines.values()].every(({ status }) => status === 'lifted')).toBe(true);
    expect(owedBy(then.file, `request/${REFERENCE}`).wakeAt).toBeNull();
    expect(stageOf(then.file)).toBe('invalid');
  });

  it('was never late, even when that is found after the day had passed', () => {
    const then = given(
      received(),
      put({ type: 'PassTime', proceeding: `request/${REFERENCE}` }, '2026-12-02T00:00:00.000Z'),
    ).when(found({}, '2026-12-03'));
    expect(response(then.file)).toMatchObject({ status: 'lifted' });
  });

  it('owes advice to whoever would make a request (s16), and keeps it sealed', () => {
    const then = given(received()).when(found());
    expect(JSON.stringify(then.event('RequestFoundInvalid').data)).not.toContain('tell us');
    expect(owedBy(then.file, `request/${REFERENCE}`).letters).toHaveLength(1);
    expect(given(received()).when(found({ advice: ' ' })).refusal).toMatchObject({
      refused: 'advice-owed',
      field: 'advice',
      section: 'FOIA 2000 s16(1)',
    });
  });

  it('was a request in the eyes of the Commissioner, once a decision notice has been served (s50)', () => {
    const past = [received(), complained('2026-12-07')];
    expect(given(...past).when(found({}, '2026-12-08')).refusal).toBeNull();
    const served = decisionNotice('2027-02-01', { breaches: ['FOIA 2000 s10(1)'] });
    expect(given(...past, served).when(found({}, '2027-02-02')).refusal).toMatchObject({
      ...{ refused: 'decided-by-commissioner', section: 'FOIA 2000 s50' },
      rule: 'A decision notice was served on complaint 1: what was asked has been held to be a request.',
    });
  });

  it('gets no letter where the address is what is missing', () => {
    const then = given(received()).when(found({ missing: ['address'] }));
    expect(owedBy(then.file, `request/${REFERENCE}`).letters).toEqual([]);
  });

  it('lacks something', () => {
    expect(given(received()).when(found({ missing: [] })).refusal).toMatchObject({
      refused: 'nothing-missing',
      section: 'FOIA 2000 s8(1)',
    });
  });

  it('is found so once at a time', () => {
    expect(given(received(), found()).when(found({ missing: ['address'] })).refusal).toMatchObject({
      refused: 'already-invalid',
      section: 'FOIA 2000 s8(1)',
    });
  });

  it('cannot be one that was answered as a request', () => {
    const answered = put(
      { type: 'IssueResponse', outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }], text: 'Here.' },
      '2026-11-03',
    );
    expect(given(received(), answered).when(found()).refusal).toMatchObject({ refused: 'already-answered' });
  });

  it('may be spoken where it asks for environmental information (EIR reg 5)', () => {
    expect(
      given(received({ regime: 'eir' })).when(found({ missing: ['not-in-writing'] })).refusal,
    ).toMatchObject({ refused: 'spoken-request-valid', section: 'EIR 2004 reg 5(1)' });
    expect(given(received()).when(found({ missing: ['not-in-writing'] })).refusal).toBeNull();
  });

  it.each([
    [{ type: 'AcknowledgeRequest' }],
    [{ type: 'SeekClarification', question: 'Which?', parts: null }],
    [{ type: 'IssueResponse', outcomes: [{ parts: null, answer: 'disclosed', claims: [] }], text: '' }],
  ] as const)('is not dealt with as a request: %j', (command) => {
    expect(given(received(), found()).when(put(command, '2026-11-05')).refusal).toMatchObject({
      refused: 'request-invalid',
      section: 'FOIA 2000 s8(1)',
    });
  });
});

describe('a request made valid', () => {
  it('is received on that day: the twenty days run from it, and the first date stays on the record', () => {
    const then = given(received(), found()).when(completed());
    expect(then.event('RequestMadeValid').data).toMatchObject({ from: '2026-11-02', to: '2026-11-16' });
    expect(then.file).toMatchObject({ receivedOn: '2026-11-16', firstReceivedOn: '2026-11-02' });
    expect(response(then.file)).toMatchObject({ due: '2026-12-15', status: 'running' });
    expect(stageOf(then.file)).toBe('received');
  });

  it('is acknowledged anew, for what was acknowledged before was no request', () => {
    const acknowledged = put({ type: 'AcknowledgeRequest' }, '2026-11-03');
    const then = given(received(), acknowledged, found(), completed()).when(
      put({ type: 'AcknowledgeRequest' }, '2026-11-17'),
    );
    expect(then.file.deadlines.get('acknowledgement#1')).toMatchObject({ due: '2026-11-18', status: 'met' });
  });

  it('forgets the clarification that was sought of no request', () => {
    const sought = put({ type: 'SeekClarification', question: 'Which years?', parts: [2] }, '2026-11-03');
    const then = given(received(), sought, found()).when(completed());
    expect(then.file.parts[1]?.awaitingClarification).toBeNull();
    expect(then.file.deadlines.get('response#2')).toMatchObject({ due: '2026-12-15', status: 'running' });
  });

  it('leaves a part alone that was withdrawn before', () => {
    const withdrawn = put({ type: 'WithdrawRequest', parts: [7], text: 'Leave the last one.' }, '2026-11-03');
    const then = given(received(), withdrawn, found()).when(completed());
    expect(then.file.deadlines.get('response#7')).toMatchObject({ due: '2026-12-01', status: 'lifted' });
    expect(response(then.file)).toMatchObject({ due: '2026-12-15', status: 'running' });
  });

  it('may have its new day of receipt corrected', () => {
    const then = given(received(), found(), completed()).when(
      put({ type: 'CorrectReceiptDate', to: '2026-11-13', reason: 'The mailbox log.' }, '2026-11-20'),
    );
    expect(response(then.file)).toMatchObject({ due: '2026-12-14' });
  });

  it.each([
    [{ missing: ['real-name'] as const }, { name: ' ' }, 'name'],
    [{ missing: ['address'] as const }, { email: null, address: '' }, 'email'],
    [{ missing: ['description'] as const }, { text: '' }, 'text'],
    [{ missing: ['not-in-writing'] as const }, { text: ' ' }, 'text'],
  ])('has what it lacked: %j', (lacked, supplied, field) => {
    expect(given(received(), found(lacked)).when(completed(supplied)).refusal).toMatchObject({
      refused: 'still-missing',
      field,
      section: 'FOIA 2000 s8(1)',
    });
  });

  it('was not valid already', () => {
    expect(given(received()).when(completed()).refusal).toMatchObject({
      refused: 'already-valid',
      section: 'FOIA 2000 s8(1)',
    });
  });

  it('was not so before it was found lacking', () => {
    expect(
      given(received(), found({}, '2026-11-06')).when({ ...completed(), on: '2026-11-05' }).refusal,
    ).toMatchObject({ refused: 'before-the-finding', field: 'on' });
  });

  it('folds to the same case from its events alone', () => {
    const end = given(received(), found(), completed());
    expect(end.refolded()).toEqual(end.file);
  });
});
