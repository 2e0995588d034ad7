// Advice to the requester (s16), the views of third parties, and parts passed to another authority (s45 code; EIR reg 10).
import { describe, expect, it } from '@jest/globals';
import { stageOf } from '../stage.js';
import { given, put, received, type Put } from '../testing/given.js';
import { passedOn, withheld } from '../testing/steps-taken.js';

const DAY = '2026-11-16';
const advised = (over: object = {}): Put =>
  put(
    { type: 'GiveAdvice', parts: [2], text: 'Ask for one year.', how: 'letter', ...over } as Put['command'],
    DAY,
  );
const consulted = (over: object = {}, at = DAY): Put =>
  put(
    {
      ...{ type: 'ConsultThirdParty', parts: [4], name: 'Acme Doorbells', question: 'May we?' },
      ...{ replyBy: '2026-11-23', ...over },
    } as Put['command'],
    at,
  );
const replied = (view: string, at: string, number = 1): Put =>
  put({ type: 'RecordConsultationReply', number, view, text: 'No.' } as Put['command'], at);

describe('advice and assistance (s16)', () => {
  it('goes by letter, and what it says is sealed', () => {
    const then = given(received()).when(advised());
    expect(then.event('AdviceGiven').data).toMatchObject({
      ...{ number: 1, parts: [2], how: 'letter', law: 'FOIA 2000 s16(1)' },
    });
    expect(then.event('AdviceGiven').sealed).toEqual({ text: 'Ask for one year.' });
    expect([...then.file.letters.values()].at(-1)).toMatchObject({ template: 'advice', to: 'requester' });
  });

  it('may be spoken, about the whole request, before it is a valid one and after the answer', () => {
    const spoken = advised({ how: 'spoken', parts: null });
    expect(given(received()).when(spoken).file.letters.size).toBe(0);
    const invalid = put({ type: 'FindRequestInvalid', missing: ['address'], advice: 'Where?' }, DAY);
    expect(given(received(), invalid).when(spoken).refusal).toBeNull();
    const answered = withheld(DAY, { outcomes: [{ parts: null, answer: 'not-held', claims: [] }] });
    expect(given(received(), answered).when(spoken).event('AdviceGiven').data.parts).toHaveLength(7);
  });

  it('says something, about a part that there is, once', () => {
    expect(given(received()).when(advised({ text: ' ' })).refusal).toMatchObject({
      ...{ refused: 'no-advice', section: 'FOIA 2000 s16(1)' },
    });
    expect(given(received()).when(advised({ parts: [9] })).refusal).toMatchObject({
      refused: 'unknown-part',
    });
    expect(given(received(), advised()).when(advised()).refusal).toMatchObject({
      refused: 'advice-unchanged',
    });
    expect(given(received(), advised()).when(advised({ how: 'spoken' })).refusal).toBeNull();
  });
});

describe('a third party consulted', () => {
  it('is named under seal, and the clock runs on', () => {
    const then = given(received()).when(consulted());
    expect(then.event('ThirdPartyConsulted').data).toEqual({ number: 1, parts: [4], replyBy: '2026-11-23' });
    expect(then.file.deadlines.get('response#4')).toMatchObject({ due: '2026-12-01', status: 'running' });
  });

  it('has a view, which is recorded once', () => {
    const then = given(received(), consulted()).when(replied('objects', '2026-11-20'));
    expect(then.file.dealings.consultations[0]).toMatchObject({ view: 'objects', repliedOn: '2026-11-20' });
    const past = given(received(), consulted(), replied('objects', '2026-11-20'));
    expect(past.when(replied('no-objection', '2026-11-23')).refusal).toMatchObject({
      refused: 'already-replied',
    });
  });

  it('may not reply, which is known once the day has passed; a late reply is recorded all the same', () => {
    expect(given(received(), consulted()).when(replied('no-reply', '2026-11-23')).refusal).toMatchObject({
      refused: 'reply-awaited',
    });
    const silent = given(received(), consulted(), replied('no-reply', '2026-11-24'));
    expect(silent.file?.dealings.consultations[0]).toMatchObject({ view: 'no-reply', repliedOn: null });
    expect(silent.when(replied('no-reply', '2026-11-25')).refusal).toMatchObject({
      refused: 'reply-awaited',
    });
    expect(silent.when(replied('objects', '2026-11-25')).refusal).toBeNull();
  });

  it.each([
    ['no-name', consulted({ name: '' })],
    ['no-question', consulted({ question: '' })],
    ['reply-before-consultation', consulted({ replyBy: '2026-11-13' })],
    ['no-such-consultation', replied('objects', DAY, 2)],
    ['reply-before-question', { ...replied('objects', '2026-11-20'), on: '2026-11-13' }],
  ])('is refused as %s', (code, next) => {
    expect(given(received(), consulted()).when(next).refusal).toMatchObject({
      ...{ refused: code, section: 'FOIA 2000 s45 code of practice, part 4' },
    });
  });
});

