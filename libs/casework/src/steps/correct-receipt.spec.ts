// The date of receipt put right: never to a day that has not come, nor past a step that was taken upon the request.
import { describe, expect, it } from '@jest/globals';
import { given, put, received, type Put } from '../testing/given.js';
import { asked } from '../testing/steps-taken.js';

const corrected = (to: string, on = '2026-11-16'): Put =>
  put({ type: 'CorrectReceiptDate', to, reason: 'The gateway shows it.' }, on);
const refusalOf = (past: readonly Put[], next: Put) => given(received(), ...past).when(next).refusal;

describe('a correction of the date of receipt', () => {
  it('may be to today, and not to tomorrow', () => {
    expect(refusalOf([], corrected('2026-11-16'))).toBeNull();
    expect(refusalOf([], corrected('2026-11-17'))).toMatchObject({
      ...{ refused: 'date-in-the-future', field: 'to', section: 'FOIA 2000 s10(6)(a)' },
    });
  });

  it('may be to the day of the first step, and to none after it, whichever was recorded first', () => {
    const acknowledged = put({ type: 'AcknowledgeRequest' }, '2026-11-09', { on: '2026-11-04' });
    const past = [asked('2026-11-06'), acknowledged];
    expect(refusalOf(past, corrected('2026-11-04'))).toBeNull();
    expect(refusalOf(past, corrected('2026-11-05'))).toMatchObject({
      ...{ refused: 'after-later-step', field: 'to' },
      rule: 'A step of the case is dated 2026-11-04: the request cannot have arrived after it.',
    });
  });

  it('may itself be corrected, to no day after that on which it was made', () => {
    const first = corrected('2026-10-30', '2026-11-03');
    expect(refusalOf([first], corrected('2026-11-03'))).toBeNull();
    expect(refusalOf([first], corrected('2026-11-05'))).toMatchObject({
      ...{ refused: 'after-later-step' },
      rule: 'A step of the case is dated 2026-11-03: the request cannot have arrived after it.',
    });
  });

  it('moves what is due, and keeps the first date beside it', () => {
    const { file } = given(received()).when(corrected('2026-10-30'));
    expect([file.receivedOn, file.firstReceivedOn]).toEqual(['2026-10-30', '2026-11-02']);
    expect(file.deadlines.get('response#1')).toMatchObject({ due: '2026-11-27' });
  });
});
