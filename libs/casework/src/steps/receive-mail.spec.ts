// Mail that comes to a case: on the day it came, about the letter that it names, and told to the officer where a person wrote.
import { describe, expect, it } from '@jest/globals';
import { given, put, received, type Put } from '../testing/given.js';
import type { ReceiveMail } from './receive-mail.js';

const mail = (over: Partial<ReceiveMail> = {}, at = '2026-11-16'): Put =>
  put(
    {
      ...{ type: 'ReceiveMail', kind: 'reply', receivedOn: '2026-11-16', receivedAt: null },
      ...{ messageIdHash: 'id', contentHash: 'content', sender: 'requester', letter: null },
      ...{ status: null, cleaned: false, held: null },
      content: {
        ...{ from: { name: null, address: 'alex@example.org' }, messageId: null, subject: null },
        ...{ text: 'I meant 2025.', quoted: null, signature: null, attachments: [] },
      },
      ...over,
    },
    at,
  );

/** A case whose acknowledgement was sent. */
const sent = (): { readonly past: readonly Put[]; readonly letter: string } => {
  const acknowledged = put({ type: 'AcknowledgeRequest' }, '2026-11-03');
  const letter = [...given(received(), acknowledged).file!.letters.keys()][0]!;
  const messageId = '<m@twentieth.example>';
  const prepared = put(
    {
      ...{ type: 'RecordLetterPrepared', letter, to: 'requester' },
      prepared: { medium: 'email', messageId, sha256: 'b'.repeat(64) },
      content: {
        address: 'alex@example.org',
        subject: 'Yours',
        text: 'Thank you.',
        html: '<p>Thank you.</p>',
      },
    },
    '2026-11-03',
  );
  const went = put(
    {
      ...{ type: 'RecordLetterSent', letter, messageId, receipt: '250 ok' },
      acceptedAt: '2026-11-03T12:00:00.000Z',
    },
    '2026-11-03',
  );
  return { past: [received(), acknowledged, prepared, went], letter };
};
const owedTo = (...past: readonly Put[]): readonly string[] =>
  [...given(...past).file!.letters.values()]
    .filter(({ state }) => state === 'owed')
    .map(({ template, to }) => `${template} to ${to}`);

describe('a message to a case', () => {
  it.each([
    ['in its time', '2026-11-12', '2026-11-12'],
    ['before the request, by its own headers', '2026-10-01', '2026-11-02'],
    ['tomorrow, by its own headers', '2026-11-17', '2026-11-16'],
  ])('that came %s stands on a day of the case, and says which day it named', (_when, receivedOn, on) => {
    const event = given(received()).when(mail({ receivedOn })).event('MailReceived');
    expect([event.on, event.data.receivedOn]).toEqual([on, receivedOn]);
  });

  it('is counted from 1, and keeps its words sealed', () => {
    const event = given(received(), mail())
      .when(mail({ kind: 'automatic-reply' }))
      .event('MailReceived');
    expect(event.data).toMatchObject({ number: 2, kind: 'automatic-reply', attachments: 0 });
    expect(JSON.stringify(event.data)).not.toContain('2025');
    expect(event.sealed.text).toBe('I meant 2025.');
  });

  it('moves no deadline', () => {
    const early = mail({ receivedOn: '2026-11-03' }, '2026-11-03');
    expect(given(received()).when(early).types).toEqual(['MailReceived']);
  });

  it('names a letter of the case, and no other', () => {
    const { past, letter } = sent();
    expect(
      given(...past)
        .when(mail({ letter }))
        .event('MailReceived').data.letter,
    ).toBe(letter);
    expect(
      given(...past)
        .when(mail({ letter: 'another' }))
        .event('MailReceived').data.letter,
    ).toBeNull();
  });
});

describe('the officer', () => {
  it('is told of an answer, whoever of the outside wrote it', () => {
    for (const sender of ['requester', 'other'] as const)
      expect(owedTo(received(), mail({ sender }))).toEqual(['mail-received to officer']);
  });

  it('is not told of what a machine or a mailbox of the authority wrote, nor of an answer to such word', () => {
    expect(owedTo(received(), mail({ kind: 'automatic-reply' }))).toEqual([]);
    expect(owedTo(received(), mail({ kind: 'bounce' }))).toEqual([]);
    expect(owedTo(received(), mail({ sender: 'staff' }))).toEqual([]);
    const [word] = given(received(), mail()).file!.letters.keys();
    expect(owedTo(received(), mail(), mail({ letter: word!, sender: 'other' }))).toHaveLength(1);
  });
});

describe('a letter that comes back', () => {
  it.each([
    ['5.1.1', false, 'The mail system returned it (5.1.1).'],
    ['4.4.7', true, 'The mail system returned it (4.4.7).'],
    [null, true, 'The mail system returned it.'],
  ])('with the status %s is returned, and may be tried again: %s', (status, mayRetry, reason) => {
    const { past, letter } = sent();
    const then = given(...past).when(mail({ kind: 'bounce', letter, status }));
    expect(then.types).toEqual(['MailReceived', 'LetterReturned']);
    expect(then.event('LetterReturned').data).toMatchObject({ letter, mayRetry, reason });
  });

  it('a second time is on the case and changes nothing of the letter', () => {
    const { past, letter } = sent();
    const bounce = mail({ kind: 'bounce', letter });
    expect(given(...past, bounce).when(bounce).types).toEqual(['MailReceived']);
    expect(given(...past).when(mail({ kind: 'reply', letter })).types).toEqual(['MailReceived']);
  });
});