describe('a part passed to another authority', () => {
  const answeredSo = withheld('2026-11-20', {
    outcomes: [{ parts: [4], answer: 'transferred', claims: [], why: 'The county holds it.' }],
  });

  it('is still ours to answer, in our own time', () => {
    const then = given(received()).when(passedOn(DAY));
    expect(then.event('PartTransferred')).toMatchObject({
      data: { number: 1, parts: [4], permission: true },
      sealed: { to: 'The county council' },
    });
    expect(then.file.parts[3]?.outcome).toBeNull();
    expect(then.file.deadlines.get('response#4')).toMatchObject({ due: '2026-12-01', status: 'running' });
  });

  it('is answered as transferred: not held, which refuses nothing', () => {
    const then = given(received(), passedOn(DAY)).when(answeredSo);
    expect(then.event('ResponseIssued').data.outcomes[0]).toMatchObject({
      ...{ answer: 'transferred', confirmOrDeny: 'denied', communicate: 'none' },
    });
    expect(then.file.facts.at(-1)?.fact).toEqual({ type: 'answered', on: '2026-11-20' });
    expect(then.file.deadlines.get('response#4')).toMatchObject({ status: 'met' });
    expect(stageOf(then.file)).toBe('partly-answered');
  });

  it('is not answered so before it is passed on', () => {
    expect(given(received()).when(answeredSo).refusal).toMatchObject({
      ...{ refused: 'not-transferred', section: 'FOIA 2000 s45 code of practice, part 3' },
    });
    expect(given(received({ regime: 'sar' })).when(answeredSo).refusal).toMatchObject({
      refused: 'not-transferred',
    });
  });

  it('goes with the leave of the requester, which the regulations do not ask for (EIR reg 10)', () => {
    const unasked = passedOn(DAY, { permission: false });
    expect(given(received()).when(unasked).refusal).toMatchObject({
      ...{ refused: 'no-permission', section: 'FOIA 2000 s45 code of practice, part 3' },
    });
    expect(
      given(received({ regime: 'eir' }))
        .when(unasked)
        .event('PartTransferred').data,
    ).toMatchObject({
      ...{ permission: false, law: 'EIR 2004 reg 10(1)' },
    });
  });

  it('goes somewhere, once, and not after the answer', () => {
    expect(given(received()).when(passedOn(DAY, { to: '' })).refusal).toMatchObject({
      refused: 'no-authority',
    });
    expect(given(received(), passedOn(DAY)).when(passedOn(DAY)).refusal).toMatchObject({
      refused: 'already-transferred',
    });
    expect(given(received(), passedOn(DAY), answeredSo).when(passedOn('2026-11-23')).refusal).toMatchObject({
      refused: 'already-answered',
    });
  });

  it('keeps what was done about it when it is split', () => {
    const split = put({ type: 'SplitPart', part: 4, texts: ['How many?', 'Where?'] }, DAY);
    const then = given(received(), passedOn(DAY), consulted()).when(split);
    expect(then.file.dealings.transfers[0]?.parts).toEqual([8, 9]);
    expect(then.file.dealings.consultations[0]?.parts).toEqual([8, 9]);
  });
});
