// Which day a message was received is shown by the authority's own side, not by what the sender's side wrote.
import { describe, expect, it } from '@jest/globals';
import { email } from '../testing/emails.js';
import { instantOf } from './date-of-receipt.js';
import { readEmail } from './read-email.js';

const ours = 'from out.example.org by mx.authority.example with ESMTPS; Mon, 2 Nov 2026 23:59:59 +0000';
const theirs = 'from [192.0.2.1] by out.example.org; Fri, 30 Oct 2026 10:00:00 +0000';

const receiptOf = (headers: Record<string, string | string[] | null>, gateways: string[] = []) =>
  readEmail(email({ headers }), { gateways });

describe('the date of receipt', () => {
  it('is that of the topmost Received line', async () => {
    expect(await receiptOf({ Received: [ours, theirs] })).toMatchObject({
      receivedAt: '2026-11-02T23:59:59.000Z',
      receiptEvidence: 'received-header',
    });
  });

  it('is that of the authority’s own gateway where it is known, whatever stands above', async () => {
    const inner = 'from mx.authority.example by store.authority.example; Tue, 3 Nov 2026 00:00:20 +0000';
    expect(await receiptOf({ Received: [inner, ours, theirs] }, ['mx.authority.example'])).toMatchObject({
      receivedAt: '2026-11-02T23:59:59.000Z',
    });
  });

  it('is never taken from the sender’s side', async () => {
    expect(await receiptOf({ Received: [theirs] }, ['mx.authority.example'])).toMatchObject({
      receivedAt: null,
    });
    expect(await receiptOf({ Received: ['by mx.authority.example; soon', theirs] })).toMatchObject({
      receivedAt: null,
    });
    expect(await receiptOf({ Received: null, Date: 'Fri, 30 Oct 2026 10:00:00 +0000' })).toMatchObject({
      receivedAt: null,
      receiptEvidence: null,
      sentAt: '2026-10-30T10:00:00.000Z',
    });
  });

  it('is that of delivery to the mailbox where no gateway wrote a line', async () => {
    expect(
      await receiptOf({ Received: null, 'Delivery-date': 'Mon, 02 Nov 2026 09:14:00 +0000' }),
    ).toMatchObject({
      receivedAt: '2026-11-02T09:14:00.000Z',
      receiptEvidence: 'delivery-date',
    });
  });
});

describe('a date as e-mail writes it', () => {
  it.each([
    ['Mon, 2 Nov 2026 09:14:07 +0000 (GMT)', '2026-11-02T09:14:07.000Z'],
    ['1 Jul 2026 00:30 +0100', '2026-06-30T23:30:00.000Z'],
    ['Thu, 31 Dec 2026 23:59:60 GMT', '2026-12-31T23:59:59.000Z'],
    ['Sun, 29 Feb 2026 10:00:00 +0000', null],
    ['Mon, 2 Nov 2026 25:00:00 +0000', null],
    ['Mon, 2 Nov 2026 09:14:07', null],
    ['Mon, 2 Nov 2026 09:14:07 +9999', null],
    ['yesterday', null],
    ['', null],
  ])('%j is %s', (written, instant) => expect(instantOf(written)).toBe(instant));
});
