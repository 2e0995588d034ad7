// E-mail as it comes: each message is read, or refused with a reason.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { email, html, inParts } from '../testing/emails.js';
import type { ReceivedEmail, Unreadable } from './received-email.js';
import { LARGEST_EMAIL, readEmail } from './read-email.js';

const read = async (raw: Uint8Array, gateways: readonly string[] = []): Promise<ReceivedEmail> => {
  const received = await readEmail(raw, { gateways });
  if ('refused' in received) throw new Error(`refused: ${received.refused}`);
  return received;
};
const refusalOf = async (raw: Uint8Array): Promise<Unreadable> => {
  const received = await readEmail(raw);
  if (!('refused' in received)) throw new Error(`read: ${received.text}`);
  return received;
};

describe('the doorbell request', () => {
  it('is read as it was written, with the date on which the gateway took it', async () => {
    const raw = await readFile(new URL('../../../../test/samples/doorbell-request.eml', import.meta.url));
    const received = await read(raw);
    expect(received).toMatchObject({
      messageId: '<6c1e8f52-doorbell@example.org>',
      messageIdDerived: false,
      from: { name: 'Morgan Ashdown', address: 'morgan.ashdown@example.org' },
      subject: "Freedom of Information request: your force's arrangements with a doorbell camera company",
      receivedAt: '2026-11-02T09:14:07.000Z',
      receiptEvidence: 'received-header',
      sentAt: '2026-11-02T09:13:58.000Z',
      textFrom: 'plain',
      quoted: null,
      attachments: [],
      automatic: null,
    });
    expect(received.text.match(/^\d\. /gm)).toHaveLength(7);
    expect(received.text).toMatch(
      /^Dear Disclosure Unit,\n[^]*\nMorgan Ashdown\n14 Larch Terrace, Rehearsal Town$/,
    );
  });
});

