// What became of a letter: sent once, delivered, returned even after that; and what is settled is not told again.
import { describe, expect, it } from '@jest/globals';
import type { CommandOf } from '../commands.js';
import { answered, three } from '../testing/after-the-answer.js';
import { given, put, received, type Put } from '../testing/given.js';

const AT = '2026-11-03T12:00:00.000Z';
const past = [received(), put({ type: 'AcknowledgeRequest' }, '2026-11-03')];
const letter = [...given(...past).file!.letters.keys()][0]!;
const prepared = (id = letter, at = '2026-11-03') =>
  put(
    {
      ...{ type: 'RecordLetterPrepared', letter: id, to: 'requester' },
      prepared: { medium: 'email', messageId: '<m@twentieth.example>', sha256: 'b'.repeat(64) },
      content: { address: 'a@example.org', subject: 'Yours', text: 'Dear A.', html: '' },
    } as CommandOf<'RecordLetterPrepared'>,
    at,
  );
const sent = (more: { handle?: string } = {}, id = letter, at = '2026-11-03') =>
  put(
    {
      ...{ type: 'RecordLetterSent', letter: id, messageId: '<m@twentieth.example>', acceptedAt: AT },
      ...{ receipt: '250 OK', ...more },
    },
    at,
  );
const failed = put({ type: 'RecordLetterFailed', letter, reason: 'No such mailbox.' }, '2026-11-04');
const delivered = put(
  { type: 'RecordLetterDelivery', letter, delivery: { state: 'delivered', at: AT } },
  '2026-11-04',
);
const returned = put(
  {
    ...{ type: 'RecordLetterDelivery', letter },
    delivery: { state: 'failed', at: AT, mayRetry: true, why: 'The mailbox is full.' },
  },
  '2026-11-05',
);
const stateOf = (...steps: readonly Put[]) => given(...past, ...steps).file!.letters.get(letter);
const refusalOf = (steps: readonly Put[], next: Put) => given(...past, ...steps).when(next).refusal;

describe('a letter that was prepared', () => {
  it('is sent, with the name that the post gave it, where it gave one', () => {
    const then = given(...past, prepared()).when(sent({ handle: 'N-17' }));
    expect(then.event('LetterSent').data).toMatchObject({ letter, receipt: '250 OK', handle: 'N-17' });
    expect(stateOf(prepared(), sent({ handle: 'N-17' }))).toMatchObject({
      ...{ state: 'sent', underWay: { handle: 'N-17', acceptedAt: AT } },
    });
    expect(
      given(...past, prepared())
        .when(sent())
        .event('LetterSent').data,
    ).not.toHaveProperty('handle');
    expect(stateOf(prepared(), sent())).not.toHaveProperty('underWay');
  });

  it('is sent once, and not unprepared', () => {
    expect(refusalOf([], sent())).toMatchObject({
      ...{ refused: 'letter-settled', rule: `Letter ${letter} is owed already.` },
    });
    expect(refusalOf([prepared(), sent()], sent())?.refused).toBe('letter-settled');
    expect(refusalOf([], sent({}, 'event-99.acknowledgement'))).toMatchObject({
      ...{ refused: 'no-such-letter', section: 'the record' },
      rule: 'No event of the case calls for letter event-99.acknowledgement.',
    });
  });

  it('may fail before it is sent, and not after', () => {
    for (const steps of [[], [prepared()]]) expect(refusalOf(steps, failed)).toBeNull();
    expect(refusalOf([prepared(), sent()], failed)?.refused).toBe('letter-settled');
  });
});

describe('a letter that was sent', () => {
  it('is told to be delivered, once', () => {
    const then = given(...past, prepared(), sent()).when(delivered);
    expect(then.event('LetterDelivered').data).toEqual({ letter, deliveredAt: AT });
    expect(refusalOf([prepared(), sent(), delivered], delivered)?.refused).toBe('letter-settled');
    expect(refusalOf([prepared()], delivered)?.refused).toBe('letter-settled');
  });

  it('may be returned, even after the post said that it was delivered', () => {
    for (const steps of [[], [delivered]]) {
      const then = given(...past, prepared(), sent(), ...steps).when(returned);
      expect(then.event('LetterReturned').data).toEqual({
        ...{ letter, reason: 'The mailbox is full.', mayRetry: true, returnedAt: AT },
      });
    }
    expect(refusalOf([prepared()], returned)?.refused).toBe('letter-settled');
  });
});

describe('letters of a file that is disposed of', () => {
  const closed = put({ type: 'CloseCase', because: 'answered', text: '' }, '2026-12-01');
  const acknowledged = put({ type: 'AcknowledgeRequest' }, '2026-11-03');
  const open = [three(), acknowledged, answered('2026-11-20')];
  const [first, second] = [...given(...open).file!.letters.keys()] as [string, string];
  const gone = put({ type: 'DisposeCase' }, '2030-12-02');
  const superseded = (...steps: readonly Put[]) =>
    given(...open, ...steps, closed)
      .when(gone)
      .events.flatMap((event) => (event.type === 'LetterSuperseded' ? [event.data.letter] : []));

  it('are superseded where they are owed or only prepared, and not where they were sent', () => {
    expect(superseded()).toEqual([first, second]);
    expect(superseded(prepared(first, '2026-11-04'))).toEqual([first, second]);
    expect(superseded(prepared(first, '2026-11-04'), sent({}, first, '2026-11-04'))).toEqual([second]);
  });

  it('are told to have been sent after all, where the attempt was under way', () => {
    const end = given(...open, prepared(first, '2026-11-04'), closed, gone);
    expect(end.when(sent({}, first, '2030-12-03')).refusal).toBeNull();
    expect(end.when(sent({}, second, '2030-12-03')).refusal?.refused).toBe('letter-settled');
  });
});
