// Letters by GOV.UK Notify, over a fake of it that fails as it fails: the contract of every post, and what is Notify's own.
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { rendered } from '../notify-fake/held.js';
import {
  startNotifyFake,
  type NotifyFake,
  type NotifyFakeOptions,
  type NotifyFault,
} from '../notify-fake/notify-fake.js';
import { NOW, aLetter, postContract } from '../../libs/post/src/testing/post-contract.js';
import type { PostFault } from '../../libs/post/src/outbound/memory.js';
import { sendOnce } from '../../libs/post/src/outbound/send-once.js';
import {
  notifyPost,
  notifyReferenceOf,
  type NotifyOptions,
  type NotifyPost,
} from '../../libs/post/src/outbound/notify/notify.js';

const REFERENCE = 'letter-1';
const TO = 'requester@example.org';

const postTo = (fake: NotifyFake, over: Partial<NotifyOptions> = {}): NotifyPost =>
  notifyPost({
    apiUrl: fake.url,
    apiKey: fake.apiKey,
    templateId: fake.templateId,
    now: () => NOW,
    patience: 1_000,
    settle: 50,
    ...over,
  });

type Run = (fake: NotifyFake, post: NotifyPost) => Promise<void>;

const onFake =
  (run: Run, options: NotifyFakeOptions = {}, over: Partial<NotifyOptions> = {}) =>
  async (): Promise<void> => {
    const fake = await startNotifyFake(options);
    try {
      await run(fake, postTo(fake, over));
    } finally {
      await fake.close();
    }
  };

const closedPort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const SAME: Readonly<Record<Exclude<PostFault, 'unreachable'>, NotifyFault>> = {
  busy: 'rate-limit',
  refused: 'refused',
  'answer-lost': 'answer-lost',
};

postContract('GOV.UK Notify', async (run) => {
  const fake = await startNotifyFake({ retryAfter: '0' });
  const reachable = postTo(fake);
  const unreachable = postTo(fake, { apiUrl: `http://127.0.0.1:${await closedPort()}` });
  let away = false;
  try {
    await run({
      post: { ...reachable, send: (letter) => (away ? unreachable : reachable).send(letter) },
      textOnly: true,
      failNext: (fault) => {
        if (fault === 'unreachable') away = true;
        else fake.failNext(SAME[fault]);
      },
      arrived: () =>
        fake.held.map(({ reference, to, personalisation: { subject, body } }) => ({
          messageId: `<${reference}@twentieth.example>`,
          to,
          subject: subject!,
          text: rendered(body!),
          html: '',
        })),
    });
  } finally {
    await fake.close();
  }
});

describe('a letter by GOV.UK Notify', () => {
  it(
    'goes under a reference made from its Message-ID, by the authority’s template, with the address for answers',
    onFake(
      async (fake, post) => {
        const receipt = await post.send(aLetter({ replyTo: { address: 'case@rehearsal.example' } }));
        const [held] = fake.held;
        expect(held).toMatchObject({
          reference: notifyReferenceOf(aLetter().messageId),
          templateId: fake.templateId,
          replyToId: '9c2f8ef1-1111-4111-8111-000000000001',
          personalisation: { subject: aLetter().subject, reply_to: 'case@rehearsal.example' },
        });
        expect(receipt).toMatchObject({
          handle: held!.id,
          response: `201 accepted by GOV.UK Notify as ${held!.id}`,
        });
      },
      {},
      { replyToId: '9c2f8ef1-1111-4111-8111-000000000001' },
    ),
  );

  it.each<[NotifyFault, boolean, number]>([
    ['server-error', true, 0],
    ['bad-gateway', true, 0],
    ['error-after-accept', true, 1],
    ['rate-limit', false, 0],
    ['daily-limit', false, 0],
    ['answer-lost', true, 1],
    ['time-out-after-accept', true, 1],
  ])('may be tried again after %s (uncertain: %s)', async (fault, uncertain, kept) => {
    await onFake(async (fake, post) => {
      fake.failNext(fault);
      await expect(post.send(aLetter())).rejects.toMatchObject({ name: 'TransientFailure', uncertain });
      expect(fake.held).toHaveLength(kept);
    })();
  });

  it.each<NotifyFault>([
    'server-error',
    'bad-gateway',
    'error-after-accept',
    'rate-limit',
    'answer-lost',
    'time-out-after-accept',
    'late',
    'slow',
  ])('arrives exactly once when its first attempt ends in %s', async (fault) => {
    const run: Run = async (fake, post) => {
      fake.failNext(fault);
      await sendOnce(post, aLetter(), false).catch((failure: unknown) => {
        expect(failure).toMatchObject({ name: 'TransientFailure' });
      });
      const receipt = await sendOnce(post, aLetter(), true);
      await fake.idle();
      expect(fake.held).toHaveLength(1);
      expect(receipt.handle).toBe(fake.held[0]!.id);
    };
    await onFake(run, { delay: 400, retryAfter: '0' }, { patience: 2_000, settle: 800 })();
  });

  it(
    'is not waited for without end',
    onFake(
      async (fake, post) => {
        fake.failNext('slow');
        const started = performance.now();
        await expect(post.send(aLetter())).rejects.toMatchObject({
          name: 'TransientFailure',
          uncertain: true,
        });
        expect(performance.now() - started).toBeLessThan(4_000);
      },
      { delay: 10_000 },
      { patience: 300 },
    ),
  );

  it.each([
    [
      'the key is wrong',
      { apiKey: 'k-26785a09-ab16-4eb0-8407-a37497a57506-00000000-8d35-48ac-975b-e847b4f122b0' },
      {},
    ],
    [
      'the service is another',
      { apiKey: 'k-00000000-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0' },
      {},
    ],
    ['our clock is wrong', {}, { clockAhead: 45 }],
  ])('waits for the settings to be mended when %s', async (_what, over, options) => {
    const run: Run = async (fake, post) => {
      await expect(post.send(aLetter())).rejects.toMatchObject({
        name: 'TransientFailure',
        uncertain: false,
        message: expect.stringMatching(/403 AuthError.*post\.keyVariable/),
      });
      expect(fake.held).toEqual([]);
    };
    await onFake(run, options, over)();
  });

  it(
    'fails for good where Notify refuses it, and the refusal repeats no address',
    onFake(async (fake, post) => {
      fake.failNext('refused');
      const failure = await post.send(aLetter()).catch((thrown: unknown) => thrown as Error);
      expect(failure).toMatchObject({ name: 'PermanentFailure', reason: 'refused' });
      expect(String(failure)).toContain('(address)');
      expect(String(failure)).not.toContain(TO);
    }),
  );

  it(
    'fails for good where the template is none of the service’s',
    onFake(
      async (_fake, post) => {
        await expect(post.send(aLetter())).rejects.toMatchObject({
          name: 'PermanentFailure',
          message: expect.stringContaining('Template not found'),
        });
      },
      {},
      { templateId: '00000000-0000-4000-8000-000000000000' },
    ),
  );
});

