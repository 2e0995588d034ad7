// Every message that comes gets a place: on its case, as a request, or in the holding pen with the reason.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { email, inParts, type Built } from '../testing/emails.js';
import { conversationOf } from '../thread/conversation.js';
import { replyAddressOf } from '../thread/reply-address.js';
import { readEmail } from './read-email.js';
import type { ReceivedEmail } from './received-email.js';
import { sortInbound, type SortOptions } from './sort.js';

const SECRET = 'a secret of the reply addresses';
const REFERENCE = 'WM-2026-000001';
const LETTER = '<letter-1.westmarch@twentieth.example>';
const options: SortOptions = { authority: 'westmarch', secrets: [SECRET], mailDomain: 'twentieth.example' };
const addressOf = (reference: string, authority = 'westmarch') =>
  replyAddressOf('westmarch.twentieth.example', authority, reference, SECRET);
const CASE = addressOf(REFERENCE);
const ROOT = conversationOf(CASE);

const read = async (built: Built): Promise<ReceivedEmail> => {
  const received = await readEmail(email(built));
  if ('refused' in received) throw new Error(`refused: ${received.refused}`);
  return received;
};
type Headers = NonNullable<Built['headers']>;
const sorted = async (headers: Headers, body?: string, more: Partial<SortOptions> = {}) =>
  sortInbound(await read({ headers, body }), { ...options, ...more });
const report = async (action: string, returned: string, headers: Headers = {}) => {
  const built = inParts(
    'report; report-type=delivery-status',
    'Content-Type: text/plain\r\n\r\nYour message came back.',
    `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nAction: ${action}\r\nStatus: 5.1.1`,
    `Content-Type: text/rfc822-headers\r\n\r\n${returned}`,
  );
  return sortInbound(
    await read({ ...built, headers: { ...built.headers, 'Return-Path': '<>', ...headers } }),
    options,
  );
};

describe('an answer', () => {
  it('to a case’s address is put on that case', async () => {
    expect(await sorted({ To: `"FOI" <${CASE}>` })).toEqual({ kind: 'reply', reference: REFERENCE });
  });

  it('is put on its case though the address was made small on the way, or stands in Cc, or was a blind copy', async () => {
    const reply = { kind: 'reply', reference: REFERENCE };
    expect(await sorted({ To: CASE.toLowerCase() })).toEqual(reply);
    expect(await sorted({ Cc: CASE })).toEqual(reply);
    expect(await sorted({ To: null, 'Delivered-To': CASE })).toEqual(reply);
  });

  it('to the general mailbox is put on its case by its thread', async () => {
    expect(
      await sorted({ References: `${ROOT} <one@example.org> ${LETTER}`, 'In-Reply-To': LETTER }),
    ).toEqual({
      kind: 'reply',
      reference: REFERENCE,
      letterMessageId: LETTER,
    });
  });

  it('to an address that was made under a key since replaced is put on its case', async () => {
    const secrets = ['the secret that replaced the other', SECRET];
    expect(await sorted({ To: CASE }, undefined, { secrets })).toMatchObject({ reference: REFERENCE });
    expect(await sorted({ To: CASE }, undefined, { secrets: secrets.slice(0, 1) })).toMatchObject({
      kind: 'unknown',
    });
  });

  it('counts by its address where its thread says otherwise', async () => {
    const other = conversationOf(addressOf('WM-2026-000002'));
    expect(await sorted({ To: CASE, References: other })).toMatchObject({
      kind: 'reply',
      reference: REFERENCE,
    });
  });

  it('from a correspondent of the case is put on it, a stranger’s is held', async () => {
    const correspondents = (reference: string) => (reference === REFERENCE ? ['MORGAN@example.org'] : []);
    expect(await sorted({ To: CASE }, undefined, { correspondents })).toMatchObject({ kind: 'reply' });
    expect(await sorted({ To: CASE, From: 'x@example.org' }, undefined, { correspondents })).toMatchObject({
      kind: 'unknown',
      why: expect.stringMatching(/does not correspond/),
      mentions: REFERENCE,
    });
  });
});

describe('the holding pen', () => {
  it.each<[string, Headers, object]>([
    [
      'an address with a forged mark',
      { To: `case+${REFERENCE}.aaaaaaaaaaaaaaaa@westmarch.twentieth.example` },
      {},
    ],
    ['another authority’s case', { To: addressOf(REFERENCE, 'eastmarch') }, {}],
    ['two cases at once', { To: `${CASE}, ${addressOf('WM-2026-000002')}` }, {}],
    [
      'an answer to a letter of ours that names no case',
      { 'In-Reply-To': LETTER },
      { letterMessageId: LETTER },
    ],
    [
      'a subject that claims a case',
      { Subject: 'Re: wm-2026-000001: your request' },
      { mentions: REFERENCE },
    ],
    ['a letter of ours that came back', { 'Message-ID': LETTER }, {}],
  ])('takes %s, with the reason', async (_what, headers, expected) => {
    expect(await sorted(headers)).toMatchObject({
      kind: 'unknown',
      why: expect.stringMatching(/^(It|By) .*\.$/),
      ...expected,
    });
  });
});

