// One conversation a case: every mail of it names the same root, answers the message that opened it, and asks for answers
// at an address that leads back to the case and can be made by nobody else.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readReplyAddress, replySecretOf } from '@twentieth/post';
import type { PlacedMail } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { open } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

let desk: TestStack;
beforeAll(async () => {
  desk = await startTestStack();
}, STACK_UP);
afterAll(() => desk?.stop(), STACK_UP);

interface Caught {
  readonly id: string;
  readonly subject: string;
  readonly to: readonly { readonly address: string }[];
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
}

/** The address at which a mail asks for answers, as its source has it. */
const answersTo = async ({ id }: Caught): Promise<string> => {
  const source = await (await fetch(`${desk.stack.facts.mail}/api/email/${id}/source`)).text();
  const header = /^Reply-To: (.*(?:\r?\n[ \t].*)*)/im.exec(source)?.[1] ?? '';
  return /[^\s<>"]+@[^\s<>"]+/.exec(header)?.[0] ?? 'none';
};

/** The mails of a case as they arrived, when there are so many. */
const arrived = (reference: string, count: number): Promise<readonly Caught[]> =>
  eventually(`${count} mails of ${reference}`, async () => {
    const caught = (await (await fetch(`${desk.stack.facts.mail}/api/email`)).json()) as Caught[];
    const mails = caught.filter(({ subject }) => subject.startsWith(`${reference}:`));
    return mails.length >= count && mails;
  });

const EMAIL = [
  'Received: from mx.example.org by mail.example; Mon, 02 Nov 2026 09:00:00 +0000',
  'From: Alex Morgan <alex.morgan@example.org>',
  'To: foi@rehearsal-constabulary.example',
  'Message-ID: <the-first@example.org>',
  'Subject: Doorbells',
  '',
  '1. How many?',
  '2. Since when?',
].join('\r\n');

describe('The mails of a case', () => {
  it('are one thread, from the message that opened it to the last reminder', async () => {
    const { body } = await desk.post('/v1/intake/email', EMAIL, { type: 'message/rfc822' });
    const { reference } = body.case;
    await desk.step(reference, 'acknowledgement', {});
    await desk.step(reference, 'clarifications', { question: 'Which years?', parts: [2] });
    await desk.travel(reference, '2026-11-24T12:00:00Z');
    const mails = await arrived(reference, 3);
    const addresses = new Set(await Promise.all(mails.map(answersTo)));
    expect(addresses.size).toBe(1);
    const [address] = [...addresses];
    const secret = replySecretOf(Buffer.from(desk.stack.secrets.masterKey, 'base64'));
    expect(readReplyAddress(address!, desk.stack.facts.authority.id, secret)).toBe(reference);
    for (const { to, headers } of mails) {
      const requester = to[0]!.address === 'alex.morgan@example.org';
      const thread = [`<${address}>`, ...(requester ? ['<the-first@example.org>'] : [])];
      expect([headers['references']].flat()).toEqual(thread);
      expect(headers['in-reply-to']).toBe(thread.at(-1));
    }
    expect(new Set(mails.map(({ headers }) => headers['message-id'])).size).toBe(mails.length);
  }, 60_000);

  it('are answered at the address that they name: the answer is on the case, and the officer is told', async () => {
    const reference = await open(desk);
    await desk.step(reference, 'acknowledgement', {});
    const [first] = await arrived(reference, 1);
    const answer = [
      'Received: from mx.example.org by mail.example; Tue, 03 Nov 2026 09:00:00 +0000',
      'From: Somebody Else <else@example.org>',
      `To: ${await answersTo(first!)}`,
      'Message-ID: <the-answer@example.org>',
      'Subject: Re: your letter',
      '',
      'Thank you.',
    ].join('\r\n');
    const { status, body } = await desk.post<PlacedMail>('/v1/intake/email', answer, {
      type: 'message/rfc822',
    });
    expect([status, body.placed, body.reference]).toEqual([202, 'on-case', reference]);
    const told = (await arrived(reference, 2)).at(-1)!;
    expect(told.subject).toBe(`${reference}: a message has come to the case`);
    const { mail } = await desk.read(reference);
    expect(mail).toMatchObject([{ kind: 'reply', sender: 'other', text: 'Thank you.', waits: true }]);
  });

  it('that come back are returned on the case, and the officer is told', async () => {
    const reference = await open(desk);
    await desk.step(reference, 'acknowledgement', {});
    const [first] = await arrived(reference, 1);
    const letters = await eventually('the letter is sent', async () => {
      const found = await desk.letters(reference);
      return found[0]?.state === 'sent' && found;
    });
    const bounce = [
      'Received: from mx.example.org by mail.example; Tue, 03 Nov 2026 09:00:00 +0000',
      'Return-Path: <>',
      'From: mailer-daemon@mx.example.org',
      'To: foi@rehearsal-constabulary.example',
      'Message-ID: <the-bounce@mx.example.org>',
      'Subject: Undelivered Mail Returned to Sender',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=edge',
      '',
      '--edge\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.',
      '--edge\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nAction: failed\r\nStatus: 5.1.1',
      `--edge\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${[first!.headers['message-id']].flat()[0]!.replace(/[<>]/g, '')}>`,
      '--edge--',
    ].join('\r\n');
    const { status, body } = await desk.post<PlacedMail>('/v1/intake/email', bounce, {
      type: 'message/rfc822',
    });
    expect([status, body.placed, body.kind, body.reference]).toEqual([202, 'on-case', 'bounce', reference]);
    expect((await arrived(reference, 2)).at(-1)!.subject).toContain('was not delivered');
    expect((await desk.letters(reference)).find(({ id }) => id === letters[0]!.id)?.state).toBe('returned');
  });

  it('of two cases are two threads', async () => {
    const [one, other] = [await open(desk), await open(desk)];
    const address = async (reference: string): Promise<string> => {
      await desk.step(reference, 'acknowledgement', {});
      return answersTo((await arrived(reference, 1))[0]!);
    };
    expect(await address(one)).not.toBe(await address(other));
  });
});