describe('the look-up', () => {
  it(
    'does not take the letter to another addressee of a batch of that reference for ours',
    onFake(
      async (fake, post) => {
        for (let other = 0; other < 7; other += 1) fake.addToBatch(REFERENCE, `other-${other}@example.org`);
        expect(await post.lookUp(aLetter().messageId, TO)).toBeNull();
        await sendOnce(post, aLetter(), true);
        await sendOnce(post, aLetter(), true);
        expect(fake.held.filter(({ to }) => to === TO)).toHaveLength(1);
      },
      { pageSize: 3 },
    ),
  );

  it(
    'finds a letter behind pages of others under its reference',
    onFake(
      async (fake, post) => {
        const { handle } = await post.send(aLetter());
        for (let other = 0; other < 7; other += 1) fake.addToBatch(REFERENCE, `other-${other}@example.org`);
        expect(await post.lookUp(aLetter().messageId, TO.toUpperCase())).toMatchObject({ handle });
      },
      { pageSize: 3 },
    ),
  );

  it(
    'does not count what failed inside Notify and never left it',
    onFake(async (fake, post) => {
      const { handle } = await post.send(aLetter());
      fake.settle(handle!, 'technical-failure');
      expect(await post.lookUp(aLetter().messageId, TO)).toBeNull();
    }),
  );

  it(
    'that gets no answer says so, and no letter fails for it',
    onFake(async (fake, post) => {
      await fake.close();
      await expect(post.lookUp(aLetter().messageId, TO)).rejects.toMatchObject({
        name: 'TransientFailure',
        uncertain: true,
      });
    }),
  );
});

describe('the rate', () => {
  it('is honoured: nothing is asked of Notify until the time that it named has passed', async () => {
    let today = Date.parse(NOW);
    const now = () => new Date(today).toISOString();
    const run: Run = async (fake, post) => {
      fake.failNext('rate-limit');
      await expect(post.send(aLetter())).rejects.toMatchObject({ retryAfter: 7_000 });
      const asked = fake.requests();
      today += 5_000;
      await expect(post.send(aLetter())).rejects.toMatchObject({ uncertain: false, retryAfter: 2_000 });
      await expect(post.lookUp(aLetter().messageId)).rejects.toMatchObject({
        uncertain: true,
        retryAfter: 2_000,
      });
      expect(fake.requests()).toBe(asked);
      today += 2_000;
      await post.send(aLetter());
      expect(fake.held).toHaveLength(1);
    };
    await onFake(run, { retryAfter: '7' }, { now })();
  });
});

describe('what became of a letter', () => {
  it.each([
    ['created', { state: 'under-way' }],
    ['sending', { state: 'under-way' }],
    ['delivered', { state: 'delivered', at: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/) }],
    ['permanent-failure', { state: 'failed', mayRetry: false }],
    ['temporary-failure', { state: 'failed', mayRetry: true }],
    ['technical-failure', { state: 'failed', mayRetry: true }],
    ['a word of next year', { state: 'under-way' }],
  ])('is asked for: %s', async (status, expected) => {
    await onFake(async (fake, post) => {
      const receipt = await post.send(aLetter());
      fake.settle(receipt.handle!, status);
      expect(await post.statusOf(receipt)).toMatchObject(expected);
      expect(await post.statusOf({ messageId: receipt.messageId })).toMatchObject(expected);
    })();
  });

  it(
    'is not known when Notify no longer keeps it',
    onFake(async (_fake, post) => {
      const messageId = aLetter().messageId;
      expect(await post.statusOf({ messageId, handle: '740e5834-3a29-46b4-9a6f-16142fde533a' })).toBeNull();
      expect(await post.statusOf({ messageId })).toBeNull();
    }),
  );
});