describe('the text', () => {
  it('is made from HTML where there is nothing else, with its list', async () => {
    const { text, textFrom } = await read(
      email(
        html(
          '<p>Please send:</p><ol><li>the <b>contract</b></li><li>the minutes &amp; notes</li></ol><script>alert(1)</script><style>p{}</style>',
        ),
      ),
    );
    expect(textFrom).toBe('html');
    expect(text).toMatch(/^Please send:\n\n ?1\. the contract\n ?2\. the minutes & notes$/);
  });

  it('is made from HTML when the plain part is blank', async () => {
    const parts = inParts(
      'alternative',
      'Content-Type: text/plain\r\n\r\n \r\n',
      'Content-Type: text/html\r\n\r\n<ul><li>one<li>two</ul>',
    );
    expect(await read(email(parts))).toMatchObject({
      text: expect.stringMatching(/\* one\n ?\* two/),
      textFrom: 'html',
    });
  });

  it('is made from HTML that is the only text beside an attachment', async () => {
    const parts = inParts(
      'mixed',
      'Content-Type: text/html\r\n\r\n<p>See the scan',
      'Content-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\n\r\nxx',
    );
    expect(await read(email(parts))).toMatchObject({ text: 'See the scan', textFrom: 'html' });
  });

  it('is the plain part where there are both', async () => {
    const parts = inParts(
      'alternative',
      'Content-Type: text/plain\r\n\r\nPlain.',
      'Content-Type: text/html\r\n\r\n<p>Rich.',
    );
    expect(await read(email(parts))).toMatchObject({ text: 'Plain.', textFrom: 'plain' });
  });

  it.each([
    ['windows-1252', [0x93, 0x63, 0x6f, 0x73, 0x74, 0x94, 0x20, 0x80], '“cost” €'],
    ['iso-8859-15', [0xa4, 0x20, 0xe9], '€ é'],
    ['koi8-r', [0xf0, 0xf2], 'ПР'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['utf-16', [0xff, 0xfe, 0x68, 0x00, 0x69, 0x00], 'hi'],
  ])('is read in %s', async (charset, bytes, text) => {
    const headers = {
      'Content-Type': `text/plain; charset=${charset}`,
      'Content-Transfer-Encoding': 'base64',
    };
    expect((await read(email({ headers, body: Buffer.from(bytes).toString('base64') }))).text).toBe(text);
  });

  it('is kept as well as can be in a charset that does not exist, or in another than it says', async () => {
    const unknown = { headers: { 'Content-Type': 'text/plain; charset=x-klingon' }, body: 'How many dogs?' };
    expect((await read(email(unknown))).text).toBe('How many dogs?');
    const untrue = {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      body: Buffer.from([0x68, 0x69, 0xe9, 0x21]),
    };
    expect((await read(email(untrue))).text).toMatch(/^hi.+!$/);
  });

  it('holds nothing that a database cannot keep', async () => {
    const { text, subject } = await read(
      email({
        headers: { Subject: '=?utf-8?Q?Dogs=00=0D=0ABcc:_x?=' },
        body: 'How\u0000 many\u0007 dogs?\r\n\r\n\r\n\r\nThanks',
      }),
    );
    expect(text).toBe('How many dogs?\n\nThanks');
    expect(subject).toBe('Dogs Bcc: x');
  });

  it('is the subject where the body is empty', async () => {
    expect(await read(email({ headers: { Subject: 'How many dogs?' }, body: '' }))).toMatchObject({
      text: 'How many dogs?',
      textFrom: 'subject',
    });
  });

  it('is blank where the request is in an attachment, which is recorded', async () => {
    const parts = inParts(
      'mixed',
      'Content-Type: text/plain\r\n\r\n',
      'Content-Type: application/pdf; name="../../re:quest.pdf"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=',
    );
    const received = await read(email({ ...parts, headers: { ...parts.headers, Subject: null } }));
    expect(received).toMatchObject({ text: '', textFrom: 'nothing', subject: null });
    expect(received.attachments).toEqual([
      {
        name: expect.stringMatching(/^[^/\\]*re:quest\.pdf$/),
        bytes: 5,
        sha256: createHash('sha256').update('hello').digest('hex'),
        type: 'application/pdf',
      },
    ]);
  });
});

describe('the headers', () => {
  it('are unfolded and decoded', async () => {
    const headers = {
      From: '=?iso-8859-1?Q?Andr=E9?=\r\n =?utf-8?B?4oCc?= <andre@example.org>',
      Subject: '=?utf-8?Q?Dogs_?=\r\n =?utf-8?Q?=E2=80=93_how_many?=',
    };
    expect(await read(email({ headers }))).toMatchObject({
      from: { name: 'André“', address: 'andre@example.org' },
      subject: 'Dogs – how many',
    });
  });

  it('tell which conversation a message continues, and where answers go', async () => {
    const headers = {
      'In-Reply-To': '<a@x>',
      References: '<a@x>\r\n <b@y> junk',
      'Reply-To': 'other@example.org',
    };
    expect(await read(email({ headers }))).toMatchObject({
      inReplyTo: '<a@x>',
      references: ['<a@x>', '<b@y>'],
      replyTo: 'other@example.org',
    });
  });

  it('without a Message-ID give one derived from the content, whatever way it came', async () => {
    const headers = { 'Message-ID': null };
    const one = await read(email({ headers }));
    const other = await read(
      email({ headers: { ...headers, Received: 'from elsewhere; Tue, 3 Nov 2026 00:00:00 +0000' } }),
    );
    expect(one.messageId).toMatch(/^<[0-9a-f]{40}@no-message-id\.invalid>$/);
    expect(one).toMatchObject({ messageIdDerived: true, messageId: other.messageId });
    expect((await read(email({ headers, body: 'Another' }))).messageId).not.toBe(one.messageId);
  });

  it('tell two messages under one Message-ID apart', async () => {
    const [one, other] = [await read(email()), await read(email({ body: 'Something else' }))];
    expect(one.messageId).toBe(other.messageId);
    expect(one.contentHash).not.toBe(other.contentHash);
  });

  it.each([
    ['Auto-Submitted', { 'Auto-Submitted': 'auto-replied' }, 'automatic-reply'],
    ['a null sender', { 'Return-Path': '<>' }, 'automatic-reply'],
    [
      'a delivery report',
      { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=edge' },
      'bounce',
    ],
    ['the mail system as sender', { From: 'MAILER-DAEMON@example.org', 'Return-Path': '<>' }, 'bounce'],
    ['bulk precedence', { Precedence: 'bulk' }, 'bulk'],
    ['X-Autoreply', { 'X-Autoreply': 'yes' }, 'automatic-reply'],
  ])('betray a machine by %s', async (_sign, headers, kind) => {
    expect((await read(email({ headers }))).automatic?.kind).toBe(kind);
  });

  it('betray none where a person wrote', async () => {
    expect(
      (await read(email({ headers: { 'Auto-Submitted': 'no', 'Return-Path': '<morgan@example.org>' } })))
        .automatic,
    ).toBeNull();
  });
});

describe('a message that is refused', () => {
  it('is larger than 10 MB; one of just 10 MB is read', async () => {
    const head = email({ body: '' });
    const largest = Buffer.concat([head, Buffer.alloc(LARGEST_EMAIL - head.length, 'dogs and cats\r\n')]);
    expect((await read(largest)).text).toMatch(/^dogs and cats\n/);
    expect(await refusalOf(Buffer.concat([largest, Buffer.from('x')]))).toMatchObject({
      refused: 'too-large',
      reason: expect.stringContaining('10 MB'),
    });
  }, 30_000);

  it.each([
    ['names no sender', email({ headers: { From: null } }), 'no-sender'],
    ['names a sender without an address', email({ headers: { From: 'Morgan Ashdown' } }), 'no-sender'],
    ['is no e-mail', Buffer.from('just some words'), 'no-sender'],
    ['is nothing', Buffer.alloc(0), 'no-sender'],
    ['holds nothing', email({ headers: { Subject: null }, body: ' \r\n\r\n' }), 'empty'],
    ['is HTML nested without end', email(html('<div>'.repeat(200_000))), 'malformed'],
    [
      'has headers without end',
      Buffer.from(`From: a@example.org\r\nX: ${'x'.repeat(3_000_000)}\r\n\r\nhi`),
      'malformed',
    ],
  ])('%s', async (_why, raw, code) => {
    const { refused, reason } = await refusalOf(raw);
    expect(refused).toBe(code);
    expect(reason).toMatch(/^The message .*\.$/);
    expect(reason).not.toContain('example.org');
  });
});
