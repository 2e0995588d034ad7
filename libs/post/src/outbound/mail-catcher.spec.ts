// The look-up against a real mail catcher: what SMTP delivered is found, what it did not is not.
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailDev } from 'maildev';
import { NOW, aLetter } from '../testing/post-contract.js';
import { lookUpInMailCatcher } from './mail-catcher.js';
import { messageIdOf } from './message-id.js';
import { sendOnce } from './send-once.js';
import { smtpPost } from './smtp.js';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

describe('the mail catcher', () => {
  let catcher: MailDev;
  let smtp: number;
  let web: number;

  beforeAll(async () => {
    [smtp, web] = [await freePort(), await freePort()];
    catcher = new MailDev({ smtp, web, ip: '127.0.0.1', webIp: '127.0.0.1', silent: true });
    await catcher.start();
  });
  afterAll(() => catcher.stop());

  const post = () =>
    smtpPost({
      url: `smtp://127.0.0.1:${smtp}`,
      now: () => NOW,
      lookUp: lookUpInMailCatcher(`http://127.0.0.1:${web}/`),
    });

  it('finds a letter that arrived, so that it is not sent again', async () => {
    const letter = aLetter({ messageId: messageIdOf('RC-2026-0001/letter+1', 'twentieth.example') });
    expect(await post().lookUp?.(letter.messageId)).toBeNull();
    await post().send(letter);
    const receipt = await sendOnce(post(), letter, true);
    expect(receipt.response).toBe('found in the mail catcher');
    expect(receipt.acceptedAt).toMatch(/^\d{4}-.*Z$/);
    const caught = (await (await fetch(`http://127.0.0.1:${web}/api/email`)).json()) as unknown[];
    expect(caught).toHaveLength(1);
  });

  it('does not take silence for an answer', async () => {
    const lookUp = lookUpInMailCatcher(`http://127.0.0.1:${await freePort()}`);
    await expect(lookUp('<x@y>')).rejects.toMatchObject({ name: 'TransientFailure', uncertain: true });
  });
});
