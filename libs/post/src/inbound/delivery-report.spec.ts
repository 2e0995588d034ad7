// What mail systems report of a letter, in the forms in which they report it.
import { describe, expect, it } from '@jest/globals';
import { email, inParts } from '../testing/emails.js';
import { readEmail } from './read-email.js';
import type { ReceivedEmail } from './received-email.js';

const LETTER = '<letter-1.westmarch@twentieth.example>';
const read = async (raw: Uint8Array): Promise<ReceivedEmail> => {
  const received = await readEmail(raw);
  if ('refused' in received) throw new Error(`refused: ${received.refused}`);
  return received;
};
const reported = async (...parts: readonly string[]) =>
  (await read(email(inParts('report', ...parts)))).report;
const WORDS = 'Content-Type: text/plain\r\n\r\nAction: delivered\r\nMessage-ID: <not@this>';
const status = (...fields: readonly string[]) =>
  `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n${fields.join('\r\n')}`;
const FAILED = status(
  'Final-Recipient: rfc822; a@example.org',
  'Action: failed',
  'Status: 5.1.1 (no such mailbox)',
);

describe('a delivery report', () => {
  it.each([
    ['the whole letter', 'message/rfc822', '\r\nDear requester\r\nMessage-ID: <quoted@elsewhere>'],
    ['its headers', 'text/rfc822-headers', ''],
    ['its headers in UTF-8', 'message/global-headers', ''],
  ])('that returns %s names it', async (_what, type, rest) => {
    const returned = `Content-Type: ${type}\r\n\r\nFrom: a@twentieth.example\r\nReferences: <root@x>\r\n <one@y>\r\nMessage-ID:\r\n ${LETTER}\r\n${rest}`;
    expect(await reported(WORDS, FAILED, returned)).toEqual({
      about: 'delivery',
      action: 'failed',
      status: '5.1.1',
      originalMessageId: LETTER,
      originalReferences: ['<root@x>', '<one@y>'],
    });
  });

  it('that returns nothing may name the letter in a field', async () => {
    const told = status(`X-Original-Message-ID: ${LETTER}`, 'Action: failed', 'Status: 4.4.7');
    expect(await reported(WORDS, told)).toMatchObject({ originalMessageId: LETTER, status: '4.4.7' });
  });

  it.each(['delayed', 'delivered', 'relayed', 'expanded'])('may tell that it was %s', async (action) => {
    expect(await reported(WORDS, status(`Action: ${action}`))).toMatchObject({
      action,
      originalMessageId: null,
    });
  });

  it('of several recipients tells of the failure', async () => {
    const told = status(
      'Action: delivered',
      'Status: 2.0.0',
      '',
      'Action: Failed (mailbox full)',
      'Status: 5.2.2',
    );
    expect((await reported(WORDS, told))?.action).toBe('failed');
  });

  it('is no request for words: nothing in it is taken from the part for people', async () => {
    expect(await reported(WORDS, status('Status: none'))).toEqual({
      about: 'delivery',
      action: null,
      status: null,
      originalMessageId: null,
      originalReferences: [],
    });
  });

  it('may be about the display', async () => {
    const told = `Content-Type: message/disposition-notification\r\n\r\nOriginal-Message-ID: ${LETTER}\r\nDisposition: manual-action/MDN-sent-manually; displayed`;
    expect(await reported(WORDS, told)).toMatchObject({
      about: 'display',
      originalMessageId: LETTER,
      action: null,
    });
  });

  it('is not in a message from a person', async () => {
    expect((await read(email())).report).toBeNull();
  });
});

describe('the recipients', () => {
  it('are where it was delivered, then whom the sender names, each once', async () => {
    const headers = {
      'Delivered-To': '<Foi@westmarch.example>',
      'X-Original-To': 'case+wm-2026-000001.aaaaaaaaaaaaaaaa@westmarch.example',
      To: 'FOI <foi@westmarch.example>, Team: a@example.org, b@example.org;',
      Cc: '"x" <c@example.org>, not an address',
    };
    expect((await read(email({ headers }))).recipients).toEqual([
      'Foi@westmarch.example',
      'case+wm-2026-000001.aaaaaaaaaaaaaaaa@westmarch.example',
      'a@example.org',
      'b@example.org',
      'c@example.org',
    ]);
  });

  it('may be nobody', async () => {
    expect((await read(email({ headers: { To: null } }))).recipients).toEqual([]);
  });
});
