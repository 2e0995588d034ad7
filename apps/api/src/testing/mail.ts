// Messages as a gateway hands them on, and the addresses of cases.
import { replyAddressOf, replySecretOf } from '@twentieth/post';
import { MAIL_DOMAIN, MASTER_KEY, REHEARSAL, type Answer, type Bench } from './bench.js';

export type Headers = Readonly<Record<string, string | null>>;

let count = 0;
/** A message of the requester's, each with a Message-ID of its own. @param over headers; null takes one away */
export const mail = (over: Headers = {}, body = 'I meant the year 2025.\r\n'): Buffer => {
  const all: Headers = {
    Received: 'from mx.example.org by mail.westmarch.example; Tue, 10 Nov 2026 08:00:00 +0000',
    From: 'Alexandra Quillfeather <quillfeather@example.org>',
    To: 'foi@rehearsal-constabulary.example',
    Subject: 'Re: your letter',
    'Message-ID': `<m${++count}@example.org>`,
    ...over,
  };
  const head = Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`, 'latin1');
};

export const handIn = (api: Bench, raw: Buffer, query = ''): Promise<Answer> =>
  api.post(`/v1/intake/email${query}`, raw, { key: null, headers: { 'content-type': 'message/rfc822' } });

/** The address at which a case takes answers. */
export const addressOf = (reference: string): string =>
  replyAddressOf(`${REHEARSAL}.${MAIL_DOMAIN}`, REHEARSAL, reference, replySecretOf(MASTER_KEY));
