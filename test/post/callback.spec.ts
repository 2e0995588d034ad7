// A callback is believed only with the token that was given to Notify.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { startNotifyFake } from '../notify-fake/notify-fake.js';
import { NOW, aLetter } from '../../libs/post/src/testing/post-contract.js';
import { readCallback } from '../../libs/post/src/outbound/notify/callback.js';
import { notifyPost } from '../../libs/post/src/outbound/notify/notify.js';

const TOKENS = ['the token in force', 'the-next-token'];
const BODY = {
  id: '740e5834-3a29-46b4-9a6f-16142fde533a',
  reference: 'letter-1',
  to: 'requester@example.org',
  status: 'permanent-failure',
  created_at: '2026-11-23T09:00:00.000123Z',
  completed_at: '2026-11-23T09:00:05.999999Z',
  sent_at: '2026-11-23T09:00:01.000000Z',
  notification_type: 'email',
};

describe('a callback', () => {
  it('tells what became of which letter, and not whose it was', () => {
    const read = readCallback(BODY, 'Bearer the-next-token', TOKENS);
    expect(read).toEqual({
      reference: 'letter-1',
      handle: BODY.id,
      delivery: {
        state: 'failed',
        at: '2026-11-23T09:00:05.999Z',
        mayRetry: false,
        why: 'There is no such mailbox, or it refuses our mail.',
      },
    });
    expect(JSON.stringify(read)).not.toContain('example.org');
  });

  it.each([
    ['no token', undefined, TOKENS],
    ['an empty token', 'Bearer ', ['']],
    ['another token', 'Bearer the-next-tokem', TOKENS],
    ['a longer token', 'Bearer the-next-tokens', TOKENS],
    ['a token of another scheme', 'Basic the-next-token', TOKENS],
    ['a token where none is set', 'Bearer the-next-token', []],
  ])('with %s is not believed', (_what, bearer, tokens) => {
    expect(readCallback(BODY, bearer, tokens)).toMatchObject({ refused: 'unauthorised' });
  });

  it.each([
    ['about a text message', { ...BODY, notification_type: 'sms' }, 'not-ours'],
    ['without a reference', { ...BODY, reference: null }, 'not-ours'],
    ['without a status', { ...BODY, status: 3 }, 'malformed'],
    ['without an id', { ...BODY, id: '' }, 'malformed'],
    ['that is nothing', null, 'malformed'],
    ['that is text', 'delivered', 'malformed'],
  ])('%s is refused', (_what, body, refused) => {
    expect(readCallback(body, 'Bearer the-next-token', TOKENS)).toMatchObject({ refused });
  });

  it('comes from the fake as it comes from Notify', async () => {
    const fake = await startNotifyFake();
    const got: unknown[] = [];
    const ours = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const body: unknown = JSON.parse(Buffer.concat(pieces).toString());
        got.push(readCallback(body, request.headers.authorization, TOKENS));
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => ours.listen(0, '127.0.0.1', resolve));
    try {
      const { url: apiUrl, apiKey, templateId } = fake;
      const { handle } = await notifyPost({ apiUrl, apiKey, templateId, now: () => NOW }).send(aLetter());
      fake.settle(handle!, 'delivered');
      const url = `http://127.0.0.1:${(ours.address() as AddressInfo).port}/`;
      expect(await fake.callBack(handle!, url, 'the-next-token')).toBe(204);
      expect(got).toMatchObject([{ reference: 'letter-1', handle, delivery: { state: 'delivered' } }]);
    } finally {
      ours.close();
      await fake.close();
    }
  });
});