describe('a machine’s message', () => {
  it('of absence is an automatic reply, on the case where its address or thread names one', async () => {
    const headers = { 'Auto-Submitted': 'auto-replied' };
    expect(await sorted({ ...headers, To: CASE })).toEqual({ kind: 'automatic-reply', reference: REFERENCE });
    expect(await sorted({ ...headers, References: ROOT })).toMatchObject({ reference: REFERENCE });
    expect(await sorted(headers)).toEqual({ kind: 'automatic-reply' });
  });

  it('that returns a letter is a bounce of that letter, on its case', async () => {
    expect(await report('failed', `References: ${ROOT}\r\nMessage-ID: ${LETTER}`)).toEqual({
      kind: 'bounce',
      reference: REFERENCE,
      letterMessageId: LETTER,
      status: '5.1.1',
    });
  });

  it('that returns what we never sent is a bounce of no letter', async () => {
    expect(await report('failed', 'Message-ID: <spam@twentieth.example.org>')).toEqual({
      kind: 'bounce',
      status: '5.1.1',
    });
  });

  it.each(['delayed', 'delivered', 'relayed'])('that tells of a letter %s is no bounce', async (action) => {
    expect(await report(action, `Message-ID: ${LETTER}`)).toEqual({
      kind: 'automatic-reply',
      letterMessageId: LETTER,
    });
  });

  it('that reports in its text alone is a bounce of the letter named there', async () => {
    const headers = { 'X-Failed-Recipients': 'requester@example.org', From: 'Mailer-Daemon@mx.example.org' };
    const body = `This message was created automatically.\r\n\r\n  requester@example.org\r\n    550 no such user\r\n\r\nMessage-Id: ${LETTER}\r\n`;
    expect(await sorted(headers, body)).toEqual({ kind: 'bounce', letterMessageId: LETTER });
  });

  it('that tells that a letter was displayed is no bounce', async () => {
    const built = inParts(
      'report; report-type=disposition-notification',
      'Content-Type: text/plain\r\n\r\nIt was displayed.',
      `Content-Type: message/disposition-notification\r\n\r\nOriginal-Message-ID: ${LETTER}`,
    );
    expect(sortInbound(await read(built), options)).toEqual({
      kind: 'automatic-reply',
      letterMessageId: LETTER,
    });
  });
});

describe('a request', () => {
  it('is what belongs to no case', async () => {
    expect(await sorted({})).toEqual({ kind: 'new-request' });
  });

  it('stays one when it came through a list, or answers a stranger’s mail', async () => {
    expect(await sorted({ Precedence: 'bulk' })).toEqual({ kind: 'new-request' });
    expect(await sorted({ 'In-Reply-To': '<one@example.org>', Subject: 'Re: dogs' })).toEqual({
      kind: 'new-request',
    });
  });

  it('may mention an earlier case, and its clock does not wait for that', async () => {
    expect(await sorted({ Subject: 'A new request, further to WM-2026-000001' })).toEqual({
      kind: 'new-request',
      mentions: REFERENCE,
    });
  });
});

it('nothing is left without a place, and nothing is put on a case without proof', async () => {
  const plain = await read({});
  const id = fc.constantFrom(
    LETTER,
    '<one@example.org>',
    `<case+${REFERENCE}.aaaaaaaaaaaaaaaa@twentieth.example>`,
  );
  const strange: fc.Arbitrary<Partial<ReceivedEmail>> = fc.record({
    messageId: id,
    inReplyTo: fc.option(id),
    references: fc.array(id),
    recipients: fc.array(
      fc.constantFrom('foi@x.example', `case+${REFERENCE}.aaaaaaaaaaaaaaaa@x.example`, 'case+@x'),
    ),
    subject: fc.option(fc.oneof(fc.string(), fc.constant(`RE: ${REFERENCE}`))),
    automatic: fc.option(
      fc.record({ kind: fc.constantFrom('bounce', 'automatic-reply', 'bulk'), evidence: fc.string() }),
    ),
    report: fc.option(
      fc.record({
        about: fc.constantFrom('delivery', 'display'),
        action: fc.option(fc.constantFrom('failed', 'delayed')),
        status: fc.option(fc.string()),
        originalMessageId: fc.option(id),
        originalReferences: fc.array(id),
      }),
    ),
  });
  fc.assert(
    fc.property(strange, (parts) => {
      const placed = sortInbound({ ...plain, ...parts }, options);
      expect(['automatic-reply', 'bounce', 'new-request', 'unknown']).toContain(placed.kind);
      expect((placed as { reference?: string }).reference).toBeUndefined();
    }),
  );
});
