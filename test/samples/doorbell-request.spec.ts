// The request of the demonstration: an e-mail that asks seven things, read and split as it comes.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { londonDate } from '@twentieth/calendar';
import { partsOfText } from '@twentieth/casework';
import { readEmail } from '@twentieth/post';

const sample = await readFile(new URL('./doorbell-request.eml', import.meta.url));
const htmlOnly = Buffer.from(
  sample
    .toString('utf8')
    .replace(
      /--=_larch_9f31\r\nContent-Type: text\/plain[^]*?(?=--=_larch_9f31\r\nContent-Type: text\/html)/,
      '',
    ),
);

describe.each([
  ['as it was sent', sample, 'plain'],
  ['with its HTML alone', htmlOnly, 'html'],
])('the doorbell request, %s', (_how, raw, textFrom) => {
  it('was received on Monday 2 November 2026 and asks seven things', async () => {
    const received = await readEmail(raw);
    if ('refused' in received) throw new Error(received.reason);
    expect(received.textFrom).toBe(textFrom);
    expect(received.receivedAt && londonDate(received.receivedAt)).toBe('2026-11-02');
    const parts = partsOfText(received.text);
    expect(parts).toHaveLength(7);
    expect(parts[0]).toMatch(/^Every commercial agreement .* main terms\.$/);
    expect(parts[6]).toBe(
      'The e-mails exchanged in the past two years between your force and the company. I do not mind if names are blacked out.',
    );
  });
});
