// What every post must do, run on each of them: the same letters, the same faults, the same failures.
import { describe, expect, it } from '@jest/globals';
import type { PostFault } from '../outbound/memory.js';
import { messageIdOf } from '../outbound/message-id.js';
import type { Outgoing, Post } from '../outbound/post.js';
import { sendOnce } from '../outbound/send-once.js';

export const NOW = '2026-11-23T09:00:00.000Z';

/** A post, the faults it is told to make next, and what arrived at its far end. */
export interface Harness {
  readonly post: Post;
  readonly failNext: (fault: PostFault) => void;
  readonly arrived: () => readonly Arrived[];
  /** Whether it carries the plain text alone, and makes the HTML itself. */
  readonly textOnly?: boolean;
}

export interface Arrived {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const aLetter = (over: Partial<Outgoing> = {}): Outgoing => ({
  messageId: messageIdOf('letter-1', 'twentieth.example'),
  from: { name: 'Disclosure Unit', address: 'foi@rehearsal-constabulary.example' },
  to: { name: 'Müller, "M"', address: 'requester@example.org' },
  subject: 'RC-2026-0001: we have received your request – thank you',
  text: 'Dear requester,\n\n.a line that begins with a dot\n\nYours',
  html: '<p>Dear requester,</p>',
  ...over,
});

/** Runs the contract on the post that `using` lends to each test. */
export const postContract = (
  name: string,
  using: (run: (harness: Harness) => Promise<void>) => Promise<void>,
): void => {
  const on = (run: (harness: Harness) => Promise<void>) => () => using(run);

  describe(`${name}, as a post`, () => {
    it(
      'delivers a letter as it was written, and returns a receipt',
      on(async ({ post, arrived, textOnly = false }) => {
        const letter = aLetter();
        const receipt = await post.send(letter);
        expect(receipt).toMatchObject({ messageId: letter.messageId, acceptedAt: NOW });
        expect(receipt.response).toMatch(/^2\d\d/);
        expect(arrived()).toEqual([
          {
            messageId: letter.messageId,
            to: letter.to.address,
            subject: letter.subject,
            text: letter.text,
            html: textOnly ? '' : letter.html,
          },
        ]);
      }),
    );

    it(
      'tells a refusal for good from one for now, and delivers nothing',
      on(async ({ post, failNext, arrived }) => {
        failNext('refused');
        await expect(post.send(aLetter())).rejects.toMatchObject({
          name: 'PermanentFailure',
          reason: 'refused',
        });
        failNext('busy');
        await expect(post.send(aLetter())).rejects.toMatchObject({
          name: 'TransientFailure',
          uncertain: false,
        });
        expect(arrived()).toEqual([]);
      }),
    );

    it(
      'is certain that nothing arrived when it could not reach the far end',
      on(async ({ post, failNext, arrived }) => {
        failNext('unreachable');
        await expect(post.send(aLetter())).rejects.toMatchObject({
          name: 'TransientFailure',
          uncertain: false,
        });
        expect(arrived()).toEqual([]);
      }),
    );

    it(
      'does not deliver twice when the answer to the first attempt was lost',
      on(async ({ post, failNext, arrived }) => {
        failNext('answer-lost');
        await expect(post.send(aLetter())).rejects.toMatchObject({
          name: 'TransientFailure',
          uncertain: true,
        });
        const receipt = await sendOnce(post, aLetter(), true);
        expect(receipt.messageId).toBe(aLetter().messageId);
        expect(arrived()).toHaveLength(1);
      }),
    );

    it(
      'delivers at the second attempt what did not arrive at the first',
      on(async ({ post, failNext, arrived }) => {
        failNext('busy');
        await expect(sendOnce(post, aLetter(), false)).rejects.toMatchObject({ name: 'TransientFailure' });
        await sendOnce(post, aLetter(), true);
        expect(arrived()).toHaveLength(1);
      }),
    );

    it.each<[string, Partial<Outgoing>]>([
      ['two addresses in one', { to: { address: 'a@example.org, b@example.org' } }],
      ['an address with a line break', { to: { address: 'a@example.org\r\nRCPT TO:<b@example.org>' } }],
      ['no address', { to: { address: '' } }],
      ['a name with a line break', { to: { name: 'A\r\nBcc: b@example.org', address: 'a@example.org' } }],
      ['a subject with a line break', { subject: 'Hello\r\nBcc: b@example.org' }],
      ['a header with a line break', { headers: { 'X-Rung': 'one\r\nBcc: b@example.org' } }],
      ['a Message-ID that is none', { messageId: 'letter-1' }],
    ])('cannot send %s, and does not repeat it in the failure', async (_what, wrong) => {
      await using(async ({ post, arrived }) => {
        const failure = await post.send(aLetter(wrong)).catch((thrown: unknown) => thrown as Error);
        expect(failure).toMatchObject({ name: 'PermanentFailure', reason: 'unsendable' });
        expect(String(failure)).not.toContain('example.org');
        expect(arrived()).toEqual([]);
      });
    });
  });
};
