// An authority that sends by GOV.UK Notify, on the whole stack, with a Notify that fails as the real one fails: every
// letter arrives once, or its failure is told to the officer.
import { Client as TemporalClient, Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { londonDate } from '@twentieth/calendar';
import { wallClock } from '@twentieth/platform';
import { startNotifyFake, type NotifyFake, type NotifyFault } from '../notify-fake/notify-fake.js';
import type { Client, EventView } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { open } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

const AUTHORITY = 'westmarch';
const RETRY_AFTER = 3;
const TOKEN = 'a-token-for-callbacks';
const CONTACT = 'officer@westmarch.example';

let desk: TestStack;
let notify: NotifyFake;
let westmarch: Client;
/** What Notify was asked to send to an address, and when. */
const attempts = new Map<string, number[]>();
/** The faults that await letters to an address, in order. */
const faults = new Map<string, NotifyFault[]>();

beforeAll(async () => {
  notify = await startNotifyFake({
    retryAfter: String(RETRY_AFTER),
    faultOf: ({ to }) => {
      attempts.set(to, [...(attempts.get(to) ?? []), performance.now()]);
      return faults.get(to)?.shift() ?? null;
    },
  });
  desk = await startTestStack({
    env: { ...process.env, TWENTIETH_NOTIFY_KEY: notify.apiKey, TWENTIETH_NOTIFY_CALLBACK: TOKEN },
  });
  westmarch = await desk.liveAuthority(AUTHORITY, {
    mailboxes: { officer: CONTACT },
    post: {
      ...{ adapter: 'notify', apiUrl: notify.url, templateId: notify.templateId },
      keyVariable: 'TWENTIETH_NOTIFY_KEY',
      callbackTokenVariables: ['TWENTIETH_NOTIFY_CALLBACK'],
    },
  });
}, STACK_UP);
afterAll(async () => {
  await desk?.stop();
  await notify?.close();
}, STACK_UP);

/** A request acknowledged to somebody whose letters meet these faults. */
const acknowledged = async (name: string, ...met: NotifyFault[]): Promise<string> => {
  const email = `${name}@example.org`;
  faults.set(email, met);
  const reference = await open(westmarch, {
    receivedOn: londonDate(wallClock()),
    requester: { name: 'Alex Morgan', email },
  });
  await westmarch.step(reference, 'acknowledgement', {});
  return reference;
};

const of = async (reference: string, type: string): Promise<readonly EventView[]> =>
  (await westmarch.events(reference)).filter((event) => event.type === type);

const settled = (reference: string, type: 'LetterSent' | 'LetterFailed') =>
  eventually(`${type} of ${reference}`, async () => (await of(reference, type)).length > 0, 50_000);

const heldFor = (name: string) => notify.held.filter(({ to }) => to === `${name}@example.org`);

/** How often Temporal began the carrying out of the case's letters. */
const begun = async (reference: string): Promise<number> => {
  const connection = await Connection.connect({ address: desk.stack.facts.temporal });
  try {
    const client = new TemporalClient({ connection, namespace: 'twentieth' });
    const { events } = await client.workflow.getHandle(`request/${reference}@${AUTHORITY}`).fetchHistory();
    const letters = new Set(
      events
        ?.filter((e) => e.activityTaskScheduledEventAttributes?.activityType?.name === 'performEffect')
        .map(({ eventId }) => String(eventId)),
    );
    return Math.max(
      ...(events ?? []).flatMap(({ activityTaskStartedEventAttributes: started }) =>
        started && letters.has(String(started.scheduledEventId)) ? [started.attempt ?? 0] : [],
      ),
    );
  } finally {
    await connection.close();
  }
};

describe('A letter of an authority that sends by Notify', () => {
  it('goes to Notify and not to the mail server, and the record keeps the name that Notify gave it', async () => {
    const reference = await acknowledged('plain');
    await settled(reference, 'LetterSent');
    expect(heldFor('plain')).toHaveLength(1);
    expect((await of(reference, 'LetterSent'))[0]!.data).toMatchObject({ handle: heldFor('plain')[0]!.id });
    expect(await desk.mails(reference)).toEqual([]);
  });

  it.each<NotifyFault>(['server-error', 'bad-gateway', 'error-after-accept', 'answer-lost'])(
    'arrives once in spite of %s',
    async (fault) => {
      const reference = await acknowledged(fault, fault);
      await settled(reference, 'LetterSent');
      expect(heldFor(fault)).toHaveLength(1);
      expect(await of(reference, 'LetterSent')).toHaveLength(1);
    },
  );

  it('that timed out after it was taken is looked up, and not sent again', async () => {
    const reference = await acknowledged('time-out', 'time-out-after-accept');
    await settled(reference, 'LetterSent');
    expect(attempts.get('time-out@example.org')).toHaveLength(1);
    const [sent] = await of(reference, 'LetterSent');
    expect(sent!.data['receipt']).toMatch(/^found in GOV\.UK Notify as /);
  }, 60_000);

  it('waits as long as Notify asks, and is tried once then', async () => {
    const reference = await acknowledged('rate', 'rate-limit');
    await settled(reference, 'LetterSent');
    const [first, second, ...more] = attempts.get('rate@example.org')!;
    expect(more).toEqual([]);
    expect(second! - first!).toBeGreaterThanOrEqual(RETRY_AFTER * 1_000 - 50);
    expect(await begun(reference)).toBe(2);
  });

  it('that Notify refuses for good is on the record as failed, and the officer is told by a letter', async () => {
    const reference = await acknowledged('refused', 'refused');
    await settled(reference, 'LetterFailed');
    await settled(reference, 'LetterSent');
    expect(attempts.get('refused@example.org')).toHaveLength(1);
    const [failed] = await of(reference, 'LetterFailed');
    expect(failed!.data['reason']).toMatch(/^GOV\.UK Notify refused/);
    expect(JSON.stringify(failed)).not.toContain('refused@example.org');
    const told = (await westmarch.letters(reference)).find(
      ({ template }) => template === 'letter-not-delivered',
    );
    expect(told).toMatchObject({ to: 'officer', state: 'sent', content: { address: CONTACT } });
    expect(told!.content!.text).toContain('acknowledgement');
    expect(notify.held.filter(({ to }) => to === CONTACT)).toHaveLength(1);
  });
});

describe('What Notify tells of a letter by its callback', () => {
  const sent = async (name: string): Promise<{ reference: string; id: string; url: string }> => {
    const reference = await acknowledged(name);
    await settled(reference, 'LetterSent');
    const url = `${desk.stack.facts.api}/v1/post/notify/${AUTHORITY}/receipts`;
    return { reference, id: heldFor(name)[0]!.id, url };
  };

  it('is on the record once, however often it is told', async () => {
    const { reference, id, url } = await sent('delivered');
    notify.settle(id, 'delivered');
    expect(await notify.callBack(id, url, TOKEN)).toBe(200);
    expect(await notify.callBack(id, url, TOKEN)).toBe(200);
    expect(await of(reference, 'LetterDelivered')).toHaveLength(1);
    expect((await westmarch.letters(reference))[0]).toMatchObject({ state: 'delivered' });
  });

  it('is a task for the officer when the letter came back', async () => {
    const { reference, id, url } = await sent('bounced');
    notify.settle(id, 'permanent-failure');
    expect(await notify.callBack(id, url, TOKEN)).toBe(200);
    expect((await of(reference, 'LetterReturned'))[0]!.data).toMatchObject({ mayRetry: false });
    await eventually('the letter to the officer', async () =>
      (await westmarch.letters(reference)).some(
        ({ template, state }) => template === 'letter-not-delivered' && state === 'sent',
      ),
    );
  });

  it('is not heard without the token', async () => {
    const { reference, id, url } = await sent('forged');
    notify.settle(id, 'permanent-failure');
    for (const token of ['another token', '']) expect(await notify.callBack(id, url, token)).toBe(401);
    expect(await notify.callBack(id, url.replace(AUTHORITY, 'nowhere'), TOKEN)).toBe(401);
    expect(await of(reference, 'LetterReturned')).toEqual([]);
  });
});
