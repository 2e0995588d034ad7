// Hostile and broken messages: whatever is sent in, an answer comes back, and soon.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { email, html, inParts } from '../testing/emails.js';
import { readEmail } from './read-email.js';

const nested = (depth: number): string =>
  depth === 0
    ? 'Content-Type: text/plain\r\n\r\ndeep'
    : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--`;

const HOSTILE: [string, Uint8Array][] = [
  ['a boundary that never comes', email({ headers: { 'Content-Type': 'multipart/mixed; boundary=never' } })],
  [
    'a boundary that is blank',
    email({ headers: { 'Content-Type': 'multipart/mixed; boundary=""' }, body: '--\r\n\r\nx\r\n----' }),
  ],
  [
    'a boundary that is never closed',
    email({ headers: { 'Content-Type': 'multipart/mixed; boundary=b' }, body: '--b\r\n\r\nx' }),
  ],
  [
    'five hundred nested parts',
    email({
      headers: { 'Content-Type': 'multipart/mixed; boundary=o' },
      body: `--o\r\n${nested(500)}\r\n--o--`,
    }),
  ],
  [
    'five thousand parts',
    email(inParts('mixed', ...Array.from({ length: 5000 }, () => 'Content-Type: text/plain\r\n\r\nx'))),
  ],
  ['base64 that is none', email({ headers: { 'Content-Transfer-Encoding': 'base64' }, body: '!!!=%%' })],
  [
    'quoted-printable that is none',
    email({ headers: { 'Content-Transfer-Encoding': 'quoted-printable' }, body: '=ZZ=\r\n=' }),
  ],
  [
    'an encoding that does not exist',
    email({ headers: { 'Content-Transfer-Encoding': 'rot13' }, body: 'uryyb' }),
  ],
  ['a type that is none', email({ headers: { 'Content-Type': ';;;===' } })],
  ['an encoded word without an end', email({ headers: { Subject: '=?utf-8?B?AAAA' } })],
  ['an encoded word of raw bytes', email({ headers: { Subject: '=?utf-8?Q?=FF=FE=ED=A0=80?=' } })],
  [
    'ten thousand senders',
    email({ headers: { From: Array.from({ length: 10_000 }, (_, n) => `a${n}@example.org`).join(', ') } }),
  ],
  [
    'a sender in a thousand brackets',
    email({ headers: { From: '('.repeat(1000) + '<'.repeat(1000) + 'a@example.org' } }),
  ],
  ['two From lines', email({ headers: { From: ['a@example.org', 'b@example.org'] } })],
  ['two Message-IDs', email({ headers: { 'Message-ID': ['<a@x>', '<b@x>'] } })],
  ['a Message-ID of a million letters', email({ headers: { 'Message-ID': `<${'a'.repeat(900_000)}@x>` } })],
  ['a Message-ID with a line break in it', email({ headers: { 'Message-ID': '<a\r\n b@x>' } })],
  ['a prototype for a header', email({ headers: { __proto__2: 'x', constructor: 'y', toString: 'z' } })],
  [
    'an attachment named after a path',
    email(
      inParts('mixed', 'Content-Disposition: attachment; filename="..\\..\\etc/passwd\u0000.txt"\r\n\r\nx'),
    ),
  ],
  [
    'a delivery report without parts',
    email({ headers: { 'Content-Type': 'multipart/report; boundary=r' }, body: '' }),
  ],
  [
    'a message within a message',
    email(
      inParts(
        'mixed',
        'Content-Type: message/rfc822\r\n\r\nFrom: x@example.org\r\nSubject: inner\r\n\r\nHow many dogs?',
      ),
    ),
  ],
  [
    'a calendar entry',
    email(inParts('mixed', 'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR')),
  ],
  ['bare line feeds', Buffer.from('From: a@example.org\nSubject: x\n\nHow many dogs?\n')],
  ['bare carriage returns', Buffer.from('From: a@example.org\rSubject: x\r\rHow many dogs?\r')],
  [
    'a mailbox line on top',
    Buffer.concat([Buffer.from('From a@example.org Mon Nov  2 09:14:07 2026\n'), email()]),
  ],
  ['nothing but noughts', Buffer.alloc(100_000)],
  ['HTML of a hundred thousand list items', email(html(`<ol>${'<li>x'.repeat(100_000)}</ol>`))],
  ['HTML of unclosed comments', email(html('<!--'.repeat(50_000)))],
  ['HTML of unclosed attributes', email(html('<a href="'.repeat(50_000)))],
  ['a million quotation marks', email({ body: '>'.repeat(1_000_000) })],
  ['a million blanks before a word', email({ body: `${' '.repeat(1_000_000)}x` })],
  ['two hundred thousand lines that begin a quotation', email({ body: 'On 1\r\n'.repeat(200_000) })],
  [
    'a TNEF attachment',
    email(
      inParts(
        'mixed',
        'Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+',
      ),
    ),
  ],
];

describe('a hostile message', () => {
  it.each(HOSTILE)(
    'with %s is read or refused with a reason',
    async (_what, raw) => {
      const received = await readEmail(raw);
      if ('refused' in received) {
        expect(received.reason).toMatch(/^The message .+\.$/);
        return;
      }
      expect(received.messageId).toMatch(/^<[^\s<>]{1,500}>$/);
      expect(received.from.address).toMatch(/^\S+@\S+$/);
      expect(JSON.stringify(received)).not.toMatch(/\\u0000|\\ud[89a-f]/);
      for (const line of [
        received.subject,
        received.from.name,
        ...received.attachments.map(({ name }) => name),
      ]) {
        expect(line ?? '').not.toMatch(/[\r\n]/);
      }
    },
    20_000,
  );

  it('of any bytes at all is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await readEmail(bytes)).toBeDefined();
        expect(
          await readEmail(
            Buffer.concat([Buffer.from('From: a@example.org\r\nContent-Type: multipart/'), bytes]),
          ),
        ).toBeDefined();
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
